package ua.kramar.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ToIntFunction;
import ua.kramar.sandbox.partner.Partner;
import ua.kramar.sandbox.process.StartFailure;

/**
 * The ports of the world. Fixed for people, each changeable by a system property; free ones for
 * tests.
 *
 * @param partners by {@link Partner#name}
 */
public record Ports(
    int http, int management, int page, int database, Map<String, Integer> partners) {

  private record Port(int number, String property) {}

  public Ports {
    partners = Collections.unmodifiableMap(new LinkedHashMap<>(partners));
  }

  static Ports configured() {
    return new Ports(
        Integer.getInteger("kramar.http.port", 8080),
        Integer.getInteger("kramar.management.port", 9990),
        Integer.getInteger("kramar.sandbox.port", 8090),
        Integer.getInteger("kramar.database.port", 54320),
        ofPartners(partner -> Integer.getInteger(property(partner.name()), partner.defaultPort())));
  }

  /** Below the range from which the system itself takes ports for outgoing connections. */
  public static Ports free() {
    Set<Integer> found = new HashSet<>();
    while (found.size() < 4 + World.partners().size()) {
      int candidate = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      if (isFree(candidate)) {
        found.add(candidate);
      }
    }
    Iterator<Integer> each = found.iterator();
    return new Ports(
        each.next(), each.next(), each.next(), each.next(), ofPartners(partner -> each.next()));
  }

  private static Map<String, Integer> ofPartners(ToIntFunction<Partner> port) {
    Map<String, Integer> ports = new LinkedHashMap<>();
    World.partners().forEach(partner -> ports.put(partner.name(), port.applyAsInt(partner)));
    return ports;
  }

  private static String property(String partner) {
    return "kramar." + partner + ".port";
  }

  public int partner(String name) {
    return partners.get(name);
  }

  private List<Port> all() {
    List<Port> all =
        new ArrayList<>(
            List.of(
                new Port(http, "kramar.http.port"),
                new Port(management, "kramar.management.port"),
                new Port(page, "kramar.sandbox.port"),
                new Port(database, "kramar.database.port")));
    partners.forEach((name, port) -> all.add(new Port(port, property(name))));
    return all;
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
