package ua.kramar.notification.requested;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.notification.SendFailure;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.values.Json;

/**
 * Tells the buyer what a person of the shop wanted to tell, also one to whom the system itself must
 * not write (O21): it is the person's own act.
 */
@ApplicationScoped
class RequestedNotice implements Notice {

  record EventData(String notice, NoticeChannel channel, boolean held, BuyerRef buyer) {}

  @Inject private NoticeRelease release;

  @Override
  public String eventType() {
    return "order.notice-requested";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = data(event);
    return List.of(Addressee.buyer(data.buyer().id(), data.channel().preference()));
  }

  @Override
  public Duration hold(RecordedEvent event) {
    return data(event).held() ? OrderNotices.REGRET : Duration.ZERO;
  }

  /** A notice that was taken back is never sent, however often that is tried. */
  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    String text =
        release
            .text(event.sellerId(), Long.parseLong(data(event).notice()))
            .orElseThrow(() -> SendFailure.unwanted("taken back"));
    return Map.of("text", text);
  }

  static EventData data(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
