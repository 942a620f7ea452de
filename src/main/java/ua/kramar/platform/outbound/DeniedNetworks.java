package ua.kramar.platform.outbound;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The networks that no address of a stranger may lead to: this computer, private networks, links,
 * the addresses under which clouds hand out credentials, and all that is not for public use (the
 * IANA special-purpose registries; RFC 6890). An IPv6 address that carries an IPv4 one is judged by
 * both.
 */
final class DeniedNetworks {

  /**
   * @param prefix of the network, with 4 or 16 bytes
   * @param bits the length of the prefix
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  private record Network(byte[] prefix, int bits) {

    static Network of(String text) {
      int slash = text.indexOf('/');
      return new Network(
          literal(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      int rest = address.length * 8 - bits;
      return new BigInteger(1, address)
          .shiftRight(rest)
          .equals(new BigInteger(1, prefix).shiftRight(rest));
    }
  }

  private static final List<Network> DENIED =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10", // Shared by carriers; Alibaba's metadata is at 100.100.100.200.
              "127.0.0.0/8",
              "169.254.0.0/16", // Links; the metadata of most clouds is at 169.254.169.254.
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.31.196.0/24",
              "192.52.193.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "192.175.48.0/24",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "::/96", // Unspecified, loopback, and the old IPv4-compatible form.
              "::ffff:0:0:0/96",
              "64:ff9b:1::/48",
              "100::/64",
              "100:0:0:1::/64",
              "2001::/23", // Teredo, ORCHID and other protocols.
              "2001:db8::/32",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7", // AWS hands out metadata at fd00:ec2::254.
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .map(Network::of)
          .toList();

  /** Where an IPv6 address of the network carries an IPv4 one. */
  private record Carrier(Network network, int offset) {}

  private static final List<Carrier> CARRIERS =
      List.of(
          new Carrier(Network.of("64:ff9b::/96"), 12), // NAT64.
          new Carrier(Network.of("2002::/16"), 2)); // 6to4.

  /** An interface identifier of ISATAP, before the IPv4 address. */
  private static final byte[] ISATAP = {0, 0, 0x5e, (byte) 0xfe};

  private DeniedNetworks() {}

  static boolean contains(InetAddress address) {
    // Java gives ::ffff:0:0/96 as IPv4 already.
    return containsBytes(address.getAddress());
  }

  private static boolean containsBytes(byte[] address) {
    if (DENIED.stream().anyMatch(network -> network.contains(address))) {
      return true;
    }
    return address.length == 16
        && (isIsatap(address)
            || CARRIERS.stream()
                .filter(carrier -> carrier.network().contains(address))
                .anyMatch(
                    carrier ->
                        containsBytes(
                            Arrays.copyOfRange(address, carrier.offset(), carrier.offset() + 4))));
  }

  private static boolean isIsatap(byte[] address) {
    byte[] identifier = Arrays.copyOfRange(address, 8, 12);
    identifier[0] &= (byte) 0xfd; // Unique or not.
    return Arrays.equals(identifier, ISATAP) && containsBytes(Arrays.copyOfRange(address, 12, 16));
  }

  private static byte[] literal(String text) {
    try {
      return InetAddress.getByName(text).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
