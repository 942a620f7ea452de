package ua.kramar.sandbox.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks signatures as a receiver does. */
final class Signatures {

  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private Signatures() {}

  /** Whether one of the signatures in the header is by the key. */
  static boolean verify(String key, String content, String header) {
    byte[] signed = content.getBytes(StandardCharsets.UTF_8);
    return header != null
        && Arrays.stream(header.split(" ")).anyMatch(each -> isBy(key, signed, each));
  }

  private static boolean isBy(String key, byte[] signed, String signature) {
    int comma = signature.indexOf(',');
    byte[] bytes = Base64.getDecoder().decode(signature.substring(comma + 1));
    byte[] known = Base64.getDecoder().decode(key.substring(key.indexOf('_') + 1));
    try {
      return switch (signature.substring(0, comma)) {
        case "v1" -> key.startsWith("whsec_") && MessageDigest.isEqual(bytes, hmac(known, signed));
        case "v1a" -> key.startsWith("whpk_") && isByPrivateKey(known, signed, bytes);
        default -> false;
      };
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static byte[] hmac(byte[] key, byte[] signed) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(signed);
  }

  private static boolean isByPrivateKey(byte[] key, byte[] signed, byte[] signature)
      throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(X509, X509.length + key.length);
    System.arraycopy(key, 0, encoded, X509.length, key.length);
    PublicKey known =
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(known);
    check.update(signed);
    return check.verify(signature);
  }
}
