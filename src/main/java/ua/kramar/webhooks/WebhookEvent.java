package ua.kramar.webhooks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/** What happens to an endpoint. It is in the shop's feed, and sent to no endpoint. */
public sealed interface WebhookEvent extends DomainEvent {

  /** The kind of subject of these events. */
  String SUBJECT = "webhook";

  @JsonIgnore
  EndpointRef endpoint();

  @Override
  default long sellerId() {
    return endpoint().sellerId();
  }

  @Override
  default Subject subject() {
    return new Subject(SUBJECT, String.valueOf(endpoint().id()));
  }

  /** The endpoint has answered that it is gone (410): nothing is sent to it any more. */
  @EventType("webhook.disabled")
  record Disabled(@JsonIgnore EndpointRef endpoint, String name) implements WebhookEvent {}

  /**
   * An event fails for an hour; told at most once a day of an endpoint.
   *
   * @param since its first failure
   */
  @EventType("webhook.failing")
  record Failing(@JsonIgnore EndpointRef endpoint, String name, Instant since)
      implements WebhookEvent {}

  /** An event was given up after all attempts; told at most once a day of an endpoint. */
  @EventType("webhook.parked")
  record Parked(@JsonIgnore EndpointRef endpoint, String name) implements WebhookEvent {}
}
