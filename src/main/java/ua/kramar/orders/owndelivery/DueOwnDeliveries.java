package ua.kramar.orders.owndelivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.shipping.DeliveryMethod;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.orders.tasks.TaskService;

/** Reminds the staff on the day of a delivery to agree on the time with the buyer (O7). */
@Stateless
public class DueOwnDeliveries {

  static final int PAGE = 100;

  @Inject private StoredPlans plans;
  @Inject private OrderActs acts;
  @Inject private TaskService tasks;

  /** The orders whose reminder is due at the time, the longest waiting first. */
  public List<StoredPlans.Due> at(Instant now) {
    return plans.due(now, PAGE);
  }

  /**
   * Opens the task, unless the delivery was planned anew, passed to a carrier, or the order has
   * ended meanwhile.
   */
  public void remind(StoredPlans.Due due) {
    OrderFacts order = acts.begin(due.order().number(), version -> true);
    if (plans.done(order.ref(), due.position())
        && order.delivery().method() == DeliveryMethod.OWN
        && order.status().group() == StatusGroup.IN_WORK) {
      tasks.open(order.ref(), Kind.AGREE_DELIVERY_TIME, OwnDeliveryWords.day(due.day()));
    }
  }
}
