package ua.kramar.notification.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Queue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The queue of each channel, named by its code: {@code kramar-mail}. */
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

  @SuppressWarnings("BanJNDI") // A channel's code is the code's own word, nobody's input.
  private static Optional<Queue> lookup(String name) {
    try {
      return Optional.of(InitialContext.doLookup(name));
    } catch (NamingException e) {
      return Optional.empty();
    }
  }
}
