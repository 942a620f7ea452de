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

/** Shows orders in the language of the caller. */
@Stateless
public class OrderViews {

  @Inject private OrderDocument document;
  @Inject private OrderService orders;
  @Inject private Sellers sellers;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  /**
   * An order of the acting shop with everything that the shop may see. One query, which needs no
   * transaction.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public OrderView own(long number) {
    return of(new OrderRef(actor.get().sellerId(), number));
  }

  /** With everything that its shop may see; within a transaction, as that leaves it. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public OrderView of(OrderRef order) {
    return document.of(order, Initiator.of(actor.get(), language.locale()));
  }

  /** The part of an order that the marketplace's call centre may see. */
  public OrderBrief brief(long number) {
    OrderRef order = orders.find(number);
    return OrderBrief.of(sellers.get(order.sellerId()).code(), of(order));
  }
}
