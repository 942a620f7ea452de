package ua.kramar.fire;

import java.util.List;

/** Somebody who packs orders, hands them over, and whose carrier tells what becomes of them. */
final class PackingCaller {

  private static final int HANDED_OVER = 3;
  private static final int RECEIVED = 6;
  private static final int PARTLY_RECEIVED = 68;

  private final FaultTestShop shop;
  private final PromiseLedger ledger;
  private final Insistence insistence;

  PackingCaller(FaultTestShop shop, PromiseLedger ledger, Insistence insistence) {
    this.shop = shop;
    this.ledger = ledger;
    this.insistence = insistence;
  }

  /**
   * Puts one piece of an order into a second parcel.
   *
   * @return the number of that parcel
   */
  String split(long number) {
    String waybill = FaultTestShop.waybill();
    String lines = "[{\"sku\": \"%s\", \"quantity\": 1}]".formatted(FaultTestShop.ARTICLE);
    insistence.keyed(
        number, "/parcels", "{\"lines\": %s, \"waybill\": \"%s\"}".formatted(lines, waybill));
    ledger.promised(new Promise(Promise.Kind.PARCEL, number, "2 1"));
    ledger.promised(new Promise(Promise.Kind.WAYBILL, number, waybill));
    return waybill;
  }

  /**
   * Hands an order over.
   *
   * @return the number of its first parcel
   */
  String handOver(long number) {
    String waybill = FaultTestShop.waybill();
    String body = "{\"status\": %d, \"waybill\": \"%s\"}".formatted(HANDED_OVER, waybill);
    insistence.versioned("POST", number, "/status", body);
    ledger.moved(number, HANDED_OVER);
    ledger.promised(new Promise(Promise.Kind.WAYBILL, number, waybill));
    return waybill;
  }

  /** Sends two orders of one buyer in one parcel. */
  void join(long one, long other) {
    insistence.versioned("PUT", one, "/joint-shipment", "{\"order\": \"%d\"}".formatted(other));
    ledger.promised(new Promise(Promise.Kind.JOINED, one, String.valueOf(other)));
    ledger.promised(new Promise(Promise.Kind.JOINED, other, String.valueOf(one)));
  }

  /**
   * Gives two orders that go together the number of their parcel.
   *
   * @return that number
   */
  String assign(long one, long other) {
    String waybill = FaultTestShop.waybill();
    String body = "{\"waybill\": \"%s\"}".formatted(waybill);
    insistence.versioned("PUT", one, "/waybill", body);
    ledger.promised(new Promise(Promise.Kind.WAYBILL, one, waybill));
    ledger.promised(new Promise(Promise.Kind.WAYBILL, other, waybill));
    return waybill;
  }

  /** The buyer gets the one parcel of these orders. */
  void received(String waybill, List<Long> numbers) {
    shop.parcelIs(waybill, "9");
    numbers.forEach(number -> ledger.moved(number, RECEIVED));
  }

  /** The buyer gets the first parcel of an order, and the second one or not. */
  void received(long number, String first, String second, boolean both) {
    shop.parcelIs(first, "9");
    shop.parcelIs(second, both ? "9" : "103");
    ledger.moved(number, both ? RECEIVED : PARTLY_RECEIVED);
    ledger.promised(new Promise(Promise.Kind.PARCEL_END, number, "1 RECEIVED"));
    ledger.promised(
        new Promise(Promise.Kind.PARCEL_END, number, both ? "2 RECEIVED" : "2 NOT_RECEIVED"));
  }
}
