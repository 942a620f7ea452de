package ua.kramar.orders.joining;

import ua.kramar.orders.parcels.OrderParcels;
import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: the orders cannot go in one parcel. The refusal names the other in {@code otherOrder}.
 */
final class JoiningRefused extends Refusal {

  private static final long serialVersionUID = 1;

  private JoiningRefused(String code, long other) {
    super(Kind.CONFLICT, code, String.valueOf(other));
    with("otherOrder", String.valueOf(other));
  }

  static JoiningRefused ofOtherBuyer(long other) {
    return new JoiningRefused("joined-other-buyer", other);
  }

  /** They go to different places, or by different carriers. */
  static JoiningRefused toOtherPlace(long other) {
    return new JoiningRefused("joined-other-place", other);
  }

  /** One of them is handed over, or has ended. */
  static JoiningRefused tooLate(long other) {
    return new JoiningRefused("joined-too-late", other);
  }

  /** One of them goes in several parcels. */
  static JoiningRefused ofSeveralParcels(long other) {
    return new JoiningRefused("joined-several-parcels", other);
  }

  /** Each has another waybill number. */
  static JoiningRefused withTwoWaybills(long other) {
    return new JoiningRefused("joined-two-waybills", other);
  }

  /** A parcel carries at most {@value OrderParcels#MOST} orders. */
  static JoiningRefused tooMany(long other) {
    return new JoiningRefused("joined-too-many", other);
  }
}
