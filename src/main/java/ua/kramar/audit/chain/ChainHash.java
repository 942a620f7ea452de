package ua.kramar.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import ua.kramar.platform.values.Json;

/**
 * The hash of a seal: SHA-256 of the hash before and of the entries that the seal covers, each as a
 * JSON array of all its columns and a line feed.
 */
final class ChainHash {

  private static final int BYTES = 32;

  private final MessageDigest digest;
  private int entries;

  /**
   * @param before the hash of the seal before; null for the first seal of a shop
   */
  ChainHash(byte[] before) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    digest.update(before == null ? new byte[BYTES] : before);
  }

  void add(SealedEntry entry) {
    digest.update((Json.write(List.of(entry.columns())) + "\n").getBytes(StandardCharsets.UTF_8));
    entries++;
  }

  /** How many entries were added. */
  int entries() {
    return entries;
  }

  /** The hash; nothing can be added afterwards. */
  byte[] value() {
    return digest.digest();
  }
}
