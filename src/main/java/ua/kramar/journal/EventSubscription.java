package ua.kramar.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.kramar.access.CredentialRef;
import ua.kramar.platform.caller.Actor;

/**
 * A client that is sent the events of one shop. First it catches up by itself with what was settled
 * before; from then on it is sent what is read for all, and passes over what it has been sent. Used
 * by the distributing thread only, once it has been added.
 */
public final class EventSubscription {

  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

  private final Actor actor;
  private final CredentialRef credential;
  private final EventSink sink;
  private Position position;
  private boolean caughtUp;
  private Instant lastSent;

  /**
   * @param credential what let the client in, checked for as long as the subscription lasts
   * @param from the subscription begins after this position
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

  long sellerId() {
    return actor.sellerId();
  }

  Position position() {
    return position;
  }

  /** Whether to read for this subscription alone; not while the client is still receiving. */
  boolean wantsToCatchUp() {
    return !caughtUp && sink.idle() && sink.open();
  }

  boolean caughtUp() {
    return caughtUp;
  }

  /**
   * @param last whether there was nothing more to read
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

  boolean silentForLong(Instant now) {
    return now.isAfter(lastSent.plus(LONGEST_SILENCE));
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
