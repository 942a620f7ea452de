package ua.kramar.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.kramar.access.CredentialRef;
import ua.kramar.platform.caller.Actor;

/**
 * A client's subscription to the events of one shop. It first catches up with the events before it
 * by its own queries; then it receives the events that are read for all subscriptions, and skips
 * those that it has sent already. Once added, only the distributing thread sends it events; any
 * thread may tell it passing news, and end it.
 */
public final class EventSubscription {

  private static final Duration HEARTBEAT_INTERVAL = Duration.ofSeconds(15);

  private final Actor actor;
  private final CredentialRef credential;
  private final EventSink sink;
  private Position position;
  private boolean caughtUp;
  private Instant lastSent;

  /**
   * @param credential the client's credential, checked throughout the subscription
   * @param from the position after which the events begin
   */
  public EventSubscription(
      Actor actor, CredentialRef credential, EventSink sink, Position from, Instant now) {
    this.actor = actor;
    this.credential = credential;
    this.sink = sink;
    this.position = from;
    this.lastSent = now;
  }

  Actor actor() {
    return actor;
  }

  CredentialRef credential() {
    return credential;
  }

  /** Whether it takes the place of another: a browser keeps one stream for all its tabs. */
  boolean replaces(EventSubscription other) {
    return isOfPerson() && credential.equals(other.credential);
  }

  /** Whether a person in the cabinet watches, and not a machine. */
  boolean isOfPerson() {
    return credential.kind() == CredentialRef.Kind.SESSION;
  }

  long sellerId() {
    return actor.sellerId();
  }

  Position position() {
    return position;
  }

  /** Whether to read events for this subscription; false while the client is still receiving. */
  boolean needsCatchUp() {
    return !caughtUp && sink.idle() && sink.open();
  }

  boolean caughtUp() {
    return caughtUp;
  }

  /**
   * @param last whether there are no further events
   */
  void catchUp(List<RecordedEvent> events, boolean last, Instant now) {
    events.forEach(event -> send(event, now));
    caughtUp = last;
  }

  void begin() {
    sink.begin(position);
  }

  void send(RecordedEvent event, Instant now) {
    if (event.position().compareTo(position) > 0) {
      sink.send(event);
      position = event.position();
      lastSent = now;
    }
  }

  void tell(PassingNews news) {
    sink.tell(news);
  }

  boolean needsHeartbeat(Instant now) {
    return now.isAfter(lastSent.plus(HEARTBEAT_INTERVAL));
  }

  void heartbeat(Instant now) {
    sink.heartbeat();
    lastSent = now;
  }

  boolean open() {
    return sink.open();
  }

  void end() {
    sink.end();
  }
}
