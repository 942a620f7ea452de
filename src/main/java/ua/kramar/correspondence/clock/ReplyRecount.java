package ua.kramar.correspondence.clock;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
 * Computes the deadlines of what waits in a shop when its timetable has changed: in pages, one
 * transaction each. A page locks its rows, so that no answer is overwritten.
 */
@Stateless
public class ReplyRecount {

  static final int PAGE = 100;

  /** A node may have used the timetable before for this long, so a shop has a second round. */
  private static final Duration SECOND_ROUND = ShopCalendars.KEPT.multipliedBy(2);

  @PersistenceContext private EntityManager entities;
  @Inject private ReplyTerm term;
  @Inject @Any private Instance<Recounted> recounted;
  @Inject private Clock clock;

  /** Requests the deadlines of the shop anew, in the transaction of the change. */
  public void request(@Observes TimetableChanged changed) {
    for (Recounted each : recounted) {
      entities
          .createNativeQuery(each.request())
          .setParameter("seller", changed.sellerId())
          .setParameter("now", clock.instant())
          .executeUpdate();
    }
  }

  /**
   * Computes a page of one shop.
   *
   * @return whether there may be more
   */
  public boolean next(Recounted what, Instant now) {
    Optional<Object[]> shop =
        session()
            .createNativeQuery(what.nextShop(), Object[].class)
            .setParameter("now", now)
            .uniqueResultOptional();
    shop.ifPresent(row -> page(what, toLong(row[0]), toLong(row[1]), (Instant) row[2], now));
    return shop.isPresent();
  }

  private void page(Recounted what, long seller, long after, Instant changedAt, Instant now) {
    List<Object[]> rows =
        session()
            .createNativeQuery(what.waiting(), Object[].class)
            .setParameter("seller", seller)
            .setParameter("after", after)
            .setParameter("count", PAGE)
            .getResultList();
    rows.forEach(row -> store(what, seller, toLong(row[0]), (Instant) row[1]));
    Instant second = changedAt.plus(SECOND_ROUND);
    if (rows.size() == PAGE) {
      continueAt(what, seller, toLong(rows.get(PAGE - 1)[0]), now);
    } else if (now.isBefore(second)) {
      continueAt(what, seller, 0, second);
    } else {
      entities.createNativeQuery(what.end()).setParameter("seller", seller).executeUpdate();
    }
  }

  private void store(Recounted what, long seller, long id, Instant since) {
    entities
        .createNativeQuery(what.store())
        .setParameter("due", term.due(seller, since))
        .setParameter("seller", seller)
        .setParameter("id", id)
        .executeUpdate();
  }

  private void continueAt(Recounted what, long seller, long after, Instant due) {
    entities
        .createNativeQuery(what.continuation())
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
