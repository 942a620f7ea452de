package ua.kramar.platform.outbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import ua.kramar.platform.outbound.ForbiddenAddress.Reason;

/**
 * An address that somebody outside has chosen, in a form that may be called: https, one of the
 * allowed ports, a host with a public name or a plain literal, nothing that hides another host.
 * Whether the host leads to a public address is known only when it is called.
 *
 * @param exempt whether the operator exempted host and port from all of that
 */
public record OutboundAddress(URI uri, boolean exempt) {

  private static final Set<Integer> PORTS = Set.of(443, 8443);

  private static final int LONGEST = 1000;

  private static final Pattern CHARACTERS = Pattern.compile("[\\x21-\\x7E]+");

  /** A name of at least two labels whose last one is not a number, as those of literals are. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+"
              + "(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

  /** Names that are not in the public DNS (RFC 6761, RFC 6762, RFC 8375, RFC 9476). */
  private static final Pattern LOCAL_NAME =
      Pattern.compile(
          "(?:.*\\.)?(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private"
              + "|arpa|test|invalid|onion|alt)");

  /**
   * @param exempt hosts with ports, {@code host:port}, for which the rules do not hold
   * @throws ForbiddenAddress when it may not be called
   */
  static OutboundAddress parse(String text, Set<String> exempt) throws ForbiddenAddress {
    URI uri = uri(text);
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (uri.getRawUserInfo() != null) {
      throw new ForbiddenAddress(Reason.USER_INFO);
    }
    if (uri.getRawFragment() != null) {
      throw new ForbiddenAddress(Reason.FRAGMENT);
    }
    if (exempt.contains(host + ":" + port(uri))) {
      return new OutboundAddress(uri, true);
    }
    if (!uri.getScheme().equalsIgnoreCase("https")) {
      throw new ForbiddenAddress(Reason.NOT_HTTPS);
    }
    if (!PORTS.contains(port(uri))) {
      throw new ForbiddenAddress(Reason.PORT);
    }
    requirePublicForm(host);
    return new OutboundAddress(uri, false);
  }

  private static URI uri(String text) throws ForbiddenAddress {
    if (text.length() > LONGEST || !CHARACTERS.matcher(text).matches() || text.contains("\\")) {
      throw new ForbiddenAddress(Reason.NOT_A_URL);
    }
    try {
      URI uri = new URI(text).parseServerAuthority();
      if (!uri.isAbsolute() || uri.getHost() == null || !isHttp(uri.getScheme())) {
        throw new ForbiddenAddress(Reason.NOT_A_URL);
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new ForbiddenAddress(Reason.NOT_A_URL);
    }
  }

  private static boolean isHttp(String scheme) {
    return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
  }

  private static void requirePublicForm(String host) throws ForbiddenAddress {
    boolean literal = IPV4.matcher(host).matches() || IPV6.matcher(host).matches();
    if (!literal && !NAME.matcher(host).matches()) {
      throw new ForbiddenAddress(Reason.HOST);
    }
    if (!literal && LOCAL_NAME.matcher(host).matches()) {
      throw new ForbiddenAddress(Reason.PRIVATE);
    }
  }

  /** Without brackets, as names are resolved. */
  String host() {
    return uri.getHost().replaceAll("[\\[\\]]", "");
  }

  boolean isLiteral() {
    return IPV4.matcher(uri.getHost()).matches() || uri.getHost().startsWith("[");
  }

  int port() {
    return port(uri);
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }
}
