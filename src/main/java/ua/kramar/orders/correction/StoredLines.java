package ua.kramar.orders.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.lines.LinesDifference;
import ua.kramar.orders.lines.OrderedLine;

/** The lines of orders as they are now; what they were is in the corrections. */
@ApplicationScoped
class StoredLines {

  private static final String ROWS =
      """
      select position, sku, title, quantity, price from order_line
      where seller_id = :seller and order_number = :number
      order by position
      """;

  private static final String NEXT =
      """
      select coalesce(max(used.position), -1) + 1
      from (
        select position from order_line where seller_id = :seller and order_number = :number
        union all
        select line.position from order_correction c, jsonb_to_recordset(c.changed_before) as line(position int)
        where c.seller_id = :seller and c.order_number = :number and c.kind = 'LINES') used
      """;

  private static final String ADD =
      """
      insert into order_line (seller_id, order_number, position, sku, title, quantity, price)
      values (:seller, :number, :position, :sku, :title, :quantity, :price)
      """;

  private static final String CHANGE =
      """
      update order_line set quantity = :quantity, price = :price
      where seller_id = :seller and order_number = :number and position = :position
      """;

  private static final String REMOVE =
      """
      delete from order_line
      where seller_id = :seller and order_number = :number and position = :position
      """;

  @PersistenceContext private EntityManager entities;

  /** By position. */
  List<OrderedLine> of(OrderRef order) {
    return session()
        .createNativeQuery(ROWS, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .getResultList()
        .stream()
        .map(StoredLines::line)
        .toList();
  }

  /** Reads a row with the columns position, sku, title, quantity, price. */
  static OrderedLine line(Object[] row) {
    return new OrderedLine(
        ((Number) row[0]).intValue(),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).intValue(),
        (BigDecimal) row[4]);
  }

  /** The first position that no line of the order has ever had. */
  int nextPosition(OrderRef order) {
    return session()
        .createNativeQuery(NEXT, Integer.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .getSingleResult();
  }

  /** Makes the lines before to the lines after. */
  void replace(OrderRef order, LinesDifference difference) {
    Map<Integer, OrderedLine> left = new HashMap<>(LinesDifference.byPosition(difference.before()));
    for (OrderedLine line : difference.after()) {
      OrderedLine was = left.remove(line.position());
      if (was == null) {
        change(ADD, order, line.position())
            .setParameter("sku", line.sku())
            .setParameter("title", line.title())
            .setParameter("quantity", line.quantity())
            .setParameter("price", line.price())
            .executeUpdate();
      } else if (!was.equals(line)) {
        change(CHANGE, order, line.position())
            .setParameter("quantity", line.quantity())
            .setParameter("price", line.price())
            .executeUpdate();
      }
    }
    left.keySet().forEach(position -> change(REMOVE, order, position).executeUpdate());
  }

  private MutationQuery change(String statement, OrderRef order, int position) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("position", position);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
