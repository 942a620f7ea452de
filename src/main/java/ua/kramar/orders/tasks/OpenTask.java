package ua.kramar.orders.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.platform.events.DomainEvent;

/**
 * Opens tasks. An order has at most one open task of a kind: newer information closes the older
 * task and opens a new one, so a task cannot be finished without reading the latest information.
 */
@ApplicationScoped
class OpenTask {

  @Inject private OrderTasks tasks;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  void open(long sellerId, long orderNumber, Kind kind, String about) {
    tasks.findOpen(sellerId, orderNumber, kind).ifPresent(this::supersede);
    OrderTask task = new OrderTask(sellerId, orderNumber, kind, about, clock.instant());
    tasks.add(task);
    events.fire(new TaskOpened(sellerId, orderNumber, String.valueOf(task.id()), task.kind()));
  }

  /**
   * Opens a task to tell a buyer to whom the system must not write. It replaces an open one of the
   * other form too: the wish not to be called can change, and older nodes know the phone only.
   *
   * @param byPhone the task for a buyer who may be called
   */
  void tell(long sellerId, long orderNumber, Kind byPhone, boolean doNotCall, String about) {
    Kind kind = doNotCall ? byPhone.inWriting() : byPhone;
    Kind other = doNotCall ? byPhone : byPhone.inWriting();
    tasks.findOpen(sellerId, orderNumber, other).ifPresent(this::supersede);
    open(sellerId, orderNumber, kind, about);
  }

  /** Replaces the open tasks to phone by those to write, since the buyer wants no call. */
  void tellInWriting(long sellerId, long orderNumber) {
    Stream.of(Kind.values())
        .filter(Kind::isByPhone)
        .forEach(
            kind ->
                tasks
                    .findOpen(sellerId, orderNumber, kind)
                    .ifPresent(open -> tell(sellerId, orderNumber, kind, true, open.about())));
  }

  /** Flushes before the new task is added: the database allows only one open task of a kind. */
  private void supersede(OrderTask older) {
    older.supersede(clock.instant());
    tasks.flush();
  }
}
