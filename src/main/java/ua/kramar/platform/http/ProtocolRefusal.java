package ua.kramar.platform.http;

import java.util.Map;
import ua.kramar.platform.refusals.Refusal;

/**
 * What HTTP itself refuses before anything of ours is asked, said in the same form as everything
 * else.
 */
public final class ProtocolRefusal extends Refusal {

  private static final Map<Integer, String> CODES =
      Map.of(
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "body-too-large",
          415, "unsupported-media-type",
          428, "precondition-missing");

  private final int status;

  private ProtocolRefusal(int status, String code) {
    super(Kind.INVALID, code, "resource");
    this.status = status;
  }

  public static ProtocolRefusal of(int status) {
    return new ProtocolRefusal(
        status, CODES.getOrDefault(status, status >= 500 ? "internal" : "malformed-body"));
  }

  /** Address or headers are not what HTTP wants. */
  static ProtocolRefusal unreadable() {
    return new ProtocolRefusal(400, "malformed-request");
  }

  public int status() {
    return status;
  }
}
