package ua.kramar.orders.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.kramar.orders.OrderRef;

/**
 * The goods that orders had, for messages about what has happened to them. A message is written
 * later than what it tells, and the goods may have been corrected in between: those of another
 * moment would not add up to the total that the message names.
 */
@ApplicationScoped
public class OrderedGoods {

  /**
   * The lines after the last correction that had been made then, otherwise before the first one
   * that was made later, otherwise as they are. Native SQL, because Hibernate would translate a
   * JPQL query with the tenant filter again for each message.
   */
  private static final String LINES =
      """
      select line.title, line.quantity
      from (
        select coalesce(
          (select c.changed_after from order_correction c
           where c.seller_id = :seller and c.order_number = :number and c.kind = 'LINES' and %1$s
           order by c.position desc limit 1),
          (select c.changed_before from order_correction c
           where c.seller_id = :seller and c.order_number = :number and c.kind = 'LINES' and not %1$s
           order by c.position limit 1),
          (select jsonb_agg(jsonb_build_object('position', l.position, 'title', l.title, 'quantity', l.quantity))
           from order_line l where l.seller_id = :seller and l.order_number = :number)) as lines) found,
        jsonb_to_recordset(found.lines) as line(position int, title text, quantity int)
      order by line.position
      """;

  private static final String AT = LINES.formatted("(c.changed_at <= :at)");
  private static final String AFTER_CORRECTION = LINES.formatted("(c.position <= :correction)");

  /**
   * A line of an order.
   *
   * @param title as at the time of the order
   */
  public record Line(String title, int quantity) {}

  @PersistenceContext private EntityManager entities;

  /** Returns the lines that an order had at a time; none when the shop has no such order. */
  public List<Line> at(OrderRef order, Instant at) {
    return lines(query(AT, order).setParameter("at", at, Instant.class));
  }

  /**
   * Returns the lines that an order had after one of its corrections.
   *
   * @param correction the id of the correction
   */
  public List<Line> afterCorrection(OrderRef order, String correction) {
    return lines(
        query(AFTER_CORRECTION, order).setParameter("correction", Integer.valueOf(correction)));
  }

  private NativeQuery<Object[]> query(String sql, OrderRef order) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number());
  }

  private static List<Line> lines(NativeQuery<Object[]> query) {
    return query.getResultList().stream()
        .map(row -> new Line((String) row[0], ((Number) row[1]).intValue()))
        .toList();
  }
}
