package ua.kramar.webhooks.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The signatures of Standard Webhooks 1.0: a secret that both sides know ({@code whsec_}, {@code
 * v1}), or a key pair of which the receiver knows the public part ({@code whpk_}, {@code v1a}). The
 * names are stored and on the wire.
 */
@Schema(name = "WebhookSignature")
public enum SignatureScheme {
  HMAC_SHA256("v1") {
    @Override
    NewKey newKey() {
      byte[] key = new byte[KEY_BYTES];
      RANDOM.nextBytes(key);
      return new NewKey(this, key, null, "whsec_" + Base64.getEncoder().encodeToString(key));
    }

    @Override
    byte[] signature(byte[] key, byte[] content) throws GeneralSecurityException {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(content);
    }
  },

  ED25519("v1a") {
    @Override
    NewKey newKey() {
      KeyPair pair = keyPair();
      String shown =
          "whpk_" + Base64.getEncoder().encodeToString(tail(pair.getPublic().getEncoded()));
      return new NewKey(this, tail(pair.getPrivate().getEncoded()), shown, shown);
    }

    @Override
    byte[] signature(byte[] key, byte[] content) throws GeneralSecurityException {
      byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + key.length);
      System.arraycopy(key, 0, encoded, PKCS8.length, key.length);
      PrivateKey privateKey =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(privateKey);
      signature.update(content);
      return signature.sign();
    }
  };

  private static final int KEY_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** What stands before the 32 bytes of a private key in its encoding (RFC 8410, 7). */
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final String version;

  SignatureScheme(String version) {
    this.version = version;
  }

  /**
   * A key that was made.
   *
   * @param bytes what signs
   * @param publicKey null where there is none
   * @param shown what the receiver needs, in the form of the standard
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  record NewKey(SignatureScheme scheme, byte[] bytes, String publicKey, String shown) {}

  abstract NewKey newKey();

  abstract byte[] signature(byte[] key, byte[] content) throws GeneralSecurityException;

  /** The signature with its version, {@code v1,…}. */
  String sign(byte[] key, byte[] content) {
    try {
      return version + "," + Base64.getEncoder().encodeToString(signature(key, content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a webhook cannot be signed by " + this, e);
    }
  }

  private static KeyPair keyPair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
    }
  }

  private static byte[] tail(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
  }
}
