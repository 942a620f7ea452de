package ua.kramar.journal;

/**
 * A position in the journal. Events are ordered by the transaction that wrote them, then by number:
 * a number is assigned before its transaction commits, so events do not become visible in the order
 * of their numbers.
 *
 * @param tx the writing transaction's 64-bit id
 * @param seq the event's number
 */
public record Position(long tx, long seq) implements Comparable<Position> {

  public static final Position START = new Position(0, 0);

  @Override
  public int compareTo(Position other) {
    int byTransaction = Long.compare(tx, other.tx);
    return byTransaction != 0 ? byTransaction : Long.compare(seq, other.seq);
  }
}
