package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.notification.options.PhoneChoices;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Stage;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/**
 * Notifies the buyer of money that came or went back, also one who asks for no call: it is no
 * message about the acceptance of the order (O10, O20); unless the system must not send messages to
 * the buyer (O21). Tells the shop that an order on which it works is paid now, or of an order that
 * was waiting for its payment before the shop had seen it: that is a new one now (O19).
 */
@ApplicationScoped
class PaymentChangedNotice implements Notice {

  private static final String RECEIVED = "RECEIVED";
  private static final Set<String> MOVED = Set.of(RECEIVED, "RETURNED");

  /**
   * Codes of nodes of a later version concern nobody here. Those of the version before do not tell
   * the total, and have announced the order when it was placed.
   */
  private record EventData(
      String flow,
      Money amount,
      Money paid,
      Money returned,
      Money total,
      boolean becamePaid,
      int status,
      Integer movedTo,
      Boolean doNotCall,
      BuyerRef buyer) {

    boolean concernsShop() {
      return isNew() || (becamePaid && isInWork());
    }

    private boolean isInWork() {
      return OrderStatus.of(status).filter(each -> each.stage() == Stage.IN_WORK).isPresent();
    }

    boolean isNew() {
      return total != null && movedTo != null && movedTo == OrderStatus.NEW.id();
    }

    Map<String, Object> news(Locale language) {
      return Map.of(
          "total", Amounts.text(total, language), "doNotCall", Boolean.TRUE.equals(doNotCall));
    }
  }

  private PhoneChoices choices;

  protected PaymentChangedNotice() {}

  @Inject
  PaymentChangedNotice(PhoneChoices choices) {
    this.choices = choices;
  }

  @Override
  public String eventType() {
    return "order.payment-changed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    List<Addressee> all = new ArrayList<>();
    if (MOVED.contains(data.flow())) {
      all.addAll(ReachableBuyer.of(data.buyer()));
    }
    if (data.concernsShop()) {
      all.add(Addressee.seller());
    }
    if (data.isNew()) {
      all.addAll(choices.ofNewOrder(event.sellerId()));
    }
    return all;
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values = new HashMap<>();
    values.put("amount", Amounts.text(data.amount(), language));
    values.put("paid", Amounts.text(data.paid(), language));
    values.put("received", data.flow().equals(RECEIVED));
    if (data.isNew()) {
      values.put("new", data.news(language));
    }
    if (data.returned().amount().signum() > 0) {
      values.put("refund", Map.of("returned", Amounts.text(data.returned(), language)));
    }
    return values;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
