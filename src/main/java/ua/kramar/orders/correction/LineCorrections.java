package ua.kramar.orders.correction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import ua.kramar.catalog.OfferSoldOut;
import ua.kramar.catalog.Offers;
import ua.kramar.catalog.PricedItem;
import ua.kramar.catalog.UnknownOffer;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.correction.CorrectionLog.Part;
import ua.kramar.orders.correction.CorrectionLog.Statement;
import ua.kramar.orders.lines.EditLines;
import ua.kramar.orders.lines.LineEdit;
import ua.kramar.orders.lines.LinesDemand;
import ua.kramar.orders.lines.LinesDifference;
import ua.kramar.orders.lines.LinesPreview;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;

/** Corrects the lines of orders (O4, O13). */
@Stateless
public class LineCorrections {

  @Inject private OrderActs acts;
  @Inject private Offers offers;
  @Inject private StoredLines lines;
  @Inject private AppliedLines applied;
  @Inject private CorrectionLog log;

  /**
   * An edit that could be made.
   *
   * @param raised the first article whose price rises; empty when none does
   */
  private record Possible(OrderFacts order, LinesDifference difference, Optional<String> raised) {

    /** What the edit has to state, and does not. */
    List<LinesDemand> demands(EditLines edit) {
      List<LinesDemand> demands = new ArrayList<>();
      if (raised.isPresent() && edit.agreement() == null) {
        demands.add(LinesDemand.AGREEMENT);
      }
      boolean rises = difference.totalAfter().compareTo(difference.totalBefore()) > 0;
      if (rises && !order.buyer().reachable() && edit.toldByPhone() == null) {
        demands.add(LinesDemand.TOLD_BY_PHONE);
      }
      return demands;
    }
  }

  /**
   * Makes the lines of an order what the edit says; the same lines again have no effect. The buyer
   * is told: by letter, or by phone when the system must not write to the buyer. Articles that are
   * out of stock go off sale (O9).
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the acting shop has no such order
   * @throws StaleVersion when the version is another
   * @throws OrderIsOver when the order has ended
   * @throws CorrectionNotAllowed in other statuses than 26
   * @throws UnknownOffer when an article that is added or increased is not on the price list
   * @throws OfferSoldOut when such an article is not in stock
   * @throws PriceNotAgreed when a price rises without an agreement
   * @throws BuyerNotTold when the total rises, the system must not write to the buyer, and nobody
   *     has phoned
   * @throws ua.kramar.orders.parcels.ParcelRefused when a parcel of the order has more pieces than
   *     the order would have
   * @throws Invalid when the total is too large, no reason is stated, or an article that is said to
   *     be out of stock is not taken out
   */
  public CorrectionMade edit(long number, IntPredicate version, EditLines edit) {
    Possible possible = check(number, version, edit);
    OrderFacts order = possible.order();
    LinesDifference difference = possible.difference();
    if (difference.isNone()) {
      return CorrectionMade.none(order.ref());
    }
    if (edit.reason() == null) {
      throw new Invalid("reason", "must-say-why");
    }
    List<LinesDemand> demands = possible.demands(edit);
    if (demands.contains(LinesDemand.AGREEMENT)) {
      throw new PriceNotAgreed(possible.raised().orElseThrow());
    }
    if (demands.contains(LinesDemand.TOLD_BY_PHONE)) {
      throw new BuyerNotTold();
    }
    OrderFacts corrected = applied.apply(order.ref(), difference);
    applied.takeOffSale(order.ref(), edit.outOfStock());
    return log.add(
        order,
        corrected,
        new Part(
            CorrectionKind.LINES,
            Snapshots.of(difference.before()),
            Snapshots.of(difference.after())),
        Statement.of(edit));
  }

  /**
   * Tells what the edit would do, and stores nothing. Refuses what {@link #edit} refuses, but for
   * what the edit does not state yet: that is in the preview's demands.
   */
  public LinesPreview preview(long number, IntPredicate version, EditLines edit) {
    Possible possible = check(number, version, edit);
    applied.requirePacked(possible.order().ref(), possible.difference());
    applied.requireInStock(possible.order().ref(), possible.difference());
    return LinesPreview.of(possible.difference(), possible.demands(edit));
  }

  private Possible check(long number, IntPredicate version, EditLines edit) {
    OrderFacts order = acts.begin(number, version);
    CorrectionKind.LINES.requireIn(order.status());
    LineEdit wanted = new LineEdit(lines.of(order.ref()), edit.lines());
    Set<String> skus = wanted.toBeOrdered();
    Map<String, PricedItem> priceList =
        skus.isEmpty() ? Map.of() : offers.orderable(order.ref().sellerId(), skus);
    LinesDifference difference = wanted.difference(priceList, lines.nextPosition(order.ref()));
    AppliedLines.requirePossible(difference.totalAfter());
    requireTakenOut(edit.outOfStock(), wanted.takenOut());
    return new Possible(order, difference, wanted.raised(priceList));
  }

  /** What stays in the order is there. */
  private static void requireTakenOut(List<String> outOfStock, Set<String> takenOut) {
    if (!takenOut.containsAll(outOfStock)) {
      throw takenOut.isEmpty()
          ? new Invalid("outOfStock", "only-taken-out")
          : new Invalid("outOfStock", "some-of", String.join(", ", takenOut));
    }
  }
}
