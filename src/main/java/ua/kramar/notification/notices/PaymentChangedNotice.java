package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Stage;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/**
 * Notifies the buyer of money that came or went back, also one who asks for no call: it is no
 * message about the acceptance of the order (O10, O20); unless the system must not send messages to
 * the buyer (O21). Tells the shop that an order on which it works is paid now.
 */
@ApplicationScoped
class PaymentChangedNotice implements Notice {

  private static final String RECEIVED = "RECEIVED";
  private static final Set<String> MOVED = Set.of(RECEIVED, "RETURNED");

  /** Codes of nodes of a later version concern nobody here. */
  private record EventData(
      String flow,
      Money amount,
      Money paid,
      Money returned,
      boolean becamePaid,
      int status,
      BuyerRef buyer) {

    boolean concernsShop() {
      return becamePaid
          && OrderStatus.of(status).filter(each -> each.stage() == Stage.IN_WORK).isPresent();
    }
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
    return all;
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values = new HashMap<>();
    values.put("amount", Amounts.text(data.amount(), language));
    values.put("paid", Amounts.text(data.paid(), language));
    values.put("received", data.flow().equals(RECEIVED));
    if (data.returned().amount().signum() > 0) {
      values.put("refund", Map.of("returned", Amounts.text(data.returned(), language)));
    }
    return values;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
