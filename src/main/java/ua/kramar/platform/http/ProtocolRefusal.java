package ua.kramar.platform.http;

import java.util.Map;
import ua.kramar.platform.refusals.Refusal;

/**
 * A refusal by HTTP itself, before any code of Kramar runs, in the same format as other refusals.
 */
public final class ProtocolRefusal extends Refusal {

  private static final Map<Integer, String> CODES =
      Map.of(
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "body-too-large",
          415, "unsupported-media-type",
          428, "precondition-missing",
          503, "unavailable");

  private final int status;

  private ProtocolRefusal(int status, String code) {
    super(Kind.INVALID, code, "resource");
    this.status = status;
  }

  public static ProtocolRefusal of(int status) {
    return new ProtocolRefusal(
        status, CODES.getOrDefault(status, status >= 500 ? "internal" : "malformed-request"));
  }

  /** The body cannot be decoded. */
  public static ProtocolRefusal malformedBody() {
    return new ProtocolRefusal(400, "malformed-body");
  }

  /** An operation that needs a body got none, or the JSON {@code null}. */
  public static ProtocolRefusal missingBody() {
    return new ProtocolRefusal(400, "body-missing");
  }

  /** JSON in another encoding than UTF-8 (RFC 8259, 8.1). */
  public static ProtocolRefusal unsupportedCharset() {
    return new ProtocolRefusal(415, "unsupported-charset");
  }

  /** An operation with a key got several. */
  public static ProtocolRefusal repeatedKey() {
    return new ProtocolRefusal(400, "idempotency-key-repeated");
  }

  /**
   * The body is no JSON, or JSON of another kind. The member {@code position} says where reading
   * stopped.
   *
   * @param line from 1
   * @param column from 1
   */
  public static ProtocolRefusal malformedJson(int line, int column) {
    ProtocolRefusal refusal = malformedBody();
    refusal.with("position", new Position(line, column));
    return refusal;
  }

  /** A place in a body. */
  public record Position(int line, int column) {}

  public int status() {
    return status;
  }
}
