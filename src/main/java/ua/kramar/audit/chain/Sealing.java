package ua.kramar.audit.chain;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seals entries in their order, those of each shop in a chain of its own. Of two nodes that seal
 * the same entries one fails: the number of the seal is taken.
 */
@Stateless
public class Sealing {

  private static final int BATCH = 500;

  @Inject private StoredChain chain;
  @Inject private Clock clock;
  @Inject private Event<SealLine> lines;

  /**
   * Seals the next entries of all shops.
   *
   * @return whether there may be more
   */
  public boolean seal() {
    List<SealedEntry> entries = chain.settled(chain.end(), BATCH);
    Map<Long, List<SealedEntry>> byShop = new LinkedHashMap<>();
    entries.forEach(
        entry -> byShop.computeIfAbsent(entry.seller(), s -> new ArrayList<>()).add(entry));
    byShop.forEach(this::seal);
    return entries.size() == BATCH;
  }

  private void seal(long seller, List<SealedEntry> entries) {
    Optional<Seal> last = chain.last(seller);
    ChainHash hash = new ChainHash(last.map(Seal::hash).orElse(null));
    entries.forEach(hash::add);
    Seal seal =
        new Seal(
            seller,
            last.map(Seal::number).orElse(0L) + 1,
            entries.get(entries.size() - 1).position(),
            hash.entries(),
            hash.value(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    chain.add(seal);
    lines.fire(SealLine.of(seal));
  }
}
