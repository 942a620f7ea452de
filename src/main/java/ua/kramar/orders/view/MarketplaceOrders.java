package ua.kramar.orders.view;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.IntPredicate;
import ua.kramar.orders.MoveOrder;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;

/**
 * The door for the marketplace's own staff: its operators, and its call centre. They see an order
 * without the buyer's data, and make the moves that the table gives to them; each move is audited
 * for the shop, and so is each look of an agent at the buyer's data (C6).
 */
@Stateless
public class MarketplaceOrders {

  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private OrderViews views;
  @Inject private Event<AuditedAct> audit;

  /**
   * Reads an order of any shop.
   *
   * @throws NotFound when there is no such order
   */
  public OrderBrief read(long number) {
    return views.brief(number);
  }

  /**
   * Shows an agent of the call centre who the buyer of an order is.
   *
   * @param agent the agent's id at the call centre
   * @param reason the code of why, for the audit
   * @throws NotFound when there is no such order
   */
  public OrderView.BuyerView buyer(long number, String agent, String reason) {
    OrderRef order = orders.find(number);
    audit.fire(
        new AuditedAct(
            order.sellerId(),
            "order.opened-by-call-centre",
            "order:" + number,
            Map.of("agent", agent, "reason", reason)));
    return views.of(order).buyer();
  }

  /**
   * Moves an order of any shop.
   *
   * @param reason why, for the history and the audit
   * @throws NotFound when there is no such order
   * @throws StaleVersion when the version is another
   * @throws ua.kramar.orders.status.MoveNotAllowed when the table of moves does not allow the
   *     caller to make the move
   */
  public OrderBrief move(long number, IntPredicate version, int status, String reason) {
    OrderFacts before = acts.begin(number, version);
    OrderRef order = orders.move(number, version, new MoveOrder(status, null, null, reason));
    audit.fire(
        new AuditedAct(
            order.sellerId(),
            "order.moved-by-marketplace",
            "order:" + number,
            Map.of("from", String.valueOf(before.status().id()), "to", String.valueOf(status))));
    return views.brief(number);
  }
}
