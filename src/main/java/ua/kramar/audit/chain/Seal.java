package ua.kramar.audit.chain;

import java.time.Instant;

/**
 * A link of the chain.
 *
 * @param number from 1, without gaps in a shop
 * @param through the last entry that it covers; it begins after the last one of the seal before
 * @param entries how many entries it covers
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares seals.
record Seal(
    long seller, long number, ChainPosition through, int entries, byte[] hash, Instant sealedAt) {

  static Seal of(Object[] row) {
    return new Seal(
        number(row[0]),
        number(row[1]),
        new ChainPosition(number(row[2]), number(row[3])),
        ((Number) row[4]).intValue(),
        (byte[]) row[5],
        (Instant) row[6]);
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
