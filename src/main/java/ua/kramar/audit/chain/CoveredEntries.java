package ua.kramar.audit.chain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/**
 * The entries that some seals of a shop cover, each read once, in batches whatever the seals'
 * sizes: a shop has many seals of one entry.
 */
final class CoveredEntries {

  private static final int BATCH = 500;

  private final StoredChain chain;
  private final long seller;
  private final ChainPosition end;
  private final Queue<SealedEntry> batch = new ArrayDeque<>();
  private ChainPosition read;
  private boolean more = true;

  /**
   * @param after where the seal before them ends
   * @param seals at least one; all were committed before, so all of their entries can be read
   */
  CoveredEntries(StoredChain chain, long seller, ChainPosition after, List<Seal> seals) {
    this.chain = chain;
    this.seller = seller;
    this.read = after;
    this.end = seals.stream().map(Seal::through).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Adds the next entries up to the end of a seal to its hash. */
  void addTo(ChainHash hash, ChainPosition through) {
    for (SealedEntry next = next();
        next != null && next.position().compareTo(through) <= 0;
        next = next()) {
      hash.add(batch.remove());
    }
  }

  /** The next entry, which stays; null when there is none. */
  private SealedEntry next() {
    if (batch.isEmpty() && more) {
      List<SealedEntry> entries = chain.covered(seller, read, end, BATCH);
      more = entries.size() == BATCH;
      batch.addAll(entries);
      read = entries.isEmpty() ? read : entries.get(entries.size() - 1).position();
    }
    return batch.peek();
  }
}
