package ua.kramar.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;

/**
 * How far the systems of the acting shop have processed its events, for those that let the server
 * keep it. A position only moves on: of two workers of a system the one that is ahead counts.
 */
@Stateless
public class EventConsumers {

  /** The most consumers of a shop. */
  static final int MOST = 50;

  /**
   * A consumer.
   *
   * @param next the cursor of the events that it has not acknowledged
   * @param acknowledgedBy the login or the token that acknowledged last
   */
  @Schema(name = "EventConsumer")
  public record Consumer(
      String name,
      @Schema(pattern = Cursor.PATTERN) String next,
      Instant acknowledgedAt,
      String acknowledgedBy) {}

  private static final String FIND =
      """
      select tx, seq, acknowledged_at, acknowledged_by from event_consumer
      where seller_id = :seller and name = :name
      """;

  private static final String ACKNOWLEDGE =
      """
      insert into event_consumer as c (seller_id, name, tx, seq, acknowledged_at, acknowledged_by)
      select :seller, :name, :tx, :seq, :at, :by
      where (select count(*) from event_consumer where seller_id = :seller and name <> :name) < :most
      on conflict (seller_id, name) do update
      set tx = excluded.tx, seq = excluded.seq, acknowledged_at = excluded.acknowledged_at,
        acknowledged_by = excluded.acknowledged_by
      where (c.tx, c.seq) < (excluded.tx, excluded.seq)
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Feed feed;
  @Inject private FeedCursors cursors;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  /**
   * Keeps that the consumer has processed everything before the cursor. An earlier cursor than the
   * one that is kept has no effect.
   *
   * @throws ua.kramar.platform.refusals.Invalid when it is not a cursor of the feed
   * @throws TooManyConsumers when the shop has {@link #MOST} others
   */
  public Consumer acknowledge(String name, String cursor) {
    Position position = feed.start(cursor);
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(ACKNOWLEDGE)
        .setParameter("seller", actor.get().sellerId())
        .setParameter("name", name)
        .setParameter("tx", position.tx())
        .setParameter("seq", position.seq())
        .setParameter("at", clock.instant(), Instant.class)
        .setParameter("by", actor.get().name())
        .setParameter("most", MOST)
        .executeUpdate();
    return find(name).orElseThrow(() -> new TooManyConsumers(MOST));
  }

  /**
   * @throws NotFound when the shop has no such consumer
   */
  public Consumer get(String name) {
    return find(name).orElseThrow(() -> new NotFound("consumer"));
  }

  /**
   * Forgets a consumer; under its name one begins again.
   *
   * @throws NotFound when the shop has no such consumer
   */
  public void remove(String name) {
    int removed =
        entities
            .unwrap(Session.class)
            .createNativeMutationQuery(
                "delete from event_consumer where seller_id = :seller and name = :name")
            .setParameter("seller", actor.get().sellerId())
            .setParameter("name", name)
            .executeUpdate();
    if (removed == 0) {
      throw new NotFound("consumer");
    }
  }

  /** Empty when nothing was acknowledged under the name. */
  public Optional<Consumer> find(String name) {
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(FIND, Object[].class)
            .setParameter("seller", actor.get().sellerId())
            .setParameter("name", name)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Consumer(
                    name,
                    cursors.cursor(EventRow.position(row)),
                    (Instant) row[2],
                    (String) row[3]))
        .findFirst();
  }
}
