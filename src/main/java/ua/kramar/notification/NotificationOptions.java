package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Selects the channels for an addressee: the first one that it prefers, or those that are the
 * default for its role.
 */
@ApplicationScoped
class NotificationOptions {

  @Inject private Channels channels;

  List<String> channels(Addressee addressee) {
    if (!addressee.channels().isEmpty()) {
      return channels.first(addressee.channels()).stream().toList();
    }
    return channels.all().stream()
        .filter(channel -> channel.isDefaultFor(addressee.recipient()))
        .map(Channel::code)
        .sorted()
        .toList();
  }
}
