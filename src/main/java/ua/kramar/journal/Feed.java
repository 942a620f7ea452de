package ua.kramar.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.platform.caller.CurrentActor;

/**
 * Reads the acting shop's events by cursor. Each event is delivered once; the events of one subject
 * are in the order in which they happened.
 */
@Stateless
public class Feed {

  /**
   * A batch of events.
   *
   * @param next the cursor of the next request; present even when there are no more events
   */
  public record Batch(List<RecordedEvent> events, String next) {}

  @Inject private SettledEvents events;
  @Inject private CurrentActor actor;

  /**
   * Reads the next events.
   *
   * @param after the cursor of the previous response; null for the beginning
   * @param limit 1 to 100
   */
  public Batch read(String after, int limit) {
    Position start = after == null ? Position.START : Position.of(after);
    List<RecordedEvent> found = events.ofSeller(actor.get().sellerId(), start, limit);
    Position end = found.isEmpty() ? start : found.get(found.size() - 1).position();
    return new Batch(found, end.cursor());
  }

  /** The cursor after the last settled event. */
  public String latest() {
    return events.latest(actor.get().sellerId()).cursor();
  }

  /**
   * The start position of a subscription.
   *
   * @param after the cursor of the last event that the client received; null for the current end
   */
  public Position start(String after) {
    return after == null ? events.latest(actor.get().sellerId()) : Position.of(after);
  }
}
