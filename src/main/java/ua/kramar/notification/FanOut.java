package ua.kramar.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.journal.Position;
import ua.kramar.journal.Recorded;
import ua.kramar.journal.SettledEvents;

/**
 * Turns settled events into delivery rows. The rows and the new position are one transaction, under
 * the lock of the reader's row: one node at a time, and a node that dies gives the lock back with
 * its connection.
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

  private static final Round NOTHING = new Round(List.of(), false);

  /**
   * A look that finds nothing takes no lock: a lock is a write to the disk, four times a second.
   */
  private static final String PLAIN = "";

  private static final String LOCKED = " for update";

  @PersistenceContext private EntityManager entities;
  @Inject private SettledEvents events;
  @Inject private Deliveries deliveries;

  public Round round() {
    if (events.ofAll(position(PLAIN), 1).isEmpty()) {
      return NOTHING;
    }
    List<Recorded> batch = events.ofAll(position(LOCKED), BATCH);
    if (batch.isEmpty()) {
      return NOTHING;
    }
    List<WakeUp> wakeUps = deliveries.add(batch.stream().flatMap(FanOut::tell).toList());
    move(batch.get(batch.size() - 1).position());
    return new Round(wakeUps, batch.size() == BATCH);
  }

  /** An event that nobody can read holds nobody else up: it is parked for an operator. */
  private static Stream<NewDelivery> tell(Recorded event) {
    try {
      return Policy.tellings(event).stream().map(telling -> NewDelivery.of(event, telling));
    } catch (RuntimeException e) {
      LOG.error("event {} of order {} cannot be read", event.id(), event.orderNumber(), e);
      var telling = new Telling(Addressee.SELLER, ChannelName.MAIL);
      return Stream.of(NewDelivery.parked(event, telling, "unreadable event"));
    }
  }

  private Position position(String lock) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select tx, seq from journal_reader where name = 'fan-out'" + lock,
                    Object[].class)
                .getSingleResult();
    return new Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  private void move(Position to) {
    entities
        .createNativeQuery("update journal_reader set tx = :tx, seq = :seq where name = 'fan-out'")
        .setParameter("tx", to.tx())
        .setParameter("seq", to.seq())
        .executeUpdate();
  }
}
