package ua.kramar.orders.view;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.IntPredicate;
import ua.kramar.orders.MoveOrder;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.owndelivery.OwnDeliveries;
import ua.kramar.orders.owndelivery.PlanOwnDelivery;
import ua.kramar.orders.tasks.TaskService;

/** Changes an order and returns its new state, both in one transaction. */
@Stateless
public class OrderChanges {

  @Inject private OrderService orders;
  @Inject private TaskService tasks;
  @Inject private OwnDeliveries ownDeliveries;
  @Inject private OrderViews views;

  /** See {@link OrderService#move}. */
  public OrderView move(long number, IntPredicate version, MoveOrder move) {
    return views.of(orders.move(number, version, move));
  }

  /** See {@link OrderService#assignWaybill}. */
  public OrderView assignWaybill(
      long number, IntPredicate version, String waybill, boolean sharedParcel) {
    return views.of(orders.assignWaybill(number, version, waybill, sharedParcel));
  }

  /** See {@link OwnDeliveries#plan}. */
  public OrderView planOwnDelivery(long number, IntPredicate version, PlanOwnDelivery plan) {
    return views.of(ownDeliveries.plan(number, version, plan));
  }

  /** See {@link TaskService#finish}. */
  public OrderView finishTask(long number, long task) {
    return views.of(tasks.finish(number, task));
  }
}
