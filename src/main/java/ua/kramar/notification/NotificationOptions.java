package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Selects the channels for a recipient. Options of shops and buyers belong here; none exist yet, so
 * the channels' defaults apply.
 */
@ApplicationScoped
class NotificationOptions {

  @Inject private Channels channels;

  List<String> channels(Recipient recipient) {
    return channels.all().stream()
        .filter(channel -> channel.isDefaultFor(recipient))
        .map(Channel::code)
        .sorted()
        .toList();
  }
}
