package ua.kramar.platform.sealing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A key for secrets.
 *
 * @param bytes 32 bytes
 * @param name what names it beside a sealed secret: the beginning of its SHA-256
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares whole keys.
record SealingKey(byte[] bytes, byte[] name) {

  /** The length of a name. */
  static final int NAME = 8;

  static SealingKey of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new SealingKey(bytes, Arrays.copyOf(hash, NAME));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  boolean isNamed(byte[] other) {
    return Arrays.equals(name, other);
  }
}
