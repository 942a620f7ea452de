package ua.kramar.platform.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Parses the address by which people and partners reach the server. */
final class PublicAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Set<String> NO_PATH = Set.of("", "/");

  private PublicAddress() {}

  /**
   * Returns scheme, host and port.
   *
   * @throws IllegalStateException when they are not there, or more than they
   */
  static URI parse(String text) {
    try {
      URI address = new URI(text.strip());
      if (isComplete(address) && isOnlyAddress(address)) {
        return new URI(address.getScheme() + "://" + address.getAuthority());
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(refusal(text), e);
    }
    throw new IllegalStateException(refusal(text));
  }

  private static boolean isComplete(URI address) {
    return address.getScheme() != null
        && SCHEMES.contains(address.getScheme())
        && address.getHost() != null;
  }

  private static boolean isOnlyAddress(URI address) {
    return address.getUserInfo() == null
        && NO_PATH.contains(address.getPath())
        && address.getQuery() == null
        && address.getFragment() == null;
  }

  private static String refusal(String text) {
    return "KRAMAR_PUBLIC_URL is scheme, host and port, such as https://shop.example.com, not "
        + text;
  }
}
