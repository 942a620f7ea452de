package ua.kramar.webhooks.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Json;
import ua.kramar.webhooks.BodyForm;

/**
 * The body of a webhook, in the form that Standard Webhooks recommends. Like the feed it has no
 * personal data (C6): what the receiver may see it reads by the REST interface.
 *
 * @param timestamp when it happened
 */
public record EventBody(String type, Instant timestamp, Data data) {

  /** The type of test events. */
  public static final String TEST = "webhook.test";

  /**
   * @param order the order's number; null when the subject is not an order
   * @param details the event's own data; null in a thin body
   */
  record Data(
      Subject subject,
      String order,
      @JsonRawValue @JsonInclude(JsonInclude.Include.NON_NULL) String details) {}

  public static EventBody of(RecordedEvent event, BodyForm form) {
    Subject subject = event.subject();
    return new EventBody(
        event.type(),
        event.at(),
        new Data(
            subject,
            subject.kind().equals("order") ? subject.id() : null,
            form == BodyForm.FULL ? event.data() : null));
  }

  /** A body that is like those of events. */
  public static EventBody ofTest(long endpoint, Instant at) {
    return new EventBody(
        TEST, at, new Data(new Subject("webhook", String.valueOf(endpoint)), null, null));
  }

  public String json() {
    return Json.write(this);
  }
}
