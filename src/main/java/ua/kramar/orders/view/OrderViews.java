package ua.kramar.orders.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.kramar.orders.Initiator;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.sellers.Sellers;

/** Reads orders for display in the caller's language. */
@Stateless
public class OrderViews {

  @Inject private OrderDocument document;
  @Inject private OrderService orders;
  @Inject private Sellers sellers;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  /**
   * Reads an order of the acting shop with everything that the shop may see. The order is a single
   * query, so no transaction is required.
   *
   * @throws ua.kramar.platform.refusals.NotFound when the shop has no such order
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public OrderView own(long number) {
    return of(new OrderRef(actor.get().sellerId(), number));
  }

  /**
   * Reads an order with everything that its shop may see; within a transaction, including its
   * flushed changes.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public OrderView of(OrderRef order) {
    return document.of(order, Initiator.of(actor.get(), language.locale()));
  }

  /** Reads the part of an order that the marketplace's call centre may see. */
  public OrderBrief brief(long number) {
    OrderRef order = orders.find(number);
    return OrderBrief.of(sellers.get(order.sellerId()).code(), of(order));
  }
}
