package ua.kramar.system.drivers;

import java.net.URI;
import java.nio.file.Path;

/** The addresses of the running server and its sandbox. */
public final class TestEnvironment {

  private TestEnvironment() {}

  /** The server, without a slash at the end. */
  public static String server() {
    return property("kramar.url");
  }

  /** A resource of the REST interface. */
  public static URI api(String path) {
    return URI.create(server() + "/api/v1" + path);
  }

  /** A handle of the sandbox. */
  public static URI sandbox(String path) {
    return URI.create(property("sandbox.url") + path);
  }

  static Path serverLog() {
    return Path.of(property("server.log"));
  }

  /** Beside the log of the server. */
  static Path console() {
    return serverLog().resolveSibling("console.log");
  }

  /** Beside the log of the server. */
  static Path auditLog() {
    return serverLog().resolveSibling("audit.log");
  }

  /** Beside the server in the world's directory. */
  static Path databaseLog() {
    return serverLog().resolve("../../../postgres/postgres.log").normalize();
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("No world is running: the property " + name + " is not set");
    }
    return value;
  }
}
