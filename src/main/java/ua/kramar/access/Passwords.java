package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import ua.kramar.platform.refusals.Unavailable;

/**
 * Hashes passwords by Argon2id with 19 MiB, 2 passes and 1 lane (OWASP's first choice), in PHC
 * notation. At most two hashes are computed at a time: they are expensive by design, and many
 * sign-in attempts must not delay orders.
 */
@ApplicationScoped
public class Passwords {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final Pattern PHC =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

  private final SecureRandom random = new SecureRandom();
  private final Semaphore permits = new Semaphore(2, true);
  private final String dummyHash = hash("nobody has this password");

  public String hash(String password) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            MEMORY_KIB,
            PASSES,
            LANES,
            base64.encodeToString(salt),
            base64.encodeToString(argon2(password, salt, MEMORY_KIB, PASSES, LANES)));
  }

  /**
   * Checks a password against a stored hash. Without a stored hash it takes the same time and
   * returns false, so that response times do not reveal which logins exist.
   */
  public boolean matches(String password, String storedHash) {
    Matcher parts = PHC.matcher(storedHash == null ? dummyHash : storedHash);
    if (!parts.matches()) {
      throw new IllegalStateException("not an Argon2id hash in PHC notation");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] computed =
        argon2(
            password,
            base64.decode(parts.group(4)),
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
    return MessageDigest.isEqual(computed, base64.decode(parts.group(5))) && storedHash != null;
  }

  /** One keyboard composes letters, another one does not (RFC 8265, 4.2.2). */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /** Waits briefly only, since a waiting caller occupies a thread that other requests need. */
  private void acquirePermit() {
    try {
      if (!permits.tryAcquire(2, TimeUnit.SECONDS)) {
        throw new Unavailable();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable();
    }
  }

  private byte[] argon2(String password, byte[] salt, int memory, int passes, int lanes) {
    acquirePermit();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(memory)
              .withIterations(passes)
              .withParallelism(lanes)
              .withSalt(salt)
              .build());
      byte[] hash = new byte[HASH_BYTES];
      generator.generateBytes(normal(password).getBytes(StandardCharsets.UTF_8), hash);
      return hash;
    } finally {
      permits.release();
    }
  }
}
