package ua.kramar.delivery;

import java.util.OptionalInt;

/**
 * The state of a parcel, common to all carriers. Each state has the order status that it leads to,
 * by the marketplace's id (0 for none), and tells whether polling continues.
 */
public enum ParcelState {
  /** The waybill exists; the parcel is not handed over yet. */
  REGISTERED(0, Polling.CONTINUES),
  IN_TRANSIT(4, Polling.CONTINUES),
  OUT_FOR_DELIVERY(4, Polling.CONTINUES),
  /** At the branch or in the locker: "arrived" in a carrier's texts, not yet delivered. */
  AT_PICKUP_POINT(5, Polling.CONTINUES),
  DELIVERED(6, Polling.ENDS),
  REFUSED(12, Polling.ENDS),
  /** The storage period ran out. */
  NOT_COLLECTED(11, Polling.ENDS),
  /** On its way back to the sender, although the buyer has not refused it. */
  RETURNING(0, Polling.CONTINUES),
  /** Requires attention; the delivery may still continue. */
  PROBLEM(0, Polling.CONTINUES),
  /** The sender has withdrawn the waybill. */
  CANCELLED(0, Polling.ENDS),
  /** The carrier does not know the number, or not yet. */
  UNKNOWN(0, Polling.CONTINUES);

  private final int status;
  private final Polling polling;

  ParcelState(int status, Polling polling) {
    this.status = status;
    this.polling = polling;
  }

  /** The id of the order status that this state leads to; empty when it leads to none. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Whether polling ends with this state. */
  public boolean isFinal() {
    return polling == Polling.ENDS;
  }

  private enum Polling {
    CONTINUES,
    ENDS
  }
}
