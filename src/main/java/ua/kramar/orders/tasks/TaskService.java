package ua.kramar.orders.tasks;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.parcels.StoredParcels;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.refusals.NotFound;

/** The operations on tasks. */
@Stateless
public class TaskService {

  @Inject private OrderTasks tasks;
  @Inject private OpenTask opening;
  @Inject private OrderService orders;
  @Inject private StoredParcels parcels;
  @Inject private CurrentActor actor;
  @Inject private Event<ParcelChecked> checked;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Opens a task to check the order's parcel, unless one with this text was opened since then: a
   * repeated report of a carrier opens no second task. Of an order in several parcels the text
   * keeps what an open task says of the others, a line for each.
   *
   * @param about what is wrong, in Ukrainian
   */
  public void openParcelCheck(long sellerId, long orderNumber, String about, Instant since) {
    orders.lock(orderNumber);
    if (!tasks.wasOpened(sellerId, orderNumber, OrderTask.Kind.CHECK_PARCEL, about, since)) {
      String all = withOthers(sellerId, orderNumber, about);
      opening.open(sellerId, orderNumber, OrderTask.Kind.CHECK_PARCEL, all);
    }
  }

  private String withOthers(long sellerId, long orderNumber, String about) {
    if (!parcels.of(sellerId, orderNumber).several()) {
      return about;
    }
    Stream<String> others =
        tasks.findOpen(sellerId, orderNumber, OrderTask.Kind.CHECK_PARCEL).stream()
            .flatMap(open -> open.about().lines())
            .filter(line -> !parcel(line).equals(parcel(about)));
    return Stream.concat(others, Stream.of(about)).collect(Collectors.joining("\n"));
  }

  /** What names the parcel in a line about it. */
  private static String parcel(String line) {
    return line.substring(0, Math.max(0, line.indexOf(": ")));
  }

  /**
   * Opens a task; an open one of this kind is replaced. The caller holds the order's lock.
   *
   * @param about what it is about, in Ukrainian
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void open(OrderRef order, OrderTask.Kind kind, String about) {
    opening.open(order.sellerId(), order.number(), kind, about);
  }

  /**
   * Opens a task to tell a buyer to whom the system must not write, by phone or, if the buyer asks
   * for no call, by SMS or messenger (O10). The caller holds the order's lock.
   *
   * @param byPhone the task for a buyer who may be called
   * @param about what to tell, in Ukrainian
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void tell(OrderFacts order, OrderTask.Kind byPhone, String about) {
    opening.tell(order.ref().sellerId(), order.ref().number(), byPhone, order.doNotCall(), about);
  }

  /** Records that the buyer was told, in either form. The caller holds the order's lock. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void told(OrderRef order, OrderTask.Kind byPhone) {
    settle(order, byPhone);
    settle(order, byPhone.inWriting());
  }

  /**
   * Records that the open task of this kind is done, if there is one. The caller holds the order's
   * lock.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void settle(OrderRef order, OrderTask.Kind kind) {
    tasks
        .findOpen(order.sellerId(), order.number(), kind)
        .ifPresent(task -> task.finish(actor.get().name(), clock.instant()));
  }

  /**
   * Records that the task is done; idempotent.
   *
   * @throws NotFound when the order has no such task
   * @throws TaskSuperseded when a newer task has replaced it
   */
  public OrderRef finish(long orderNumber, long task) {
    OrderRef order = orders.lock(orderNumber);
    OrderTask found =
        tasks
            .find(task)
            .filter(any -> any.orderNumber() == orderNumber)
            .orElseThrow(() -> new NotFound("task"));
    if (found.finish(actor.get().name(), clock.instant())) {
      tellOf(order, found);
    }
    tasks.flush();
    return order;
  }

  private void tellOf(OrderRef order, OrderTask done) {
    events.fire(
        new OrderEvent.TaskDone(order.sellerId(), order.number(), String.valueOf(done.id())));
    if (done.kind() == OrderTask.Kind.CHECK_PARCEL) {
      checked.fire(new ParcelChecked(order, done.about()));
    }
  }
}
