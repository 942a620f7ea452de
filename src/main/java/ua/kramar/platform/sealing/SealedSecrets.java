package ua.kramar.platform.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import ua.kramar.platform.start.Settings;

/**
 * Encrypts secrets for the database by AES-256-GCM, with the keys of {@code kramar.secrets.key}:
 * the first one seals, each of them opens. A sealed secret is bound to its purpose, so that one
 * row's secret is of no use in another row.
 *
 * <p>Sealed: one byte for the form (1), eight bytes that name the key, twelve of the nonce, the
 * ciphertext with its tag.
 */
@ApplicationScoped
public class SealedSecrets {

  private static final byte FORM = 1;
  private static final int NONCE = 12;
  private static final int HEADER = 1 + SealingKey.NAME + NONCE;
  private static final int TAG_BITS = 128;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Supplier<List<byte[]>> settings;

  protected SealedSecrets() {}

  @Inject
  SealedSecrets(Settings settings) {
    this(settings::secretsKeys);
  }

  SealedSecrets(Supplier<List<byte[]>> settings) {
    this.settings = settings;
  }

  /**
   * Encrypts a secret.
   *
   * @param purpose what the secret is for and of which row, for example {@code totp:17}
   * @throws NoSealingKey when no key is set
   */
  public byte[] seal(String purpose, byte[] secret) {
    SealingKey key = keys().stream().findFirst().orElseThrow(NoSealingKey::new);
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, purpose, secret);
    return ByteBuffer.allocate(HEADER + sealed.length)
        .put(FORM)
        .put(key.name())
        .put(nonce)
        .put(sealed)
        .array();
  }

  /**
   * Decrypts a secret.
   *
   * @param purpose as it was given when the secret was sealed
   * @throws NoSealingKey when the key with which it was sealed is not among those that are set
   * @throws IllegalStateException when it was changed, or sealed for another purpose
   */
  public byte[] open(String purpose, byte[] sealed) {
    ByteBuffer parts = ByteBuffer.wrap(sealed);
    if (sealed.length <= HEADER || parts.get() != FORM) {
      throw new IllegalStateException("a sealed secret has an unknown form");
    }
    byte[] name = new byte[SealingKey.NAME];
    byte[] nonce = new byte[NONCE];
    byte[] rest = new byte[sealed.length - HEADER];
    parts.get(name).get(nonce).get(rest);
    SealingKey key =
        keys().stream()
            .filter(each -> each.isNamed(name))
            .findFirst()
            .orElseThrow(NoSealingKey::new);
    return crypt(Cipher.DECRYPT_MODE, key, nonce, purpose, rest);
  }

  private List<SealingKey> keys() {
    return settings.get().stream().map(SealingKey::of).toList();
  }

  private static byte[] crypt(
      int mode, SealingKey key, byte[] nonce, String purpose, byte[] content) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret cannot be sealed or opened: " + purpose, e);
    }
  }
}
