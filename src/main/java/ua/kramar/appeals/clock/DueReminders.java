package ua.kramar.appeals.clock;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.appeals.AppealEvent;
import ua.kramar.platform.events.DomainEvent;

/** Reminds shops of appeals that still wait half an hour before their deadline, once each (C4). */
@Stateless
public class DueReminders {

  static final Duration BEFORE = Duration.ofMinutes(30);
  static final int PAGE = 50;

  private static final String REMIND =
      """
      update appeal set reminded_at = :now
      where id = any(array(
        select id from appeal
        where waiting_since is not null and reminded_at is null and reply_due_at <= :due
        order by reply_due_at limit %d for no key update skip locked))
      returning seller_id, id, request_type, order_number, reply_due_at
      """
          .formatted(PAGE);

  @PersistenceContext private EntityManager entities;
  @Inject private Event<DomainEvent> events;

  /**
   * Reminds of a page of them, of any shop.
   *
   * @return whether there may be more
   */
  public boolean remind(Instant now) {
    List<Object[]> due =
        entities
            .unwrap(Session.class)
            .createNativeQuery(REMIND, Object[].class)
            .setParameter("now", now)
            .setParameter("due", now.plus(BEFORE))
            .getResultList();
    due.forEach(row -> events.fire(event(row)));
    return due.size() == PAGE;
  }

  private static AppealEvent event(Object[] row) {
    return new AppealEvent.DeadlineNear(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).intValue(),
        row[3] == null ? null : String.valueOf(row[3]),
        (Instant) row[4]);
  }
}
