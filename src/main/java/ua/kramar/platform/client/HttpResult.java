package ua.kramar.platform.client;

/**
 * What a partner responded.
 *
 * @param body as text in UTF-8; empty unless the status is 200
 */
public record HttpResult(int status, String body) {

  /** Without the body, which may speak of people. */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
