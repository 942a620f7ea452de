package ua.kramar.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The port to the DNS. */
@FunctionalInterface
interface NameResolver {

  InetAddress[] resolve(String host) throws UnknownHostException;
}
