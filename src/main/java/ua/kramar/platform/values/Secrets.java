package ua.kramar.platform.values;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Generates and hashes secrets. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A secret of 256 random bits, in URL-safe Base64. */
  public static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** An id that cannot be guessed: 80 random bits in lower-case letters and digits. */
  public static String publicId(String prefix) {
    return prefix + "-" + new BigInteger(80, RANDOM).toString(36);
  }

  /**
   * A secret for the local part of a mail address, which mail systems may write in capitals: 160
   * random bits in lower-case letters and digits.
   */
  public static String mailSecret() {
    return new BigInteger(160, RANDOM).toString(36);
  }

  public static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
