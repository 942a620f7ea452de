package ua.kramar.audit.chain;

import java.util.Arrays;

/**
 * An entry as the chain sees it.
 *
 * @param columns all columns as text, null as empty text
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares entries.
record SealedEntry(long seller, ChainPosition position, String[] columns) {

  /** What {@link #of} reads. The time is in microseconds, in which the database stores it. */
  static final String COLUMNS =
      "seller_id, tx, id, cast(extract(epoch from at) * 1000000 as bigint), act, outcome, actor,"
          + " subject, origin, correlation_id, details";

  static SealedEntry of(Object[] row) {
    return new SealedEntry(
        number(row[0]),
        new ChainPosition(number(row[1]), number(row[2])),
        Arrays.stream(row)
            .map(column -> column == null ? "" : column.toString())
            .toArray(String[]::new));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
