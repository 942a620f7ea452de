package ua.kramar.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.journal.JournalReader;
import ua.kramar.journal.RecordedEvent;

/**
 * Creates notifications from settled events. One transaction writes the rows and the reader's new
 * position.
 */
@Stateless
public class FanOut {

  private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);

  private static final String READER = "fan-out";

  /** The maximum number of events per batch. */
  private static final int BATCH = 200;

  /**
   * The result of a batch.
   *
   * @param more whether more events may be ready
   */
  public record Result(List<WakeUp> wakeUps, boolean more) {}

  @Inject private JournalReader journal;
  @Inject private Notices notices;
  @Inject private NotificationOptions options;
  @Inject private Notifications notifications;

  public Result run() {
    List<WakeUp> wakeUps = new ArrayList<>();
    int read = journal.read(READER, BATCH, events -> wakeUps.addAll(add(events)));
    return new Result(wakeUps, read == BATCH);
  }

  private List<WakeUp> add(List<RecordedEvent> events) {
    return notifications.add(events.stream().flatMap(this::of).toList());
  }

  /**
   * An unreadable event does not block the others: its notification is parked for an operator. The
   * log has one line about it: thousands of stack traces would delay the events of everybody, and
   * the texts of exceptions quote data of buyers.
   */
  private Stream<NewNotification> of(RecordedEvent event) {
    try {
      return notices.of(event.type()).map(notice -> notice.addressees(event)).stream()
          .flatMap(List::stream)
          .flatMap(addressee -> of(event, addressee));
    } catch (RuntimeException e) {
      LOG.error(
          "event {} of type {} about {} cannot be read: {}",
          event.id(),
          event.type(),
          event.subject(),
          e.getClass().getSimpleName());
      return options.channels(Addressee.seller()).stream()
          .map(c -> NewNotification.parked(event, Recipient.SELLER, c, "unreadable event"));
    }
  }

  private Stream<NewNotification> of(RecordedEvent event, Addressee addressee) {
    Duration hold =
        notices.of(event.type()).map(notice -> notice.hold(event)).orElse(Duration.ZERO);
    return options.channels(addressee).stream()
        .map(channel -> NewNotification.of(event, addressee.recipient(), channel, hold));
  }
}
