package ua.kramar.access.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import ua.kramar.platform.start.Settings;

/**
 * Determines the client's address. Behind the configured proxies it is the address that the
 * outermost proxy received the request from: each proxy appends its client's address to {@code
 * X-Forwarded-For}. Only the last entries, one per proxy, are trusted, since the client can send
 * any others.
 */
@ApplicationScoped
public class ClientAddress {

  @Inject private Settings settings;

  public String of(HttpServletRequest request) {
    return of(
        request.getRemoteAddr(),
        Collections.list(request.getHeaders("X-Forwarded-For")),
        settings.proxies());
  }

  /**
   * @param connection the peer's address of the connection
   * @param forwarded the headers in the order received
   * @param proxies the number of proxies in sequence before this server; 0 without proxies
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
