package ua.kramar.audit.chain;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import ua.kramar.platform.caller.CurrentActor;

/**
 * Computes the chain of the acting shop anew and compares it. Has no transaction of its own: a long
 * one would hold back the feed, and what is compared never changes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Verification {

  /** Seals that are read at once. */
  private static final int BATCH = 500;

  @Inject private StoredChain chain;
  @Inject private CurrentActor actor;

  /** Stops at the first seal that does not fit. */
  public ChainReport verify() {
    long seller = actor.get().sellerId();
    Seal good = null;
    long entries = 0;
    List<Seal> seals = chain.seals(seller, 0, BATCH);
    while (!seals.isEmpty()) {
      ChainPosition after = good == null ? ChainPosition.START : good.through();
      CoveredEntries covered = new CoveredEntries(chain, seller, after, seals);
      for (Seal seal : seals) {
        if (!fits(seal, good, covered)) {
          return report(good, entries, seal);
        }
        entries += seal.entries();
        good = seal;
      }
      seals = seals.size() < BATCH ? List.of() : chain.seals(seller, good.number(), BATCH);
    }
    return report(good, entries, null);
  }

  private static boolean fits(Seal seal, Seal before, CoveredEntries covered) {
    ChainHash hash = new ChainHash(before == null ? null : before.hash());
    covered.addTo(hash, seal.through());
    long number = before == null ? 1 : before.number() + 1;
    return seal.number() == number
        && seal.entries() == hash.entries()
        && Arrays.equals(seal.hash(), hash.value());
  }

  private static ChainReport report(Seal good, long entries, Seal broken) {
    return new ChainReport(
        broken == null,
        entries,
        good == null ? 0 : good.number(),
        good == null ? null : HexFormat.of().formatHex(good.hash()),
        good == null ? null : good.sealedAt(),
        broken == null ? null : broken.sealedAt());
  }
}
