package ua.kramar.orders.waiting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.orders.tasks.TaskService;
import ua.kramar.platform.caller.Actor;

/** Asks the staff to look whether goods have come for which a buyer waits (O9). */
@Stateless
public class DueWaitings {

  static final int PAGE = 100;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  @Inject private StoredWaitings waitings;
  @Inject private OrderActs acts;
  @Inject private TaskService tasks;

  /** The orders whose day has come by the time, the longest due first. */
  public List<StoredWaitings.Due> at(Instant now) {
    return waitings.due(now, PAGE);
  }

  /**
   * Opens the task, unless another day was agreed on meanwhile. The agreement ends here if the
   * order does not wait any longer.
   */
  public void remind(StoredWaitings.Due due, Instant now) {
    OrderFacts order = acts.begin(due.order().number(), version -> true);
    if (!waitings.reminded(order.ref(), due.position())) {
      return;
    }
    if (order.waits()) {
      tasks.open(order.ref(), Kind.CHECK_AWAITED_GOODS, DAY.format(due.day()));
    } else {
      waitings.end(order.ref(), Actor.SYSTEM.name(), now);
    }
  }
}
