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
   * @throws ua.kramar.platform.refusals.Invalid when it is not a cursor of this list
   */
  static AuditPosition parse(String cursor) {
    if (cursor == null) {
      return null;
    }
    Cursor parsed = Cursor.parse(LIST, cursor, 2);
    return new AuditPosition(parsed.time(0), parsed.part(1));
  }

  Cursor cursor() {
    return Cursor.of(LIST, Cursor.micros(at), id);
  }
}
