package ua.kramar.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.kramar.access.Admission;
import ua.kramar.platform.caller.Actor;

/**
 * Somebody watching the events of one shop. First the watch catches up by itself with what was
 * settled before; from then on it is told what the loop reads for everybody, and passes over what
 * it has seen already. Used by the loop's thread only, once it has been added.
 */
public final class EventSubscription {

  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

  private final Actor actor;
  private final Admission admission;
  private final EventSink line;
  private Position position;
  private boolean caughtUp;
  private Instant lastHeard;

  /**
   * @param admission what was shown to be let in, to be looked at again and again
   * @param from the watch begins after this place
   */
  public EventSubscription(
      Actor actor, Admission admission, EventSink line, Position from, Instant now) {
    this.actor = actor;
    this.admission = admission;
    this.line = line;
    this.position = from;
    this.lastHeard = now;
  }

  Actor actor() {
    return actor;
  }

  Admission admission() {
    return admission;
  }

  long sellerId() {
    return actor.sellerId();
  }

  Position position() {
    return position;
  }

  /** Whether it is time to read for this watch alone; not while the other end is still taking. */
  boolean wantsToCatchUp() {
    return !caughtUp && line.idle() && line.open();
  }

  boolean caughtUp() {
    return caughtUp;
  }

  /**
   * @param last whether there was nothing more to read
   */
  void catchUp(List<RecordedEvent> events, boolean last, Instant now) {
    events.forEach(event -> tell(event, now));
    caughtUp = last;
  }

  void begin() {
    line.begin(position);
  }

  void tell(RecordedEvent event, Instant now) {
    if (event.position().compareTo(position) > 0) {
      line.tell(event);
      position = event.position();
      lastHeard = now;
    }
  }

  boolean silentForLong(Instant now) {
    return now.isAfter(lastHeard.plus(LONGEST_SILENCE));
  }

  void beat(Instant now) {
    line.beat();
    lastHeard = now;
  }

  boolean open() {
    return line.open();
  }

  void end() {
    line.end();
  }
}
