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
        status, CODES.getOrDefault(status, status >= 500 ? "internal" : "malformed-body"));
  }

  /** The address or a header violates HTTP. */
  static ProtocolRefusal unreadable() {
    return new ProtocolRefusal(400, "malformed-request");
  }

  public int status() {
    return status;
  }
}
