package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.correction.CorrectionPages;
import ua.kramar.orders.correction.CorrectionView;
import ua.kramar.orders.lines.LineChange;
import ua.kramar.orders.lines.LineState;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.view.OrderedGoods;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/**
 * Notifies the buyer of a correction of the order: what was changed, and the new total (O4, O13),
 * unless the system must not send messages to the buyer (O21). The event says only that there is a
 * correction, since a new recipient or address is personal data, and its lines may be many. The
 * goods are those after this correction: later ones, which have letters of their own, may have been
 * made before this letter is written.
 */
@ApplicationScoped
class OrderCorrectedNotice implements Notice {

  /** Those that the templates have words for. */
  private static final Set<String> KINDS = Set.of("LINES", "RECIPIENT", "DELIVERY", "PAYMENT");

  private record EventData(
      String correction,
      String kind,
      boolean undo,
      Money totalBefore,
      Money totalAfter,
      BuyerRef buyer) {}

  /** Names a correction of an order. */
  record Named(OrderRef order, String correction) {}

  private Function<Named, Optional<CorrectionView>> corrections;
  private Function<Named, List<OrderedGoods.Line>> goods;

  protected OrderCorrectedNotice() {}

  OrderCorrectedNotice(
      Function<Named, Optional<CorrectionView>> corrections,
      Function<Named, List<OrderedGoods.Line>> goods) {
    this.corrections = corrections;
    this.goods = goods;
  }

  @Inject
  OrderCorrectedNotice(CorrectionPages pages, OrderedGoods goods) {
    this(
        named -> pages.find(named.order(), named.correction()),
        named -> goods.afterCorrection(named.order(), named.correction()));
  }

  @Override
  public String eventType() {
    return "order.corrected";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return ReachableBuyer.of(eventData(event).buyer());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values = new HashMap<>();
    values.put("undo", data.undo());
    values.put("total", Amounts.text(data.totalAfter(), language));
    if (data.totalBefore().amount().compareTo(data.totalAfter().amount()) != 0) {
      values.put("totalBefore", Map.of("was", Amounts.text(data.totalBefore(), language)));
    }
    if (!KINDS.contains(data.kind())) {
      throw new LaterVersionNeeded();
    }
    Named named = named(event, data);
    values.putAll(details(corrections.apply(named).orElseThrow(), language));
    values.putAll(Notice.goods(goods.apply(named)));
    return values;
  }

  private static List<Map<String, Object>> changes(List<LineChange> lines, Locale language) {
    return lines.stream()
        .map(
            line -> {
              Map<String, Object> change = new HashMap<>();
              change.put("title", line.title());
              Stream.ofNullable(line.before())
                  .forEach(was -> change.put("was", state(was, language)));
              Stream.ofNullable(line.after())
                  .forEach(now -> change.put("now", state(now, language)));
              change.put(line.change().name(), true);
              return change;
            })
        .toList();
  }

  private static Map<String, Object> state(LineState state, Locale language) {
    return Map.of("quantity", state.quantity(), "price", Amounts.text(state.price(), language));
  }

  private static Named named(RecordedEvent event, EventData data) {
    OrderRef order = new OrderRef(event.sellerId(), Long.parseLong(event.subject().id()));
    return new Named(order, data.correction());
  }

  private static Map<String, Object> details(CorrectionView correction, Locale language) {
    Map<String, Object> details = new HashMap<>();
    if (!correction.lines().isEmpty()) {
      details.put("lines", Map.of("changes", changes(correction.lines(), language)));
    }
    if (correction.recipient() != null) {
      CorrectionView.Recipient recipient = correction.recipient().after();
      details.put("recipient", Map.of("name", recipient.surname() + " " + recipient.name()));
    }
    if (correction.delivery() != null) {
      CorrectionView.Delivery delivery = correction.delivery().after();
      Carrier carrier = Carrier.of(delivery.carrier()).orElseThrow(LaterVersionNeeded::new);
      details.put(
          "delivery",
          Map.of(
              "carrier",
              carrier.label(language),
              "place",
              delivery.city() + ", " + delivery.destination()));
    }
    if (correction.payment() != null) {
      details.put("payment", Map.of(correction.payment().after(), true));
    }
    return details;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
