package ua.kramar.orders;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: another order of the shop has this waybill number. The refusal names that order in
 * {@code otherOrder}.
 */
public final class WaybillInUse extends Refusal {

  private WaybillInUse(String code, long other) {
    super(Kind.CONFLICT, code, String.valueOf(other));
    with("otherOrder", String.valueOf(other));
  }

  /** The request does not say that one parcel carries both orders. */
  static WaybillInUse by(long other) {
    return new WaybillInUse("waybill-in-use", other);
  }

  /** One parcel cannot carry orders of different buyers. */
  static WaybillInUse byAnotherBuyer(long other) {
    return new WaybillInUse("waybill-of-another-buyer", other);
  }
}
