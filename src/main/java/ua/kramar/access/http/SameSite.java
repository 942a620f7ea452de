package ua.kramar.access.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

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
   * set {@code X-Requested-With}.
   */
  static boolean allows(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())) {
      return true;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    return request.getHeader("X-Requested-With") != null && (site == null || OURS.contains(site));
  }
}
