package ua.kramar.orders.correction;

import java.util.List;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.PaymentMethod;
import ua.kramar.orders.lines.LinesDifference;
import ua.kramar.orders.lines.OrderedLine;
import ua.kramar.platform.values.Json;

/** The corrected parts of orders, as the corrections store them in JSON. */
final class Snapshots {

  /**
   * Who gets the parcel.
   *
   * @param buyer the id of the buyer's row, which has the personal data
   */
  record OfRecipient(long buyer) {}

  /** How the order is paid. */
  record OfPayment(String method) {}

  private Snapshots() {}

  static String of(List<OrderedLine> lines) {
    return Json.write(lines);
  }

  static String of(BuyerRef buyer) {
    return Json.write(new OfRecipient(buyer.id()));
  }

  static String of(PaymentMethod method) {
    return Json.write(new OfPayment(method.name()));
  }

  /** Null for none, as a node of the version before leaves it. */
  static String ofArticles(List<String> skus) {
    return skus.isEmpty() ? null : Json.write(skus);
  }

  static List<String> articles(String json) {
    return json == null ? List.of() : List.of(Json.read(json, String[].class));
  }

  static LinesDifference lines(Correction correction) {
    return new LinesDifference(lines(correction.before()), lines(correction.after()));
  }

  private static List<OrderedLine> lines(String json) {
    return List.of(Json.read(json, OrderedLine[].class));
  }

  static long buyer(String json) {
    return Json.read(json, OfRecipient.class).buyer();
  }

  static String paymentMethod(String json) {
    return Json.read(json, OfPayment.class).method();
  }
}
