package ua.kramar.webhooks.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures by the vectors of Standard Webhooks 1.0 and of RFC 8032. */
class SigningKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // The specification's example, and that of its libraries.
        "plJ3nmyCDGBKInavdOK15jsl|msg_loFOjxBNrRLzqYUf|1731705121|{\"event_type\":\"ping\",\"data\":{\"success\":true}}"
            + "|v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=",
        "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw|msg_p5jXN8AQM9LWM0D4loKWxJek|1614265330|{\"test\": 2432232314}"
            + "|v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
      })
  void signsByASecret(String secret, String id, long at, String body, String expected) {
    SigningKey key =
        new SigningKey(SignatureScheme.HMAC_SHA256, Base64.getDecoder().decode(secret));

    Map<String, String> headers =
        SigningKey.headers(List.of(key), id, Instant.ofEpochSecond(at), body);

    assertThat(headers)
        .containsOnly(
            Map.entry("webhook-id", id),
            Map.entry("webhook-timestamp", String.valueOf(at)),
            Map.entry("webhook-signature", expected));
  }

  /** RFC 8032, 7.1, test 2: Ed25519 signs the same always. */
  @Test
  void signsByAPrivateKey() {
    byte[] key = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    byte[] signature =
        hex(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

    assertThat(SignatureScheme.ED25519.sign(key, hex("72")))
        .isEqualTo("v1a," + Base64.getEncoder().encodeToString(signature));
  }

  @Test
  void showsWhatTheReceiverNeeds() {
    SignatureScheme.NewKey secret = SignatureScheme.HMAC_SHA256.newKey();
    assertThat(secret.shown())
        .isEqualTo("whsec_" + Base64.getEncoder().encodeToString(secret.bytes()));
    assertThat(secret.bytes()).hasSize(32);
    assertThat(secret.publicKey()).isNull();

    SignatureScheme.NewKey pair = SignatureScheme.ED25519.newKey();
    assertThat(pair.shown()).isEqualTo(pair.publicKey()).startsWith("whpk_").hasSize(5 + 44);
    assertThat(pair.bytes()).hasSize(32);
    assertThat(pair.shown()).doesNotContain(Base64.getEncoder().encodeToString(pair.bytes()));
  }

  @Test
  void signsWithBothKeysWhileOneReplacesTheOther() {
    SigningKey one = new SigningKey(SignatureScheme.HMAC_SHA256, new byte[32]);
    SigningKey other =
        new SigningKey(SignatureScheme.ED25519, SignatureScheme.ED25519.newKey().bytes());

    String signatures =
        SigningKey.headers(List.of(other, one), "1", Instant.EPOCH, "{}").get("webhook-signature");

    byte[] signed = "1.0.{}".getBytes(StandardCharsets.UTF_8);
    assertThat(signatures.split(" "))
        .containsExactly(
            SignatureScheme.ED25519.sign(other.bytes(), signed),
            SignatureScheme.HMAC_SHA256.sign(one.bytes(), signed));
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
