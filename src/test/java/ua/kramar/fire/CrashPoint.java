package ua.kramar.fire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.byteman.agent.Main;

/**
 * A place in the server's code where it can be made to die, as by kill -9. An agent in its virtual
 * machine puts the ends in; the product knows nothing of them. A point is armed by a file, so that
 * one server's options serve all of them.
 */
enum CrashPoint {
  /** All is written, nothing is committed: nobody may ever see this order. */
  BEFORE_COMMIT("orders.OrderPlacement", "place", "EXIT"),
  /** The order is stored; neither its caller nor the fan-out has been told. */
  AFTER_COMMIT("journal.Journal", "wake", "ENTRY"),
  /** The delivery rows of a round are written, not committed. */
  INSIDE_FAN_OUT("notification.Notifications", "add", "EXIT"),
  /** The delivery rows are committed; no wake-up has left. */
  BEFORE_WAKE_UPS("notification.messaging.JmsWakeUps", "send", "ENTRY"),
  /** The receiver has the letter; the row does not know. */
  AFTER_SEND("notification.NotificationService", "sent", "ENTRY"),
  /** A buyer's mail is a message, which is not committed. */
  BEFORE_MAIL_COMMIT("correspondence.replies.MailReplies", "accept", "EXIT"),
  /** It is committed; the mail system that handed the mail over does not know. */
  AFTER_MAIL_COMMIT("correspondence.rest.InboundMailResource", "handOverMail", "EXIT");

  private final String place;
  private final String method;
  private final String where;

  CrashPoint(String place, String method, String where) {
    this.place = place;
    this.method = method;
    this.where = where;
  }

  /** The points that orders and what is told of them pass. */
  static Set<CrashPoint> ofOrders() {
    return EnumSet.range(BEFORE_COMMIT, AFTER_SEND);
  }

  /** What a server's virtual machine must be given so that it can be made to die at all points. */
  static List<String> options(Path directory) {
    Path script = directory.resolve("crash-points.btm");
    write(
        script,
        Stream.of(values()).map(point -> point.rule(directory)).collect(Collectors.joining()));
    Path agent = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return List.of(
        "-javaagent:%s=script:%s,boot:%s".formatted(agent, script, agent),
        // Modules of the server find the agent only if it counts as a part of the system.
        "-Djboss.modules.system.pkgs=org.jboss.byteman");
  }

  /** In the agent's own language. */
  private String rule(Path directory) {
    return """
    RULE %1$s
    CLASS ua.kramar.%2$s
    METHOD %3$s
    AT %4$s
    BIND armed : java.io.File = new java.io.File("%5$s")
    IF armed.exists() && incrementCounter("%1$s") >= armed.length()
    DO killJVM()
    ENDRULE
    """
        .formatted(name(), place, method, where, armed(directory));
  }

  private Path armed(Path directory) {
    return directory.resolve(name().toLowerCase(Locale.ROOT) + ".armed");
  }

  /**
   * Lets the server die when it comes here.
   *
   * @param time the first, the second, … time from now on
   */
  void arm(Path directory, int time) {
    // The agent's language knows the length of a file, but not how to read one.
    write(armed(directory), "!".repeat(time));
  }

  void disarm(Path directory) throws IOException {
    Files.deleteIfExists(armed(directory));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
