package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.orders.tasks.TaskService;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.values.Money;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnReason;
import ua.kramar.returns.words.ReturnState;

/**
 * Who learns of a return: the feed of all of it; a buyer to whom the system must not write, of what
 * the shop says, by a task for its staff (O21).
 */
@ApplicationScoped
class ReturnNews {

  @Inject private TaskService tasks;
  @Inject private Event<DomainEvent> events;

  void opened(OrderFacts order, Return opened, ReturnReason reason, int pieces, Mover by) {
    events.fire(
        new ReturnEvent.Opened(
            opened.order().sellerId(),
            opened.id(),
            opened.orderNumber(),
            opened.kind(),
            opened.state(),
            reason,
            pieces,
            by,
            opened.dueAt(),
            order.buyer()));
    if (opened.state() == ReturnState.EXPECTED && opened.kind() == ReturnKind.GIVEN_BACK) {
      tell(order, opened, name(opened.state()));
    }
  }

  /**
   * @param comment for the buyer; null for none
   */
  void moved(OrderFacts order, Return moved, Mover by, String comment) {
    events.fire(
        new ReturnEvent.Moved(
            moved.order().sellerId(),
            moved.id(),
            moved.orderNumber(),
            moved.kind(),
            moved.state(),
            by,
            moved.waybill() == null ? null : moved.waybill().number(),
            moved.dueAt(),
            order.buyer()));
    if (isWordOfTheShop(moved.state(), by) && moved.kind() == ReturnKind.GIVEN_BACK) {
      tell(
          order,
          moved,
          comment == null ? name(moved.state()) : name(moved.state()) + ". " + comment);
    }
  }

  private static boolean isWordOfTheShop(ReturnState state, Mover by) {
    return state == ReturnState.REFUSED
        || state == ReturnState.EXPIRED
        || (by == Mover.SELLER
            && (state == ReturnState.EXPECTED || state == ReturnState.WITHDRAWN));
  }

  void judged(OrderFacts order, Return judged, int accepted, int resalable, String comment) {
    events.fire(
        new ReturnEvent.Judged(
            judged.order().sellerId(),
            judged.id(),
            judged.orderNumber(),
            judged.kind(),
            judged.state(),
            accepted,
            resalable,
            Money.uah(judged.owed()),
            judged.dueAt(),
            order.buyer()));
    boolean owes = judged.owed().signum() > 0;
    if (owes || judged.kind() == ReturnKind.GIVEN_BACK) {
      tell(
          order,
          judged,
          name(judged.state())
              + (owes ? ", до повернення " + hryvnias(judged.owed()) : "")
              + (comment == null ? "" : ". " + comment));
    }
  }

  /**
   * @param amount what went back this time
   * @param bySite whether the site reported it, and has told the buyer
   */
  void refunded(OrderFacts order, Return paid, BigDecimal amount, boolean bySite) {
    events.fire(
        new ReturnEvent.Refunded(
            paid.order().sellerId(),
            paid.id(),
            paid.orderNumber(),
            Money.uah(amount),
            Money.uah(paid.refunded()),
            Money.uah(paid.owed()),
            bySite,
            order.buyer()));
    if (!bySite) {
      tell(order, paid, "повернуто " + hryvnias(amount));
    }
  }

  private void tell(OrderFacts order, Return of, String what) {
    if (!order.buyer().reachable()) {
      tasks.tell(order, Kind.TELL_RETURN_BY_PHONE, "№ %d: %s".formatted(of.id(), what));
    }
  }

  private static String name(ReturnState state) {
    return state.label(CurrentLanguage.UKRAINIAN);
  }

  private static String hryvnias(BigDecimal sum) {
    return sum.toPlainString().replace('.', ',') + " грн";
  }
}
