package ua.kramar.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import ua.kramar.platform.background.Lease;
import ua.kramar.presence.Watched.Thing;

/**
 * The orders and conversations that are open, on whichever node. All times are the database's, so
 * that the nodes' clocks need not agree.
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
      insert into %1$s as card (seller_id, %2$s, login, name, since, seen_at, answering)
      values (:seller, :id, :login, :name, now(), now(), :answering)
      on conflict (seller_id, %2$s, login) do update
      set name = excluded.name, seen_at = excluded.seen_at, answering = excluded.answering,
        since = case when card.%3$s then card.since else excluded.since end
      """;

  private static final String CLOSE_EARLIER =
      """
      delete from %1$s
      where seller_id = :seller and login = :login and %2$s = any(array(
        select %2$s from %1$s where seller_id = :seller and login = :login
        order by seen_at desc, %2$s offset :most for update skip locked))
      """;

  private static final String CLOSE =
      "delete from %1$s where seller_id = :seller and %2$s = :id and login = :login";

  private static final String OPEN =
      Stream.of(Watched.values())
          .map(
              each ->
                  of(
                      each,
                      "select '"
                          + each
                          + "', seller_id, %2$s, login, name, since, answering from %1$s"
                          + " where seller_id in (:sellers) and %3$s"))
          .collect(Collectors.joining(" union all ", "", " order by 1, 2, 3, 6, 4"));

  /** Somebody who has something open. */
  record OpenCard(Thing thing, String login, String name, Instant since, boolean answering) {

    static OpenCard of(Object[] row) {
      return new OpenCard(
          new Thing(
              Watched.valueOf((String) row[0]),
              ((Number) row[1]).longValue(),
              ((Number) row[2]).longValue()),
          (String) row[3],
          (String) row[4],
          (Instant) row[5],
          (Boolean) row[6]);
    }
  }

  @PersistenceContext private EntityManager entities;

  /** Records that the person looks at the thing now. */
  void beat(Thing thing, String login, String name, boolean answering) {
    changing(BEAT, thing, login)
        .setParameter("id", thing.id())
        .setParameter("name", name)
        .setParameter("answering", answering)
        .executeUpdate();
    changing(CLOSE_EARLIER, thing, login).setParameter("most", MOST_OF_A_PERSON).executeUpdate();
  }

  void close(Thing thing, String login) {
    changing(CLOSE, thing, login).setParameter("id", thing.id()).executeUpdate();
  }

  /** What people of shops have open. */
  List<OpenCard> of(Collection<Long> sellers) {
    return session()
        .createNativeQuery(OPEN, Object[].class)
        .setParameterList("sellers", sellers)
        .getResultList()
        .stream()
        .map(OpenCard::of)
        .collect(Collectors.toList());
  }

  private MutationQuery changing(String statement, Thing thing, String login) {
    return session()
        .createNativeMutationQuery(of(thing.kind(), statement))
        .setParameter("seller", thing.sellerId())
        .setParameter("login", login);
  }

  private static String of(Watched kind, String statement) {
    return statement.formatted(kind.table(), kind.key(), ALIVE);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
