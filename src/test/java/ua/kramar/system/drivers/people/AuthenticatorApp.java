package ua.kramar.system.drivers.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/**
 * An app on a telephone that shows codes.
 *
 * @param id that of the second factor
 * @param secret in Base32
 * @param begun the half minute in which the app got the secret: for a minute from then on, the
 *     server takes its code and the next one
 */
public record AuthenticatorApp(String id, String secret, long begun) {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final long STEP_SECONDS = 30;

  /** An app that gets the secret now. */
  public static AuthenticatorApp with(String id, String secret) {
    return new AuthenticatorApp(id, secret, Instant.now().getEpochSecond() / STEP_SECONDS);
  }

  /** The code of a half minute after that in which the app got the secret. */
  public String code(int later) {
    var generator = new TimeBasedOneTimePasswordGenerator();
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(bytes(), generator.getAlgorithm()),
          Instant.ofEpochSecond((begun + later) * STEP_SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    int bits = 0;
    int held = 0;
    for (byte digit : secret.getBytes(US_ASCII)) {
      bits = (bits << 5) | BASE32.indexOf(digit);
      held += 5;
      if (held >= 8) {
        held -= 8;
        bytes.write(bits >> held);
        bits &= (1 << held) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
