package ua.kramar.notification.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Queue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The queues of the channels, named by the channel's code: {@code kramar-mail}. */
@ApplicationScoped
class ChannelQueues {

  private final Map<String, Optional<Queue>> queues = new ConcurrentHashMap<>();

  /** Empty when this server has no queue for the channel. */
  Optional<Queue> of(String channel) {
    return queues.computeIfAbsent(channel, code -> lookup("java:/jms/queue/" + name(code)));
  }

  static String name(String channel) {
    return "kramar-" + channel.toLowerCase(Locale.ROOT);
  }

  @SuppressWarnings("BanJNDI") // Channel codes are constants in the code, not input.
  private static Optional<Queue> lookup(String name) {
    try {
      return Optional.of(InitialContext.doLookup(name));
    } catch (NamingException e) {
      return Optional.empty();
    }
  }
}
