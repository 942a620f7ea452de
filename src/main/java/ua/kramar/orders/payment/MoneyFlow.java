package ua.kramar.orders.payment;

/** What a report of a payment says of the money. */
public enum MoneyFlow {
  /** None was moved. */
  NONE,
  /** It is held on the buyer's account, and not taken yet. */
  RESERVED,
  /** It came from the buyer. */
  RECEIVED,
  /** It is to go back to the buyer. */
  DUE_BACK,
  /** It went back to the buyer. */
  RETURNED;

  /** Whether it is of a refund, which also an order takes that is over. */
  public boolean isOfRefund() {
    return this == DUE_BACK || this == RETURNED;
  }

  /** Whether it only says that money will be moved. */
  boolean isAnnounced() {
    return this == RESERVED || this == DUE_BACK;
  }

  /** Whether it is of money that is with the shop, or was. */
  boolean isOfReceived() {
    return this == RECEIVED || isOfRefund();
  }
}
