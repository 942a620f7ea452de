package ua.kramar.audit;

import java.time.Instant;
import ua.kramar.platform.values.Cursor;

/** A place in the list of entries, which is in the order of time and number. */
record AuditPosition(Instant at, long id) {

  private static final String LIST = "audit";

  static AuditPosition of(AuditEntry entry) {
    return new AuditPosition(entry.at(), entry.number());
  }

  /**
   * @param cursor null for the beginning of the list
   * @throws ua.kramar.platform.refusals.Invalid when it is not a cursor of this list, or of another
   *     filter
   */
  static AuditPosition parse(AuditFilter filter, String cursor) {
    if (cursor == null) {
      return null;
    }
    Cursor parsed = Cursor.parse(listName(filter), cursor, 2);
    return new AuditPosition(parsed.time(0), parsed.part(1));
  }

  Cursor cursor(AuditFilter filter) {
    return Cursor.of(listName(filter), Cursor.micros(at), id);
  }

  private static String listName(AuditFilter filter) {
    return Cursor.filtered(LIST, filter.act(), filter.actor(), filter.from(), filter.to());
  }
}
