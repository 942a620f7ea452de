package ua.kramar.platform.start;

import java.net.URI;

/**
 * Where the service of a partner is, and how it knows us.
 *
 * @param address over HTTP or HTTPS
 */
public record PartnerAccount(URI address, String login, String password) {

  /** Without the password, for logs. */
  @Override
  public String toString() {
    return login + " at " + address;
  }
}
