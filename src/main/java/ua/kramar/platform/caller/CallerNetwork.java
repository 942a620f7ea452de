package ua.kramar.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The network from which the current request comes: the first 24 bits of an IPv4 address, the first
 * 64 of an IPv6 address. The whole address would be personal data. Empty for background tasks.
 */
@RequestScoped
public class CallerNetwork {

  private static final int IPV4_BYTES = 3;
  private static final int IPV6_BYTES = 8;

  /** Literals only, so that no name is ever looked up. */
  private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?");

  private static final Pattern IPV6 =
      Pattern.compile("\\[?([0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:%[^\\]]*)?(?:\\](?::\\d+)?)?");

  private String network;

  public Optional<String> get() {
    return Optional.ofNullable(network);
  }

  /**
   * Sets the client's address.
   *
   * @param address as text; anything else than an address counts as unknown
   */
  public void from(String address) {
    network = of(address);
  }

  /** The network of an address, such as {@code 192.0.2.0/24}; null when it is no address. */
  static String of(String address) {
    for (Pattern literal : new Pattern[] {IPV4, IPV6}) {
      var found = literal.matcher(address.strip());
      if (found.matches()) {
        return network(found.group(1));
      }
    }
    return null;
  }

  private static String network(String literal) {
    try {
      InetAddress address = InetAddress.getByName(literal);
      byte[] bytes = address.getAddress();
      int kept = address instanceof Inet4Address ? IPV4_BYTES : IPV6_BYTES;
      Arrays.fill(bytes, kept, bytes.length, (byte) 0);
      return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
