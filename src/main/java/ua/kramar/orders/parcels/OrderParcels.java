package ua.kramar.orders.parcels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parcels of an order. The first one has what no other has, so that each piece is in exactly
 * one parcel whatever is done.
 *
 * @param all by their numbers; empty for an order that is one parcel
 */
public record OrderParcels(List<OrderParcel> all) {

  /** How many parcels an order has at most. */
  public static final int MOST = 20;

  public OrderParcels {
    all = List.copyOf(all);
  }

  public boolean several() {
    return all.size() > 1;
  }

  public int count() {
    return Math.max(1, all.size());
  }

  /** A parcel by its number; the only parcel of an order is the first one. */
  public Optional<OrderParcel> find(long part) {
    return part == OrderParcel.FIRST && all.isEmpty()
        ? Optional.of(new OrderParcel(OrderParcel.FIRST, null, null, Map.of()))
        : all.stream().filter(parcel -> parcel.part() == part).findFirst();
  }

  /** The parcels but the first one. */
  public List<OrderParcel> others() {
    return all.stream().filter(parcel -> !parcel.isFirst()).toList();
  }

  /** The parcels without that one. */
  public OrderParcels without(int part) {
    return new OrderParcels(all.stream().filter(parcel -> parcel.part() != part).toList());
  }

  /** The pieces of each article that are in other parcels than the first one. */
  public Map<String, Integer> packed() {
    Map<String, Integer> packed = new LinkedHashMap<>();
    for (OrderParcel parcel : others()) {
      parcel.goods().forEach((sku, quantity) -> packed.merge(sku, quantity, Integer::sum));
    }
    return packed;
  }

  /** What is left for the first parcel; an article of which nothing is left is not named. */
  public Map<String, Integer> left(Map<String, Integer> ordered) {
    Map<String, Integer> left = new LinkedHashMap<>(ordered);
    packed().forEach((sku, quantity) -> left.merge(sku, -quantity, Integer::sum));
    left.values().removeIf(pieces -> pieces == 0);
    return left;
  }

  /** Whether another parcel than the first one has the waybill number. */
  public boolean hasWaybill(String waybill) {
    return others().stream().anyMatch(parcel -> waybill.equals(parcel.waybill()));
  }

  /**
   * Requires that the parcels can be of an order with these goods.
   *
   * @param ordered the pieces of each article
   * @throws ParcelRefused when the parcels have more of an article than the order, or nothing is
   *     left for the first one
   */
  public void requireWithin(Map<String, Integer> ordered) {
    if (!several()) {
      return;
    }
    Map<String, Integer> left = left(ordered);
    left.entrySet().stream()
        .filter(article -> article.getValue() < 0)
        .findFirst()
        .ifPresent(
            article -> {
              throw ParcelRefused.moreThanOrdered(
                  article.getKey(), ordered.getOrDefault(article.getKey(), 0));
            });
    if (left.isEmpty()) {
      throw ParcelRefused.nothingLeft();
    }
  }
}
