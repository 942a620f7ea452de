package ua.kramar.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.platform.background.Lease;

/**
 * The cards that are open, on whichever node. All times are the database's, so that the nodes'
 * clocks need not agree.
 */
@ApplicationScoped
class OpenCards {

  /** A card without a heartbeat for that long is closed. */
  static final Duration LIFE = Duration.ofSeconds(30);

  /** Nobody looks at more; the cards that were opened before are closed. */
  static final int MOST_OF_A_PERSON = 20;

  private static final String ALIVE = "seen_at > now() - " + Lease.interval(LIFE);

  private static final String BEAT =
      """
      insert into order_presence as card (seller_id, order_number, login, name, since, seen_at)
      values (:seller, :number, :login, :name, now(), now())
      on conflict (seller_id, order_number, login) do update
      set name = excluded.name, seen_at = excluded.seen_at,
        since = case when card.%s then card.since else excluded.since end
      """
          .formatted(ALIVE);

  private static final String CLOSE_EARLIER =
      """
      delete from order_presence
      where seller_id = :seller and login = :login and order_number = any(array(
        select order_number from order_presence where seller_id = :seller and login = :login
        order by seen_at desc, order_number offset :most for update skip locked))
      """;

  private static final String CLOSE =
      "delete from order_presence where seller_id = :seller and order_number = :number and login = :login";

  private static final String OPEN =
      """
      select seller_id, order_number, login, name, since from order_presence
      where seller_id in (:sellers) and %s
      order by seller_id, order_number, since, login
      """
          .formatted(ALIVE);

  /** A card of a shop. */
  record OpenCard(long sellerId, PresentPerson person) {

    static OpenCard of(Object[] row) {
      return new OpenCard(
          ((Number) row[0]).longValue(),
          new PresentPerson(
              String.valueOf(row[1]), (String) row[2], (String) row[3], (Instant) row[4]));
    }
  }

  @PersistenceContext private EntityManager entities;

  /** Records that the person looks at the order now. */
  void beat(OrderRef order, String login, String name) {
    session()
        .createNativeMutationQuery(BEAT)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("login", login)
        .setParameter("name", name)
        .executeUpdate();
    session()
        .createNativeMutationQuery(CLOSE_EARLIER)
        .setParameter("seller", order.sellerId())
        .setParameter("login", login)
        .setParameter("most", MOST_OF_A_PERSON)
        .executeUpdate();
  }

  void close(OrderRef order, String login) {
    session()
        .createNativeMutationQuery(CLOSE)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("login", login)
        .executeUpdate();
  }

  /** The open cards of shops. */
  List<OpenCard> of(Collection<Long> sellers) {
    return session()
        .createNativeQuery(OPEN, Object[].class)
        .setParameterList("sellers", sellers)
        .getResultList()
        .stream()
        .map(OpenCard::of)
        .collect(Collectors.toList());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
