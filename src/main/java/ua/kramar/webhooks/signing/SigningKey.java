package ua.kramar.webhooks.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A key that signs. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record SigningKey(SignatureScheme scheme, byte[] bytes) {

  /**
   * The headers of a webhook by Standard Webhooks 1.0: its id, the time of this attempt, and a
   * signature with each key.
   */
  public static Map<String, String> headers(
      List<SigningKey> keys, String id, Instant at, String body) {
    String timestamp = String.valueOf(at.getEpochSecond());
    byte[] signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
    return Map.of(
        "webhook-id",
        id,
        "webhook-timestamp",
        timestamp,
        "webhook-signature",
        keys.stream()
            .map(key -> key.scheme().sign(key.bytes(), signed))
            .collect(Collectors.joining(" ")));
  }

  /** Shows nothing of the key. */
  @Override
  public String toString() {
    return scheme.name();
  }
}
