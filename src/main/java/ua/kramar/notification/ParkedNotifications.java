package ua.kramar.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** What couriers gave up, for an operator to look at, replay or discard. */
@Stateless
public class ParkedNotifications {

  /** The delivery is not parked: it has arrived, is on its way, or never was. */
  public static final class NotParked extends Refusal {
    NotParked() {
      super(Kind.NOT_FOUND, "delivery-not-parked");
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(ParkedNotifications.class);

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;

  /**
   * @param after cursor of the last delivery seen, or null
   * @param limit 1 to 100
   */
  public Page<ParkedNotification> page(String after, int limit) {
    long from = after == null ? 0 : Cursor.parse(after, 1).part(0);
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(
                """
                select d.id, s.code, e.order_number, e.type, d.channel, d.attempts, d.last_error, d.created_at, d.finished_at
                from notification_delivery d
                join seller s on s.id = d.seller_id
                join journal_event e on e.seller_id = d.seller_id and e.seq = d.event_seq
                where d.state = 'PARKED' and d.id > :from order by d.id limit :count
                """,
                Object[].class)
            .setParameter("from", from)
            .setParameter("count", limit + 1)
            .getResultList();
    return Page.cut(
        rows, limit, row -> Cursor.of(((Number) row[0]).longValue()), ParkedNotifications::view);
  }

  /** Begins anew with all attempts; the receiver knows the delivery by the same id. */
  public void replay(long id) {
    change(
        id,
        "state = 'PENDING', attempts = 0, due_at = now(), queue_at = now(), finished_at = null");
  }

  /** Gives it up for good. */
  public void discard(long id) {
    change(id, "state = 'DISCARDED', finished_at = now()");
  }

  private void change(long id, String set) {
    int changed =
        entities
            .createNativeQuery(
                "update notification_delivery set " + set + " where id = :id and state = 'PARKED'")
            .setParameter("id", id)
            .executeUpdate();
    if (changed == 0) {
      throw new NotParked();
    }
    LOG.info("delivery {} changed by operator {}: {}", id, operator(), set);
  }

  /** An account's id or a token's: a login is a person's address, which no log may hold. */
  private String operator() {
    List<?> account =
        entities
            .createNativeQuery("select id from account where login = :login")
            .setParameter("login", actor.get().name())
            .getResultList();
    return account.isEmpty() ? actor.get().name() : "account " + account.get(0);
  }

  private static ParkedNotification view(Object[] row) {
    return new ParkedNotification(
        String.valueOf(row[0]),
        (String) row[1],
        String.valueOf(row[2]),
        (String) row[3],
        RetrySchedule.valueOf((String) row[4]),
        ((Number) row[5]).intValue(),
        (String) row[6],
        (Instant) row[7],
        (Instant) row[8]);
  }
}
