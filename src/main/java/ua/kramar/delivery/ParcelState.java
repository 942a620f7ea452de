package ua.kramar.delivery;

import java.util.OptionalInt;

/**
 * The state of a parcel, common to all carriers. Each state has the order status that it leads to
 * on the way to the buyer and on the way back, by the marketplace's id (0 for none), and tells
 * whether polling continues and whether the staff must attend to the parcel.
 */
public enum ParcelState {
  /** The waybill exists; the parcel is not handed over yet. */
  REGISTERED(0, 0, Polling.CONTINUES, null),
  IN_TRANSIT(4, 91, Polling.CONTINUES, null),
  OUT_FOR_DELIVERY(4, 91, Polling.CONTINUES, null),
  /** At the branch or in the locker: "arrived" in a carrier's texts, not yet delivered. */
  AT_PICKUP_POINT(5, 84, Polling.CONTINUES, null),
  DELIVERED(6, 85, Polling.ENDS, null),
  REFUSED(12, 0, Polling.ENDS, null),
  /** The storage period ran out. */
  NOT_COLLECTED(11, 0, Polling.ENDS, null),
  /** On its way back to the sender, although the buyer has not refused it. */
  RETURNING(83, 91, Polling.CONTINUES, null),
  /** Requires attention; the delivery may still continue. */
  PROBLEM(0, 0, Polling.CONTINUES, Concern.PROBLEM),
  /** The sender has withdrawn the waybill. */
  CANCELLED(0, 0, Polling.ENDS, Concern.DELETED),
  /** The carrier does not know the number, or not yet. */
  UNKNOWN(0, 0, Polling.CONTINUES, null);

  private final int status;
  private final int returnStatus;
  private final Polling polling;
  private final Concern concern;

  ParcelState(int status, int returnStatus, Polling polling, Concern concern) {
    this.status = status;
    this.returnStatus = returnStatus;
    this.polling = polling;
    this.concern = concern;
  }

  /**
   * The id of the order status that this state leads to on the way to the buyer; empty when it
   * leads to none.
   */
  public OptionalInt status() {
    return status(Heading.TO_BUYER);
  }

  OptionalInt status(Heading heading) {
    int id = heading == Heading.TO_BUYER ? status : returnStatus;
    return id == 0 ? OptionalInt.empty() : OptionalInt.of(id);
  }

  /** Whether polling ends with this state. */
  public boolean isFinal() {
    return polling == Polling.ENDS;
  }

  /** Whether this state ends the delivery: the buyer has the parcel, or will not have it. */
  boolean endsDelivery() {
    return this == DELIVERED || this == REFUSED || this == NOT_COLLECTED || this == RETURNING;
  }

  /** What the staff must check in this state, or null. */
  Concern concern() {
    return concern;
  }

  private enum Polling {
    CONTINUES,
    ENDS
  }
}
