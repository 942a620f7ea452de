package ua.kramar.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.values.Cursor;

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
  @Inject private FeedCursors cursors;
  @Inject private CurrentActor actor;

  /**
   * Reads the next events.
   *
   * @param types those that the caller wants; empty for all. The cursor passes the others
   * @param after the cursor of the previous response; null for the beginning
   * @param limit 1 to 100
   * @throws ua.kramar.platform.refusals.Invalid when it is not a cursor of this feed, or ahead of
   *     its end
   */
  public Batch read(Set<String> types, String after, int limit) {
    Position start = after == null ? Position.START : cursors.position(after);
    long seller = actor.get().sellerId();
    // Read first: whatever is settled by now is behind the cursor when fewer are found than wanted.
    Position settled = types.isEmpty() ? Position.START : events.latest(seller);
    List<RecordedEvent> found =
        types.isEmpty()
            ? events.ofSeller(seller, start, limit)
            : events.ofSeller(seller, types, start, limit);
    if (found.isEmpty()) {
      requireNotAhead(start);
    }
    Position end = found.isEmpty() ? start : found.get(found.size() - 1).position();
    boolean all = found.size() < limit && settled.compareTo(end) > 0;
    return new Batch(found, cursors.cursor(all ? settled : end));
  }

  /** The cursor after the last settled event. */
  public String latest() {
    return cursors.cursor(events.latest(actor.get().sellerId()));
  }

  /**
   * The start position of a subscription.
   *
   * @param after the cursor of the last event that the client received; null for the current end
   */
  public Position start(String after) {
    if (after == null) {
      return events.latest(actor.get().sellerId());
    }
    Position start = cursors.position(after);
    requireNotAhead(start);
    return start;
  }

  /**
   * Refuses a position that this journal has not reached: a backup was restored, and the reader
   * would miss what happens from now on.
   */
  private void requireNotAhead(Position start) {
    if (start.compareTo(Position.START) > 0 && start.compareTo(events.latest()) > 0) {
      throw Cursor.notACursor();
    }
  }
}
