package ua.kramar.orders.tasks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;

/** The operations on tasks. */
@Stateless
public class TaskService {

  @Inject private OrderTasks tasks;
  @Inject private OrderService orders;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  /**
   * Records that the task is done; idempotent.
   *
   * @throws NotFound when the order has no such task
   * @throws TaskSuperseded when a newer task has replaced it
   */
  public OrderRef finish(long orderNumber, long task) {
    OrderRef order = orders.lock(orderNumber);
    tasks
        .find(task)
        .filter(found -> found.orderNumber() == orderNumber)
        .orElseThrow(() -> new NotFound("task"))
        .finish(actor.get().name(), clock.instant());
    tasks.flush();
    return order;
  }
}
