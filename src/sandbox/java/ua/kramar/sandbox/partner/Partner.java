package ua.kramar.sandbox.partner;

import java.io.IOException;
import java.util.Map;
import ua.kramar.sandbox.http.RoutingHttpServer;

/**
 * A stand-in for a system that the server calls, such as a mail relay or a carrier. A new one is
 * added to the list in {@code World}; its part of the page is in {@code sandbox-page.html}.
 */
public interface Partner extends AutoCloseable {

  /** As in the system property {@code kramar.<name>.port}, which changes its port. */
  String name();

  /** The port for people; tests take a free one. */
  int defaultPort();

  /** Tells a partner that calls the server where it is. Called once, before {@link #start}. */
  default void serverAt(String url) {}

  /** Starts to listen on loopback. Called once. */
  void start(int port) throws IOException;

  /**
   * The settings that lead the server here, by environment variable. Called after {@link #start}.
   */
  Map<String, String> serverSettings();

  /** Adds the routes by which people and tests control it, each below a path of its own. */
  void addRoutes(RoutingHttpServer page);

  @Override
  void close();
}
