package ua.kramar.returns.clock;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.values.Money;
import ua.kramar.returns.ReturnEvent;
import ua.kramar.returns.ReturnWork;

/** What the clock does with returns, of any shop. */
@Stateless
public class DueReturns {

  static final int PAGE = 50;

  private static final String REMIND =
      """
      update order_return set remind_at = null
      where id = any(array(
        select id from order_return where remind_at <= :now
        order by remind_at limit %d for no key update skip locked))
      returning seller_id, id, order_number, state, refund_owed - refunded, due_at
      """
          .formatted(PAGE);

  private static final String DUE =
      """
      select order_number, id from order_return where state = 'EXPECTED' and due_at <= :now order by due_at limit %d
      """
          .formatted(PAGE);

  /** A return of which nothing has come in time. */
  public record Due(long order, long id) {}

  @PersistenceContext private EntityManager entities;
  @Inject private ReturnWork work;
  @Inject private Event<DomainEvent> events;

  /**
   * Reminds the shops of a page of returns, of each once.
   *
   * @return whether there may be more
   */
  public boolean remind(Instant now) {
    List<Object[]> due = rows(REMIND, now);
    due.forEach(row -> events.fire(event(row)));
    return due.size() == PAGE;
  }

  /** The returns whose goods have not been sent in time, the longest waiting first. */
  public List<Due> at(Instant now) {
    return rows(DUE, now).stream()
        .map(row -> new Due(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
        .toList();
  }

  /** Ends one of them, unless the goods have been sent since. */
  public void end(Due due, Instant now) {
    work.expire(due.order(), due.id(), now);
  }

  private List<Object[]> rows(String query, Instant now) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(query, Object[].class)
        .setParameter("now", now)
        .getResultList();
  }

  private static ReturnEvent event(Object[] row) {
    BigDecimal open = (BigDecimal) row[4];
    return new ReturnEvent.DeadlineNear(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        String.valueOf(row[2]),
        (String) row[3],
        open.signum() == 0 ? null : Money.uah(open),
        (Instant) row[5]);
  }
}
