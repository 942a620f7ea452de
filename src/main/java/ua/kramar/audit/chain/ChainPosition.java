package ua.kramar.audit.chain;

import java.util.Comparator;

/** A place in the order of the chain: by the writing transaction, then by the entry's number. */
record ChainPosition(long tx, long id) implements Comparable<ChainPosition> {

  static final ChainPosition START = new ChainPosition(0, 0);

  private static final Comparator<ChainPosition> ORDER =
      Comparator.comparingLong(ChainPosition::tx).thenComparingLong(ChainPosition::id);

  @Override
  public int compareTo(ChainPosition other) {
    return ORDER.compare(this, other);
  }
}
