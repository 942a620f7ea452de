package ua.kramar.orders.view;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.sellers.Sellers;

/** The door for the marketplace's site, where buyers confirm what their orders have become. */
@Stateless
public class BuyerConfirmations {

  @Inject private OrderService orders;
  @Inject private OrderViews views;
  @Inject private Sellers sellers;
  @Inject private Idempotency idempotency;

  private record Request(long number) {}

  /** The id of the status: its name depends on the language of who repeats the request. */
  private record Confirmed(int status) {}

  /**
   * Reads what the buyer of an order confirms.
   *
   * @throws NotFound when there is no such order
   */
  public OrderToConfirm read(long number) {
    OrderRef order = orders.find(number);
    return OrderToConfirm.of(sellers.get(order.sellerId()).code(), views.of(order));
  }

  /**
   * Confirms an order for its buyer. An order that is confirmed stays as it is.
   *
   * @param key the caller's idempotency key; null for none
   * @param version the version that the buyer has seen
   * @return the new status
   * @throws NotFound when there is no such order
   * @throws StaleVersion when the order has changed since, and is not confirmed
   * @throws ua.kramar.orders.status.MoveNotAllowed when it does not wait for its buyer's
   *     confirmation
   */
  public OrderStatus confirm(long number, String key, IntPredicate version) {
    Confirmed confirmed =
        idempotency
            .onceIfKeyed(
                "confirm-order-" + number,
                key,
                new Request(number),
                Confirmed.class,
                () -> new Confirmed(orders.confirmByBuyer(number, version).id()))
            .result();
    return OrderStatus.of(confirmed.status()).orElseThrow();
  }
}
