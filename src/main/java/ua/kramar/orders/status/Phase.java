package ua.kramar.orders.status;

/**
 * The phase of an order's life cycle. It determines the marketplace's group, the stage used by
 * lists, and the colour of the status in the cabinet.
 */
public enum Phase {
  /** No manager has started processing the order. */
  NEW(StatusGroup.IN_WORK, Stage.NEW),
  /** A manager confirms the order with the buyer, or waits for an answer or a payment. */
  AGREEMENT(StatusGroup.IN_WORK, Stage.IN_WORK),
  PACKING(StatusGroup.IN_WORK, Stage.IN_WORK),
  /** The order has a waybill, or needs a valid one, and is still with the seller. */
  HAND_OVER(StatusGroup.IN_WORK, Stage.DELIVERING),
  ON_THE_WAY(StatusGroup.IN_WORK, Stage.DELIVERING),
  COMPLETED(StatusGroup.SUCCESS, Stage.DONE),
  CANCELLED(StatusGroup.FAILED, Stage.CANCELLED),
  /** Cancelled because another order replaces it. */
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
