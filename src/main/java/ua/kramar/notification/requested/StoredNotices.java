package ua.kramar.notification.requested;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;

/**
 * The stored notices that people asked for. A row's state decides who comes first: the one who
 * takes it back, or the channel.
 */
@ApplicationScoped
class StoredNotices {

  private static final String ADD =
      """
      insert into requested_notice (seller_id, id, order_number, channel, template, text, state, asked_by, asked_at)
      values (:seller, nextval('requested_notice_id'), :number, :channel, :template, :text, 'HELD', :by, :at)
      returning id
      """;

  private static final String RELEASE =
      """
      update requested_notice set state = 'RELEASED'
      where seller_id = :seller and id = :id and state <> 'TAKEN_BACK' returning text
      """;

  private static final String TAKE_BACK =
      """
      update requested_notice set state = 'TAKEN_BACK'
      where seller_id = :seller and order_number = :number and id = :id and state <> 'RELEASED'
      """;

  private static final String EXISTS =
      "select count(*) from requested_notice where seller_id = :seller and order_number = :number"
          + " and id = :id";

  @PersistenceContext private EntityManager entities;

  /**
   * @param by the login of the person, or the id of the token
   * @return the notice's id
   */
  long add(OrderRef order, NewOrderNotice wanted, String text, String by, Instant at) {
    return session()
        .createNativeQuery(ADD, Long.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("channel", wanted.channel().name())
        .setParameter("template", wanted.template())
        .setParameter("text", text)
        .setParameter("by", by)
        .setParameter("at", at, Instant.class)
        .getSingleResult();
  }

  /** The text, from now on nobody can take it back; empty when somebody has. */
  Optional<String> release(long seller, long id) {
    return session()
        .createNativeQuery(RELEASE, String.class)
        .setParameter("seller", seller)
        .setParameter("id", id)
        .uniqueResultOptional();
  }

  /** Whether it is taken back now, or was before. */
  boolean takeBack(OrderRef order, long id) {
    return session()
            .createNativeMutationQuery(TAKE_BACK)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  boolean exists(OrderRef order, long id) {
    return session()
            .createNativeQuery(EXISTS, Long.class)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .setParameter("id", id)
            .getSingleResult()
        == 1;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
