package ua.kramar.orders.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The goods of orders, for messages about them. */
@ApplicationScoped
public class OrderedGoods {

  /**
   * Native SQL, because Hibernate would translate a JPQL query with the tenant filter again for
   * each message.
   */
  private static final String LINES =
      """
      select title, quantity from order_line
      where seller_id = :seller and order_number = :number order by position
      """;

  /**
   * A line of an order.
   *
   * @param title as at the time of the order
   */
  public record Line(String title, int quantity) {}

  @PersistenceContext private EntityManager entities;

  /** Returns the lines of the shop's order; none when the shop has no such order. */
  public List<Line> of(long sellerId, long orderNumber) {
    List<?> rows =
        entities
            .createNativeQuery(LINES, Object[].class)
            .setParameter("seller", sellerId)
            .setParameter("number", orderNumber)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Line((String) row[0], ((Number) row[1]).intValue()))
        .toList();
  }
}
