package ua.kramar.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.platform.caller.CurrentActor;

/**
 * The acting shop's events by cursor: each exactly once, those of one order in the order in which
 * they happened.
 */
@Stateless
public class Feed {

  /**
   * @param next where to go on from; given at the end too, for the next request
   */
  public record Piece(List<RecordedEvent> events, String next) {}

  @Inject private SettledEvents events;
  @Inject private CurrentActor actor;

  /**
   * @param after the cursor of the last answer; null for the beginning
   * @param limit 1 to 100
   */
  public Piece read(String after, int limit) {
    Position start = after == null ? Position.START : Position.of(after);
    List<RecordedEvent> found = events.ofSeller(actor.get().sellerId(), start, limit);
    Position end = found.isEmpty() ? start : found.get(found.size() - 1).position();
    return new Piece(found, end.cursor());
  }

  /** The cursor behind everything that is settled now. */
  public String latest() {
    return events.latest(actor.get().sellerId()).cursor();
  }

  /**
   * Where a subscription begins.
   *
   * @param after the cursor of the last event that they know; null for now
   */
  public Position start(String after) {
    return after == null ? events.latest(actor.get().sellerId()) : Position.of(after);
  }
}
