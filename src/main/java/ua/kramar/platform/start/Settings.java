package ua.kramar.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * The server's settings that code asks for; {@code server-config/70-kramar.cli} tells what each is
 * for.
 */
@ApplicationScoped
public class Settings {

  /** Where links in letters lead, without a slash at the end. */
  public String publicUrl() {
    return required("kramar.public.url");
  }

  /**
   * How many proxies of ours stand in front, one behind the other, each appending to {@code
   * X-Forwarded-For}; 0 without one.
   */
  public int proxies() {
    return Boolean.parseBoolean(required("kramar.behind.proxy"))
        ? Integer.parseInt(required("kramar.proxy.hops"))
        : 0;
  }

  /** A wait between two tries of a notification, as this server is to keep it. */
  public Duration paced(Duration wait) {
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
