package ua.kramar.platform.outbound;

import java.util.Map;

/**
 * What was answered.
 *
 * @param headers the first value of each, by its name in lower case
 * @param body the beginning of the body as text in UTF-8, with other signs replaced. It is a
 *     stranger's, so it may be anything
 */
public record OutboundResponse(int status, Map<String, String> headers, String body) {

  public OutboundResponse {
    headers = Map.copyOf(headers);
  }

  /** Any status from 200 to 299. */
  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /** Omits what is a stranger's. */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
