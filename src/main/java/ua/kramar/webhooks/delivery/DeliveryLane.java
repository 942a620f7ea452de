package ua.kramar.webhooks.delivery;

/**
 * The deliveries of one subject to one endpoint, which are sent one at a time, in the order of the
 * events. The constant is an SQL statement.
 */
public final class DeliveryLane {

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
