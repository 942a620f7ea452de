package ua.kramar.journal;

import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Cursor;

/**
 * A place in the journal. Events are ordered by the transaction that wrote them, then by number: a
 * number is given before its transaction commits, so numbers alone are not the order in which
 * events become visible.
 *
 * @param tx the writing transaction's 64-bit id
 * @param seq the event's number
 */
public record Position(long tx, long seq) implements Comparable<Position> {

  public static final Position START = new Position(0, 0);

  /**
   * The place that a cursor of the feed names.
   *
   * @throws Invalid when it is no such cursor
   */
  static Position of(String cursor) {
    Cursor parts = Cursor.parse(cursor, 2);
    return new Position(parts.part(0), parts.part(1));
  }

  /** This place as callers are told it. */
  public String cursor() {
    return Cursor.of(tx, seq).toString();
  }

  @Override
  public int compareTo(Position other) {
    int byTransaction = Long.compare(tx, other.tx);
    return byTransaction != 0 ? byTransaction : Long.compare(seq, other.seq);
  }
}
