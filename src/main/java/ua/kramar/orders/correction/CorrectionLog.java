package ua.kramar.orders.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.lines.EditLines;
import ua.kramar.orders.lines.PriceAgreement;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.orders.tasks.TaskService;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.values.Money;

/** Puts corrections on record, and sees to it that the buyer is told of each (O4, O13). */
@ApplicationScoped
class CorrectionLog {

  /**
   * What a person states with a correction.
   *
   * @param reason null for none
   * @param agreement null for none
   * @param toldByPhone null when the buyer was not told by phone
   * @param undoes the position of the correction that is taken back; null for none
   * @param outOfStock the articles that were taken out because they are not in stock
   */
  record Statement(
      String reason,
      PriceAgreement agreement,
      String toldByPhone,
      Integer undoes,
      List<String> outOfStock) {

    static Statement of(String reason, String toldByPhone) {
      return new Statement(reason, null, toldByPhone, null, List.of());
    }

    static Statement of(EditLines edit) {
      return new Statement(
          edit.reason(), edit.agreement(), edit.toldByPhone(), null, edit.outOfStock());
    }

    static Statement undoing(Correction correction, UndoCorrection undo) {
      return new Statement(
          undo.reason(), null, undo.toldByPhone(), correction.position(), List.of());
    }
  }

  /** The corrected part of the order, in JSON. */
  record Part(CorrectionKind kind, String before, String after) {

    Part undone() {
      return new Part(kind, /* before= */ after, /* after= */ before);
    }
  }

  @Inject private StoredCorrections corrections;
  @Inject private TaskService tasks;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Records a correction that has just been made. The buyer is told by the notice of its event, or
   * by a task to phone when the system must not write to the buyer and nobody has phoned yet.
   */
  CorrectionMade add(OrderFacts before, OrderFacts after, Part part, Statement said) {
    OrderRef order = after.ref();
    PriceAgreement agreed = said.agreement();
    Correction correction =
        new Correction(
            corrections.next(order),
            part.kind().name(),
            actor.get().name(),
            clock.instant(),
            said.reason(),
            before.version(),
            after.version(),
            before.total(),
            after.total(),
            agreed == null ? null : agreed.by().name(),
            agreed == null ? null : agreed.note(),
            said.toldByPhone(),
            said.undoes(),
            part.before(),
            part.after(),
            said.outOfStock());
    corrections.add(order, correction);
    callBuyer(after, said);
    String id = String.valueOf(correction.position());
    events.fire(
        new OrderCorrected(
            order.sellerId(),
            order.number(),
            id,
            part.kind(),
            said.undoes() != null,
            Money.uah(before.total()),
            Money.uah(after.total()),
            said.toldByPhone() != null,
            after.buyer()));
    return new CorrectionMade(order, id);
  }

  /** The text names all that the buyer has to know, since a newer task replaces an older one. */
  private void callBuyer(OrderFacts order, Statement said) {
    if (said.toldByPhone() != null) {
      tasks.told(order.ref(), Kind.TELL_CORRECTION_BY_PHONE);
    } else if (!order.buyer().reachable()) {
      tasks.tell(
          order,
          Kind.TELL_CORRECTION_BY_PHONE,
          "разом %s грн".formatted(order.total().toPlainString()));
    }
  }
}
