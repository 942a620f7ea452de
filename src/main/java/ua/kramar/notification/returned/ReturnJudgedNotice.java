package ua.kramar.notification.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/** Tells the buyer what the shop says of the goods, and what money comes back until when. */
@ApplicationScoped
class ReturnJudgedNotice implements Notice {

  private record EventData(
      String order,
      String kind,
      String state,
      Money refundOwed,
      Instant refundDueAt,
      BuyerRef buyer) {

    boolean owes() {
      return refundOwed.amount().signum() > 0;
    }
  }

  @Inject private ReturnWords words;

  @Override
  public String eventType() {
    return "return.judged";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    return data.owes() || data.kind().equals("GIVEN_BACK")
        ? ReturnWords.buyer(data.buyer())
        : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values = words.of(event, data.order(), data.state(), language);
    values.put("accepted", data.state().equals("ACCEPTED"));
    values.put("inPart", data.state().equals("ACCEPTED_IN_PART"));
    values.put("rejected", data.state().equals("REJECTED"));
    if (data.owes()) {
      values.put(
          "refund",
          Map.of(
              "amount",
              ReturnWords.amount(data.refundOwed(), language),
              "until",
              words.date(event, data.refundDueAt(), language)));
    }
    return values;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
