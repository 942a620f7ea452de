package ua.kramar.callbacks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * An event of a call-back. Its subject is the order if it is about one. Contains ids only, no
 * personal data.
 *
 * <p>{@code callback} is its id.
 */
public sealed interface CallbackEvent extends DomainEvent {

  /** The kind of subject of events about call-backs without an order. */
  String SUBJECT = "callback";

  /** Null when it is about no order. */
  @JsonIgnore
  Long orderNumber();

  String callback();

  @Override
  default Subject subject() {
    return orderNumber() == null
        ? new Subject(SUBJECT, callback())
        : OrderEvent.subject(orderNumber());
  }

  /** Somebody asked that the buyer be called. */
  @EventType("callback.requested")
  record Requested(
      @JsonIgnore long sellerId,
      @JsonIgnore Long orderNumber,
      String callback,
      CallSubject about,
      Instant plannedFrom)
      implements CallbackEvent {}

  /** A call was reported, and another one is to follow. */
  @EventType("callback.planned-again")
  record PlannedAgain(
      @JsonIgnore long sellerId,
      @JsonIgnore Long orderNumber,
      String callback,
      CallSubject about,
      Disposition disposition,
      Instant plannedFrom)
      implements CallbackEvent {}

  /**
   * Nobody calls any more.
   *
   * @param disposition what came of the last call; null when there was none
   * @param system the system of the call centre whose request ended it; null for any other reason
   */
  @EventType("callback.ended")
  record Ended(
      @JsonIgnore long sellerId,
      @JsonIgnore Long orderNumber,
      String callback,
      CallSubject about,
      CallbackState state,
      Disposition disposition,
      String system)
      implements CallbackEvent {}
}
