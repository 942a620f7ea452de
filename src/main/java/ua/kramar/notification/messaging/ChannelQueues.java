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

  private final Map<String, Queue> queues = new ConcurrentHashMap<>();

  /**
   * Empty when this server has no queue for the channel, or has not bound it yet: only a queue that
   * was found is remembered.
   */
  Optional<Queue> of(String channel) {
    return Optional.ofNullable(
        queues.computeIfAbsent(channel, code -> lookup("java:/jms/queue/" + name(code))));
  }

  static String name(String channel) {
    return "kramar-" + channel.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @SuppressWarnings("BanJNDI") // Channel codes are constants in the code, not input.
  private static Queue lookup(String name) {
    try {
      return InitialContext.doLookup(name);
    } catch (NamingException e) {
      return null;
    }
  }
}
