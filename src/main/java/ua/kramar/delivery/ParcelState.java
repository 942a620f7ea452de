package ua.kramar.delivery;

import java.util.OptionalInt;

/**
 * Where a parcel is, in words that all carriers share: the status each state leads the order to (by
 * the marketplace's id), and whether the carrier will have nothing more to say.
 */
public enum ParcelState {
  /** The waybill exists, the parcel has not been handed over. */
  REGISTERED(0, Then.ON_THE_WAY),
  IN_TRANSIT(4, Then.ON_THE_WAY),
  OUT_FOR_DELIVERY(4, Then.ON_THE_WAY),
  /** At the branch or in the locker, which "arrived" in a carrier's texts means: not delivered. */
  AT_PICKUP_POINT(5, Then.ON_THE_WAY),
  DELIVERED(6, Then.OVER),
  REFUSED(12, Then.OVER),
  /** The storage period ran out. */
  NOT_COLLECTED(11, Then.OVER),
  /** On its way back without the buyer having refused it. */
  RETURNING(0, Then.ON_THE_WAY),
  /** Somebody has to look at it; it may still go on. */
  PROBLEM(0, Then.ON_THE_WAY),
  /** The waybill was withdrawn by the sender. */
  CANCELLED(0, Then.OVER),
  /** The carrier does not know the number, yet. */
  UNKNOWN(0, Then.ON_THE_WAY);

  private final int status;
  private final Then then;

  ParcelState(int status, Then then) {
    this.status = status;
    this.then = then;
  }

  /** The id of the order's status that this state leads to, if to any. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Whether nothing more is worth asking about. */
  public boolean ends() {
    return then == Then.OVER;
  }

  private enum Then {
    ON_THE_WAY,
    OVER
  }
}
