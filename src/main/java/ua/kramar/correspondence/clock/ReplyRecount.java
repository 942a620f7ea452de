package ua.kramar.correspondence.clock;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.correspondence.ReplyTerm;
import ua.kramar.sellers.timetable.ShopCalendars;
import ua.kramar.sellers.timetable.TimetableChanged;

/**
 * Computes the deadlines of a shop's waiting conversations when its timetable has changed: in
 * pages, one transaction each. A page locks its conversations, so that no answer is overwritten.
 */
@Stateless
public class ReplyRecount {

  static final int PAGE = 100;

  /** A node may have used the timetable before for this long, so a shop has a second round. */
  private static final Duration SECOND_ROUND = ShopCalendars.KEPT.multipliedBy(2);

  private static final String REQUEST =
      """
      insert into reply_recount (seller_id, after_id, changed_at, due_at)
      values (:seller, 0, :now, :now)
      on conflict (seller_id) do update set after_id = 0, changed_at = :now, due_at = :now
      """;

  private static final String NEXT_SHOP =
      """
      select seller_id, after_id, changed_at from reply_recount
      where due_at <= :now order by due_at limit 1 for update skip locked
      """;

  private static final String WAITING =
      """
      select id, waiting_since from conversation
      where seller_id = :seller and list_rank in (0, 1) and id > :after
      order by id limit %d for no key update
      """
          .formatted(PAGE);

  private static final String STORE =
      "update conversation set reply_due_at = :due where seller_id = :seller and id = :id";

  private static final String CONTINUE =
      "update reply_recount set after_id = :after, due_at = :due where seller_id = :seller";

  private static final String END = "delete from reply_recount where seller_id = :seller";

  @PersistenceContext private EntityManager entities;
  @Inject private ReplyTerm term;
  @Inject private Clock clock;

  /** Requests the deadlines of the shop anew, in the transaction of the change. */
  public void request(@Observes TimetableChanged changed) {
    entities
        .createNativeQuery(REQUEST)
        .setParameter("seller", changed.sellerId())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /**
   * Computes a page of one shop.
   *
   * @return whether there may be more
   */
  public boolean next(Instant now) {
    Optional<Object[]> shop =
        session()
            .createNativeQuery(NEXT_SHOP, Object[].class)
            .setParameter("now", now)
            .uniqueResultOptional();
    shop.ifPresent(row -> page(toLong(row[0]), toLong(row[1]), (Instant) row[2], now));
    return shop.isPresent();
  }

  private void page(long seller, long after, Instant changedAt, Instant now) {
    List<Object[]> rows =
        session()
            .createNativeQuery(WAITING, Object[].class)
            .setParameter("seller", seller)
            .setParameter("after", after)
            .getResultList();
    rows.forEach(row -> store(seller, toLong(row[0]), (Instant) row[1]));
    Instant second = changedAt.plus(SECOND_ROUND);
    if (rows.size() == PAGE) {
      continueAt(seller, toLong(rows.get(PAGE - 1)[0]), now);
    } else if (now.isBefore(second)) {
      continueAt(seller, 0, second);
    } else {
      entities.createNativeQuery(END).setParameter("seller", seller).executeUpdate();
    }
  }

  private void store(long seller, long id, Instant since) {
    entities
        .createNativeQuery(STORE)
        .setParameter("due", term.due(seller, since))
        .setParameter("seller", seller)
        .setParameter("id", id)
        .executeUpdate();
  }

  private void continueAt(long seller, long after, Instant due) {
    entities
        .createNativeQuery(CONTINUE)
        .setParameter("seller", seller)
        .setParameter("after", after)
        .setParameter("due", due)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  private static long toLong(Object column) {
    return ((Number) column).longValue();
  }
}
