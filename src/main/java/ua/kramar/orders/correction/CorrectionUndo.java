package ua.kramar.orders.correction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderContents;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.PaymentMethod;
import ua.kramar.orders.correction.CorrectionLog.Part;
import ua.kramar.orders.correction.CorrectionLog.Statement;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.values.Json;

/** Takes corrections back. An undo is a correction of its own, which can be undone too. */
@Stateless
public class CorrectionUndo {

  @Inject private OrderActs acts;
  @Inject private OrderContents contents;
  @Inject private StoredCorrections corrections;
  @Inject private AppliedLines applied;
  @Inject private CorrectionLog log;

  /**
   * Makes the order as it was before a correction. Articles that have been sold out since and
   * prices that the buyer had before come back: the buyer had ordered them so. What the correction
   * took off sale stays so: only the shop knows when the goods are there again. The buyer is told.
   *
   * @param version tells whether the caller has read the current version
   * @param id of the correction within the order
   * @throws NotFound when the acting shop has no such order, or the order no such correction
   * @throws StaleVersion when the version is another
   * @throws OrderIsOver when the order has ended
   * @throws CorrectionNotAllowed in a status in which this part of the order is not corrected
   * @throws CorrectionSuperseded when the order is no longer as the correction left it
   * @throws BuyerNotTold when the total rises again, the system must not write to the buyer, and
   *     nobody has phoned
   */
  public CorrectionMade undo(long number, IntPredicate version, long id, UndoCorrection undo) {
    OrderFacts order = acts.begin(number, version);
    Correction correction =
        corrections.find(order.ref(), id).orElseThrow(() -> new NotFound("correction"));
    CorrectionKind kind = kind(correction);
    kind.requireIn(order.status());
    if (correction.versionAfter() != order.version()) {
      throw new CorrectionSuperseded();
    }
    boolean rises = correction.totalBefore().compareTo(correction.totalAfter()) > 0;
    if (rises && !order.buyer().reachable() && undo.toldByPhone() == null) {
      throw new BuyerNotTold();
    }
    OrderFacts corrected = restore(order, kind, correction);
    return log.add(
        order,
        corrected,
        new Part(kind, correction.before(), correction.after()).undone(),
        Statement.undoing(correction, undo));
  }

  private static CorrectionKind kind(Correction correction) {
    return Arrays.stream(CorrectionKind.values())
        .filter(correction::is)
        .findFirst()
        .orElseThrow(LaterVersionNeeded::new);
  }

  private OrderFacts restore(OrderFacts order, CorrectionKind kind, Correction correction) {
    OrderRef ref = order.ref();
    String before = correction.before();
    return switch (kind) {
      case LINES -> applied.apply(ref, Snapshots.lines(correction).undone());
      case RECIPIENT ->
          contents.setRecipient(
              ref, new BuyerRef(Snapshots.buyer(before), order.buyer().reachable()));
      case DELIVERY -> contents.setDelivery(ref, Json.read(before, DeliveryChoice.class));
      case PAYMENT ->
          contents.setPaymentMethod(ref, PaymentMethod.valueOf(Snapshots.paymentMethod(before)));
    };
  }
}
