package ua.kramar.webhooks.delivery;

/**
 * The deliveries of one subject to one endpoint, which are sent one at a time, in the order of the
 * events. The constants are SQL.
 */
public final class DeliveryLane {

  /** Condition: no earlier one of the lane of d waits. */
  static final String IS_HEAD =
      """
      not exists (
        select 1 from webhook_delivery e
        where e.seller_id = d.seller_id and e.endpoint_id = d.endpoint_id and e.lane = d.lane and e.state = 'PENDING'
          and (e.event_tx, e.event_order) < (d.event_tx, d.event_order))
      """;

  /** Makes the next one due when the delivery {@code :id} of {@code :seller} has ended. */
  public static final String GO_ON =
      """
      update webhook_delivery set due_at = now()
      where due_at > now() and (seller_id, id) = (
        select n.seller_id, n.id from webhook_delivery d
        join webhook_delivery n on n.seller_id = d.seller_id and n.endpoint_id = d.endpoint_id and n.lane = d.lane
          and n.state = 'PENDING'
        where d.seller_id = :seller and d.id = :id order by n.event_tx, n.event_order limit 1)
      """;

  private DeliveryLane() {}
}
