package ua.kramar.orders.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;

/** The stored terms of orders. They are never changed or deleted; newer ones follow them. */
@ApplicationScoped
class StoredTerms {

  /** Terms with their place among those of their order, from 0. */
  record Stored(int position, TermsOnRecord terms) {

    static Stored of(Object[] row) {
      return new Stored(
          ((Number) row[0]).intValue(),
          new TermsOnRecord(
              (String) row[1],
              (String) row[2],
              (String) row[3],
              (String) row[4],
              (Instant) row[5]));
    }
  }

  private static final String ADD =
      """
      insert into agreed_terms (seller_id, order_number, position, text, agreed_by, note, recorded_by, at)
      select :seller, :number, coalesce(max(position) + 1, 0), :text, :agreedBy, :note, :by, :at
      from agreed_terms where seller_id = :seller and order_number = :number
      """;

  private static final String ROWS =
      """
      select position, text, agreed_by, note, recorded_by, at from agreed_terms
      where seller_id = :seller and order_number = :number and position < :before
      order by position desc limit :count
      """;

  @PersistenceContext private EntityManager entities;

  void add(OrderRef order, NewTerms agreed, String by, Instant at) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("text", agreed.text())
        .setParameter("agreedBy", agreed.agreedBy().name())
        .setParameter("note", agreed.note(), String.class)
        .setParameter("by", by)
        .setParameter("at", at, Instant.class)
        .executeUpdate();
  }

  /**
   * The terms of an order before a position, the newest first.
   *
   * @param count the most to return
   */
  List<Stored> before(OrderRef order, long position, int count) {
    return session()
        .createNativeQuery(ROWS, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("before", position)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(Stored::of)
        .toList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
