import type { Rejection } from '../changes/rejection';

export type WaybillRefusal = Rejection & { kind: 'refused' };

/** The number has not the form of the order's carrier. */
export const INVALID = 'waybill-invalid';
/** Another order has the number, and nobody has said that one parcel carries both. */
export const IN_USE = 'waybill-in-use';

/** Whether one parcel could carry both orders. */
export function isInUse(rejection: Rejection | null): boolean {
  return rejection?.kind === 'refused' && rejection.code === IN_USE;
}

const CODES: ReadonlySet<string> = new Set([INVALID, IN_USE, 'waybill-of-another-buyer']);

/** Whether the server refused for the waybill number: the field of the waybill then shows why. */
export function isWaybillRefusal(rejection: Rejection | null): rejection is WaybillRefusal {
  return rejection?.kind === 'refused' && CODES.has(rejection.code);
}
