package ua.kramar.audit.chain;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A line of the log of seals. Fired in the transaction of the seal and written after its commit.
 *
 * @param shop the shop's number; 0 for the marketplace
 * @param seal the seal's number
 * @param hash in hexadecimal
 */
record SealLine(Instant ts, long shop, long seal, int entries, String hash) {

  static SealLine of(Seal seal) {
    return new SealLine(
        seal.sealedAt(),
        seal.seller(),
        seal.number(),
        seal.entries(),
        HexFormat.of().formatHex(seal.hash()));
  }
}
