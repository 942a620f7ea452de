package ua.kramar.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import ua.kramar.sandbox.process.StartFailure;

/**
 * Where the parts of the world listen. Fixed for people, changeable by a system property each; free
 * ones for tests.
 */
public record Ports(int http, int management, int page, int database, int smtp, int novaPoshta) {

  private record Port(int number, String property) {}

  static Ports configured() {
    return new Ports(
        Integer.getInteger("kramar.http.port", 8080),
        Integer.getInteger("kramar.management.port", 9990),
        Integer.getInteger("kramar.sandbox.port", 8090),
        Integer.getInteger("kramar.database.port", 54320),
        Integer.getInteger("kramar.smtp.port", 2525),
        Integer.getInteger("kramar.novaposhta.port", 8091));
  }

  /** Below the range from which the system itself takes ports for outgoing connections. */
  public static Ports free() {
    Set<Integer> found = new HashSet<>();
    while (found.size() < 6) {
      int candidate = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      if (isFree(candidate)) {
        found.add(candidate);
      }
    }
    Iterator<Integer> each = found.iterator();
    return new Ports(each.next(), each.next(), each.next(), each.next(), each.next(), each.next());
  }

  private List<Port> all() {
    return List.of(
        new Port(http, "kramar.http.port"),
        new Port(management, "kramar.management.port"),
        new Port(page, "kramar.sandbox.port"),
        new Port(database, "kramar.database.port"),
        new Port(smtp, "kramar.smtp.port"),
        new Port(novaPoshta, "kramar.novaposhta.port"));
  }

  void requireFree() {
    for (Port port : all()) {
      if (!isFree(port.number())) {
        throw new StartFailure(
            "Port %d is taken; stop what listens there or start with -D%s=%d."
                .formatted(port.number(), port.property(), nextFree(port.number())));
      }
    }
  }

  private int nextFree(int taken) {
    Set<Integer> ours = new HashSet<>(all().stream().map(Port::number).toList());
    int candidate = taken + 1;
    while (ours.contains(candidate) || !isFree(candidate)) {
      candidate++;
    }
    return candidate;
  }

  /** Neither on loopback nor on all addresses: some systems allow the one beside the other. */
  private static boolean isFree(int port) {
    return canBind(new InetSocketAddress(port))
        && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
