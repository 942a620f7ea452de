package ua.kramar.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;

/** The settings that the code reads; {@code server-config/70-kramar.cli} documents them. */
@ApplicationScoped
public class Settings {

  /**
   * The server's address for people and partners: scheme, host and port.
   *
   * @throws IllegalStateException when the setting is another address
   */
  public URI publicUrl() {
    return PublicAddress.parse(required("kramar.public.url"));
  }

  /**
   * The number of proxies in sequence before this server, each of which appends to {@code
   * X-Forwarded-For}; 0 without proxies.
   */
  public int proxies() {
    return Boolean.parseBoolean(required("kramar.behind.proxy"))
        ? Integer.parseInt(required("kramar.proxy.hops"))
        : 0;
  }

  /** The delay before a retry of a notification, multiplied by {@code kramar.retry.pace}. */
  public Duration scaled(Duration wait) {
    double pace = Double.parseDouble(System.getProperty("kramar.retry.pace", "1"));
    return Duration.ofMillis(Math.round(wait.toMillis() * pace));
  }

  private static String required(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("setting " + name + " is missing: run server-config");
    }
    return value;
  }
}
