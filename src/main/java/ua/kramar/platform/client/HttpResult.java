package ua.kramar.platform.client;

/**
 * The response of a partner.
 *
 * @param body as text in UTF-8; empty unless the status is 200
 */
public record HttpResult(int status, String body) {

  /** Omits the body, which may contain personal data. */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
