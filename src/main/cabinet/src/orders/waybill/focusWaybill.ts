/** The id of the field that {@link focusWaybill} moves the focus to. */
export const WAYBILL_FIELD = 'waybill-field';

/** The id of the button that stands in its place when the number is saved. */
export const EDIT_WAYBILL = 'waybill-edit';

/** Moves the focus to the field when a move needs a waybill that the order does not have. */
export function focusWaybill(): void {
  document.getElementById(WAYBILL_FIELD)?.focus();
}
