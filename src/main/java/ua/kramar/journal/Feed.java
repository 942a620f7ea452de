package ua.kramar.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.platform.CurrentActor;
import ua.kramar.platform.Cursor;

/**
 * The acting shop's events by cursor: each exactly once, those of one order in the order in which
 * they happened.
 */
@Stateless
public class Feed {

  /**
   * @param next where to go on from; given at the end too, for the next question
   */
  public record Piece(List<Recorded> events, String next) {}

  @Inject private SettledEvents events;
  @Inject private CurrentActor actor;

  /**
   * @param after the cursor of the last answer; null for the beginning
   * @param limit 1 to 100
   */
  public Piece read(String after, int limit) {
    Position start = after == null ? Position.START : position(Cursor.parse(after, 2));
    List<Recorded> found = events.ofSeller(actor.get().sellerId(), start, limit);
    Position end = found.isEmpty() ? start : found.get(found.size() - 1).position();
    return new Piece(found, cursor(end));
  }

  /** The cursor behind everything that is settled now. */
  public String latest() {
    return cursor(events.latest(actor.get().sellerId()));
  }

  private static Position position(Cursor cursor) {
    return new Position(cursor.part(0), cursor.part(1));
  }

  private static String cursor(Position position) {
    return Cursor.of(position.tx(), position.seq()).toString();
  }
}
