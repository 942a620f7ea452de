package ua.kramar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Cursor;

/**
 * Translates positions to cursors and back. A cursor carries the feed's generation: a database that
 * was restored to an earlier time begins a new one, since the events after a position may be others
 * than those that the caller missed.
 */
@ApplicationScoped
public class FeedCursors {

  private static final String LIST = "events";

  @PersistenceContext private EntityManager entities;

  /** Read once: the nodes start anew after a restore. */
  private volatile Long generation;

  /** The cursor of the events after a position. */
  public String cursor(Position position) {
    return Cursor.of(LIST, generation(), position.tx(), position.seq()).toString();
  }

  /**
   * The position of a cursor. Cursors of the version before have no generation; ERP systems may
   * have stored one.
   *
   * @throws Invalid when it is not a cursor of the feed in its present generation
   */
  Position position(String text) {
    Cursor cursor = named(text);
    if (cursor.parts().size() == 2) {
      return new Position(cursor.part(0), cursor.part(1));
    }
    if (cursor.part(0) != generation()) {
      throw Cursor.notACursor();
    }
    return new Position(cursor.part(1), cursor.part(2));
  }

  private static Cursor named(String text) {
    try {
      return Cursor.parseUnnamed(LIST, text, 2);
    } catch (Invalid other) {
      return Cursor.parse(LIST, text, 3);
    }
  }

  private long generation() {
    if (generation == null) {
      generation =
          ((Number)
                  entities
                      .createNativeQuery("select generation from feed_generation")
                      .getSingleResult())
              .longValue();
    }
    return generation;
  }
}
