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
 * Turns settled events into delivery rows. The rows and the reader's new position are one
 * transaction.
 */
@Stateless
public class FanOut {

  private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);

  /** How many events one round takes. */
  static final int BATCH = 200;

  /**
   * What a round did.
   *
   * @param more whether there may be more to do at once
   */
  public record Round(List<WakeUp> wakeUps, boolean more) {}

  private static final String READER = "fan-out";

  @Inject private JournalReader journal;
  @Inject private Notifications deliveries;

  public Round round() {
    List<WakeUp> wakeUps = new ArrayList<>();
    int read = journal.read(READER, BATCH, events -> wakeUps.addAll(add(events)));
    return new Round(wakeUps, read == BATCH);
  }

  private List<WakeUp> add(List<RecordedEvent> events) {
    return deliveries.add(events.stream().flatMap(FanOut::tell).toList());
  }

  /** An event that nobody can read holds nobody else up: it is parked for an operator. */
  private static Stream<NewNotification> tell(RecordedEvent event) {
    try {
      return Notices.tellings(event).stream().map(telling -> NewNotification.of(event, telling));
    } catch (RuntimeException e) {
      LOG.error("event {} of {} cannot be read", event.id(), event.subject(), e);
      var telling = new Telling(Recipient.SELLER, RetrySchedule.MAIL);
      return Stream.of(NewNotification.parked(event, telling, "unreadable event"));
    }
  }
}
