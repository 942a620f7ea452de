package ua.kramar.access.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Checks whether a request with a session may change something: only when the cabinet's own pages
 * sent it.
 */
final class SameSite {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private SameSite() {}

  /**
   * Whether the request is allowed. Pages of other sites can make a browser send a form, but cannot
   * set {@code X-Requested-With}. Where the browser names the origin of the page, it must be ours;
   * behind proxies the request does not tell which that is.
   *
   * @param address by which people reach the server
   */
  static boolean allows(HttpServletRequest request, Supplier<URI> address) {
    if (SAFE.contains(request.getMethod())) {
      return true;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    return request.getHeader("X-Requested-With") != null
        && (site == null || OURS.contains(site))
        && Collections.list(request.getHeaders("Origin")).stream()
            .allMatch(origin -> isOf(address.get(), origin));
  }

  /** RFC 6454, 5: scheme, host and port are the same; {@code null} is nobody's origin. */
  static boolean isOf(URI address, String origin) {
    try {
      URI other = new URI(origin.strip());
      return address.getScheme().equalsIgnoreCase(other.getScheme())
          && address.getHost().equalsIgnoreCase(other.getHost())
          && port(address) == port(other);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static int port(URI address) {
    boolean secure = "https".equalsIgnoreCase(address.getScheme());
    return address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
  }
}
