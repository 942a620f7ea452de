package ua.kramar.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.journal.JournalReader;
import ua.kramar.journal.RecordedEvent;

/**
 * Turns settled events into rows of notifications. The rows and the reader's new position are one
 * transaction.
 */
@Stateless
public class FanOut {

  private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);

  private static final String READER = "fan-out";

  /** How many events one round takes. */
  private static final int BATCH = 200;

  /**
   * What a round did.
   *
   * @param more whether there may be more to do at once
   */
  public record Round(List<WakeUp> wakeUps, boolean more) {}

  @Inject private JournalReader journal;
  @Inject private Notices notices;
  @Inject private NotificationOptions options;
  @Inject private Notifications notifications;

  public Round round() {
    List<WakeUp> wakeUps = new ArrayList<>();
    int read = journal.read(READER, BATCH, events -> wakeUps.addAll(add(events)));
    return new Round(wakeUps, read == BATCH);
  }

  private List<WakeUp> add(List<RecordedEvent> events) {
    return notifications.add(events.stream().flatMap(this::of).toList());
  }

  /** An event that cannot be read holds no other up: it is parked for an operator. */
  private Stream<NewNotification> of(RecordedEvent event) {
    try {
      return notices.of(event.type()).map(notice -> notice.addressees(event)).stream()
          .flatMap(List::stream)
          .map(Addressee::recipient)
          .flatMap(recipient -> of(event, recipient));
    } catch (RuntimeException e) {
      LOG.error("event {} about {} cannot be read", event.id(), event.subject(), e);
      return options.channels(Recipient.SELLER).stream()
          .map(c -> NewNotification.parked(event, Recipient.SELLER, c, "unreadable event"));
    }
  }

  private Stream<NewNotification> of(RecordedEvent event, Recipient recipient) {
    return options.channels(recipient).stream()
        .map(channel -> NewNotification.of(event, recipient, channel));
  }
}
