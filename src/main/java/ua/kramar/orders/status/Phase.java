package ua.kramar.orders.status;

/**
 * The part of its life that an order is in. The marketplace's group, the stage of the lists, and
 * how the cabinet colours a status follow from it.
 */
public enum Phase {
  /** Nobody has taken it up. */
  NEW(StatusGroup.IN_WORK, Stage.NEW),
  /** A manager agrees on it with the buyer, or waits for an answer or a payment. */
  AGREEMENT(StatusGroup.IN_WORK, Stage.IN_WORK),
  PACKING(StatusGroup.IN_WORK, Stage.IN_WORK),
  /** It has a waybill, or waits for a valid one, and is still with the seller. */
  HAND_OVER(StatusGroup.IN_WORK, Stage.DELIVERING),
  ON_THE_WAY(StatusGroup.IN_WORK, Stage.DELIVERING),
  COMPLETED(StatusGroup.SUCCESS, Stage.DONE),
  CANCELLED(StatusGroup.FAILED, Stage.CANCELLED),
  /** Cancelled because another order has replaced it. */
  RESTORED(StatusGroup.FAILED, Stage.CANCELLED);

  private final StatusGroup group;
  private final Stage stage;

  Phase(StatusGroup group, Stage stage) {
    this.group = group;
    this.stage = stage;
  }

  public StatusGroup group() {
    return group;
  }

  public Stage stage() {
    return stage;
  }
}
