package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.notification.SendFailure;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.calls.Acceptance;
import ua.kramar.platform.values.Json;

/**
 * Tells a buyer who asks for no call that the order is accepted, by Viber, else by SMS (O10).
 * Nothing is told to one who has paid by card, which may come after the acceptance, nor of an order
 * that is over.
 */
@ApplicationScoped
class AcceptedWithoutCallNotice implements Notice {

  private static final List<String> CHANNELS = List.of("VIBER", "SMS");

  private record EventData(BuyerRef buyer) {}

  private Acceptance acceptance;

  protected AcceptedWithoutCallNotice() {}

  @Inject
  AcceptedWithoutCallNotice(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  @Override
  public String eventType() {
    return "order.accepted-without-call";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    BuyerRef buyer = Json.read(event.data(), EventData.class).buyer();
    return List.of(Addressee.buyer(buyer.id(), CHANNELS));
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    if (!acceptance.isToBeTold(Long.parseLong(event.subject().id()))) {
      throw SendFailure.unwanted("no message is wanted any more");
    }
    return Map.of();
  }
}
