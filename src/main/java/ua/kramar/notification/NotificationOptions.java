package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Which channels a recipient's notices take. The one place that asks for options of shops and
 * people; there are none so far, so each channel's default holds.
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
