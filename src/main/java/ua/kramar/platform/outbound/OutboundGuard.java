package ua.kramar.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import ua.kramar.platform.outbound.ForbiddenAddress.Reason;

/**
 * Decides where requests to addresses of strangers may go. A name is resolved once for each
 * connection; all its addresses must be public, and the connection goes to one that was checked: a
 * name that leads elsewhere a moment later changes nothing.
 */
final class OutboundGuard {

  private final Set<String> exempt;
  private final NameResolver names;

  /**
   * @param exempt hosts with ports, {@code host:port}, for which no rule holds
   */
  OutboundGuard(Set<String> exempt, NameResolver names) {
    this.exempt = Set.copyOf(exempt);
    this.names = names;
  }

  /**
   * @throws ForbiddenAddress when nothing may be sent there, as far as its text says
   */
  OutboundAddress admit(String url) throws ForbiddenAddress {
    OutboundAddress address = OutboundAddress.parse(url, exempt);
    if (address.isLiteral() && !address.exempt()) {
      try {
        requirePublic(names.resolve(address.host()));
      } catch (UnknownHostException e) {
        throw new ForbiddenAddress(Reason.HOST);
      }
    }
    return address;
  }

  /**
   * The address to connect to.
   *
   * @throws UnknownHostException when the name leads nowhere at present
   * @throws ForbiddenAddress when it leads to an address that is not public
   */
  InetAddress resolve(OutboundAddress address) throws UnknownHostException, ForbiddenAddress {
    InetAddress[] found = names.resolve(address.host());
    if (found.length == 0) {
      throw new UnknownHostException(address.host());
    }
    if (!address.exempt()) {
      requirePublic(found);
    }
    return found[0];
  }

  private static void requirePublic(InetAddress[] found) throws ForbiddenAddress {
    if (Stream.of(found).anyMatch(DeniedNetworks::contains)) {
      throw new ForbiddenAddress(Reason.PRIVATE);
    }
  }
}
