package ua.kramar.orders.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.kramar.catalog.OfferSoldOut;
import ua.kramar.catalog.Offers;
import ua.kramar.catalog.PricedItem;
import ua.kramar.catalog.stock.OffSale;
import ua.kramar.catalog.stock.Stock;
import ua.kramar.orders.OrderContents;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.descriptions.AcceptedDescriptions;
import ua.kramar.orders.lines.LinesDifference;
import ua.kramar.orders.lines.OrderedLine;
import ua.kramar.orders.parcels.StoredParcels;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Money;

/**
 * The one place where the lines of a placed order change: a saved edit and its undo both come here,
 * in the transaction that holds the order's lock. The stock follows (ADR 0038).
 */
@ApplicationScoped
class AppliedLines {

  @Inject private StoredLines lines;
  @Inject private OrderContents contents;
  @Inject private Stock stock;
  @Inject private OffSale offSale;
  @Inject private StoredParcels parcels;
  @Inject private Offers offers;
  @Inject private AcceptedDescriptions descriptions;

  /**
   * @return the order with its new total and version
   * @throws OfferSoldOut when fewer pieces are left than are wanted more
   * @throws Invalid when the total is too large
   * @throws ua.kramar.orders.parcels.ParcelRefused when the order would have fewer pieces than its
   *     parcels
   */
  OrderFacts apply(OrderRef order, LinesDifference difference) {
    requirePossible(difference.totalAfter());
    requirePacked(order, difference);
    stock.adjust(order.sellerId(), order.number(), difference.quantities());
    lines.replace(order, difference);
    accept(order, difference);
    return contents.setTotal(order, difference.totalAfter());
  }

  /**
   * With a line that is added the buyer accepts the terms of today; one that is put back has its
   * own (O14).
   */
  private void accept(OrderRef order, LinesDifference difference) {
    Set<Integer> known = LinesDifference.byPosition(difference.before()).keySet();
    List<OrderedLine> added =
        difference.after().stream().filter(line -> !known.contains(line.position())).toList();
    if (added.isEmpty()) {
      return;
    }
    Map<String, PricedItem> priceList =
        offers.find(order.sellerId(), added.stream().map(OrderedLine::sku).distinct().toList());
    for (OrderedLine line : added) {
      Integer version =
          Optional.ofNullable(priceList.get(line.sku())).map(PricedItem::description).orElse(null);
      descriptions.add(order.sellerId(), order.number(), line.position(), line.sku(), version);
    }
  }

  /**
   * @throws OfferSoldOut when fewer pieces are left than the edit wants more
   */
  void requireInStock(OrderRef order, LinesDifference difference) {
    stock.requireLeft(order.sellerId(), order.number(), difference.quantities());
  }

  /**
   * What is in a parcel is not taken out of the order behind the packer's back: the parcel is
   * changed first (ADR 0043).
   *
   * @throws ua.kramar.orders.parcels.ParcelRefused when the order would have fewer pieces than its
   *     parcels
   */
  void requirePacked(OrderRef order, LinesDifference difference) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    difference.after().forEach(line -> ordered.merge(line.sku(), line.quantity(), Integer::sum));
    parcels.of(order.sellerId(), order.number()).requireWithin(ordered);
  }

  /** Nobody can order what was taken out of the order because it is not there (O9). */
  void takeOffSale(OrderRef order, List<String> articles) {
    if (!articles.isEmpty()) {
      offSale.take(order.sellerId(), order.number(), articles);
    }
  }

  static void requirePossible(BigDecimal total) {
    if (total.compareTo(Money.MAX) > 0) {
      throw new Invalid("lines", "total-too-large", Money.MAX);
    }
  }
}
