package ua.kramar.access.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import ua.kramar.platform.start.Settings;

/**
 * Where a request came from. Behind proxies of ours it is what the outermost of them has seen: each
 * appends the address of its own caller to {@code X-Forwarded-For}, so that only the last entries
 * are ours; what stands before them anybody may have written.
 */
@ApplicationScoped
public class CallersAddress {

  @Inject private Settings settings;

  public String of(HttpServletRequest request) {
    return of(
        request.getRemoteAddr(),
        Collections.list(request.getHeaders("X-Forwarded-For")),
        settings.proxies());
  }

  /**
   * @param connection the other end of the connection
   * @param forwarded the headers, in the order in which they came
   * @param proxies how many proxies of ours stand in front, one behind the other
   */
  static String of(String connection, List<String> forwarded, int proxies) {
    List<String> hops =
        forwarded.stream()
            .flatMap(header -> Stream.of(header.split(",", -1)))
            .map(String::strip)
            .toList();
    return proxies == 0 || hops.isEmpty()
        ? connection
        : hops.get(Math.max(0, hops.size() - proxies));
  }
}
