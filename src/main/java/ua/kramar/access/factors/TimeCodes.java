package ua.kramar.access.factors;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by time (RFC 6238) as all authenticator apps make them: six digits, half a minute, SHA-1.
 * The code before and the one after are taken too, since clocks of telephones differ.
 */
final class TimeCodes {

  /** How long a code is shown. */
  static final Duration STEP = Duration.ofSeconds(30);

  private static final int TOLERATED = 1;

  /** Apps show two groups of three digits. */
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator(STEP);

  private TimeCodes() {}

  /** The number of the step whose code this is; empty when it is none of those that are taken. */
  static OptionalLong step(byte[] secret, String code, Instant now) {
    String digits = BLANKS.matcher(code).replaceAll("");
    long current = now.getEpochSecond() / STEP.toSeconds();
    return LongStream.rangeClosed(current - TOLERATED, current + TOLERATED)
        .filter(step -> isEqual(digits, code(secret, step)))
        .findFirst();
  }

  static String code(byte[] secret, long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP.toSeconds()));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("no key for codes by time", e);
    }
  }

  private static boolean isEqual(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
