package ua.kramar.webhooks.endpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.platform.events.KnownEventTypes;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.webhooks.WebhookEvent;

/** The types of events that an endpoint may want: all but those about endpoints. */
@ApplicationScoped
public class EventTypes {

  @Inject private KnownEventTypes known;

  /** By name. */
  public List<String> all() {
    return known.types().stream()
        .filter(type -> !type.startsWith(WebhookEvent.SUBJECT + "."))
        .sorted()
        .toList();
  }

  /**
   * @throws Invalid when one of them does not exist
   */
  void require(List<String> types) {
    List<String> all = all();
    if (!all.containsAll(types)) {
      throw new Invalid("eventTypes", "event-types");
    }
  }
}
