package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Stage;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Json;

/** Reminds the shop of an order whose deadline is near (O11). */
@ApplicationScoped
class DeadlineNearNotice implements Notice {

  private record EventData(int status, boolean doNotCall) {}

  @Override
  public String eventType() {
    return "order.deadline-near";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return List.of(Addressee.seller());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = Json.read(event.data(), EventData.class);
    OrderStatus status = OrderStatus.of(data.status()).orElseThrow(LaterVersionNeeded::new);
    boolean fresh = status.stage() == Stage.NEW;
    return Map.of(
        "status",
        status.name(language),
        "contact",
        fresh && !data.doNotCall(),
        "takeUp",
        fresh && data.doNotCall(),
        "ship",
        !fresh);
  }
}
