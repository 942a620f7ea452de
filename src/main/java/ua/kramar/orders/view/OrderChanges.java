package ua.kramar.orders.view;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.IntPredicate;
import ua.kramar.orders.MoveOrder;
import ua.kramar.orders.OrderRestoration;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.calls.Calls;
import ua.kramar.orders.calls.ReportCall;
import ua.kramar.orders.joining.OrderJoining;
import ua.kramar.orders.owndelivery.OwnDeliveries;
import ua.kramar.orders.owndelivery.PlanOwnDelivery;
import ua.kramar.orders.splitting.EditParcel;
import ua.kramar.orders.splitting.NewParcel;
import ua.kramar.orders.splitting.OrderSplitting;
import ua.kramar.orders.tasks.TaskService;
import ua.kramar.orders.terms.AgreedTerms;
import ua.kramar.orders.terms.NewTerms;
import ua.kramar.orders.waiting.AgreeWaiting;
import ua.kramar.orders.waiting.Waitings;

/** Changes an order and returns its new state, both in one transaction. */
@Stateless
public class OrderChanges {

  @Inject private OrderService orders;
  @Inject private OrderRestoration restoration;
  @Inject private TaskService tasks;
  @Inject private OwnDeliveries ownDeliveries;
  @Inject private OrderSplitting splitting;
  @Inject private OrderJoining joining;
  @Inject private Waitings waitings;
  @Inject private Calls calls;
  @Inject private AgreedTerms terms;
  @Inject private OrderViews views;

  /** See {@link OrderService#move}. */
  public OrderView move(long number, IntPredicate version, MoveOrder move) {
    return views.of(orders.move(number, version, move));
  }

  /** See {@link OrderRestoration#restore}; returns the new order. */
  public OrderView restore(long number, IntPredicate version, String key, String reason) {
    return views.of(restoration.restore(number, version, key, reason));
  }

  /** See {@link OrderService#assignWaybill}. */
  public OrderView assignWaybill(
      long number, IntPredicate version, String waybill, boolean sharedParcel) {
    return views.of(orders.assignWaybill(number, version, waybill, sharedParcel));
  }

  /** See {@link OrderSplitting#add}. */
  public OrderView addParcel(long number, IntPredicate version, String key, NewParcel parcel) {
    return views.of(splitting.add(number, version, key, parcel));
  }

  /** See {@link OrderSplitting#change}. */
  public OrderView changeParcel(long number, IntPredicate version, long part, EditParcel edit) {
    return views.of(splitting.change(number, version, part, edit));
  }

  /** See {@link OrderSplitting#remove}. */
  public OrderView removeParcel(long number, IntPredicate version, long part) {
    return views.of(splitting.remove(number, version, part));
  }

  /** See {@link OrderJoining#join}. */
  public OrderView joinShipment(long number, IntPredicate version, long other) {
    return views.of(joining.join(number, version, other));
  }

  /** See {@link OrderJoining#leave}. */
  public OrderView leaveShipment(long number, IntPredicate version) {
    return views.of(joining.leave(number, version));
  }

  /** See {@link OwnDeliveries#plan}. */
  public OrderView planOwnDelivery(long number, IntPredicate version, PlanOwnDelivery plan) {
    return views.of(ownDeliveries.plan(number, version, plan));
  }

  /** See {@link Waitings#agree}. */
  public OrderView agreeWaiting(long number, IntPredicate version, AgreeWaiting waiting) {
    return views.of(waitings.agree(number, version, waiting));
  }

  /** See {@link Waitings#end}. */
  public OrderView endWaiting(long number, IntPredicate version) {
    return views.of(waitings.end(number, version));
  }

  /** See {@link Calls#report}. */
  public OrderView reportCall(long number, IntPredicate version, String key, ReportCall call) {
    return views.of(calls.report(number, version, key, call));
  }

  /** See {@link AgreedTerms#add}. */
  public OrderView addTerms(long number, IntPredicate version, String key, NewTerms agreed) {
    return views.of(terms.add(number, version, key, agreed));
  }

  /** See {@link TaskService#finish}. */
  public OrderView finishTask(long number, long task) {
    return views.of(tasks.finish(number, task));
  }
}
