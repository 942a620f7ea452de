package ua.kramar.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The block of addresses that one client has: an IPv4 address, or the first 64 bits of an IPv6
 * address, since a client chooses the other 64 bits itself (RFC 4291, 2.5.4).
 */
public final class AddressBlock {

  private static final int NETWORK_BYTES = 8;

  /** A literal, so that no name is ever looked up. */
  private static final Pattern IPV6 =
      Pattern.compile("\\[?([0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:%[^\\]]*)?(?:\\](?::\\d+)?)?");

  private AddressBlock() {}

  /** The block of an address as text; text that is no IPv6 address is its own block. */
  public static String of(String address) {
    var literal = IPV6.matcher(address.strip());
    if (!literal.matches()) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.getByName(literal.group(1));
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) + "/64"
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
