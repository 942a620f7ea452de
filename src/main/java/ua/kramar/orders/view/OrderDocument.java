package ua.kramar.orders.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.orders.Initiator;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.status.Mover;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Json;

/**
 * An order with everything that its shop may see, as the database view {@code order_document} puts
 * it together: one query instead of six. The wall between sellers is its key here, not Hibernate's
 * filter, and it is read over JDBC: orders are read all the time, and turning rows into entities
 * was an eighth of what that took (ADR 0018).
 */
@ApplicationScoped
class OrderDocument {

  private static final String SELECT =
      "select document from order_document where seller_id = ? and number = ?";

  @PersistenceContext private EntityManager entities;

  /**
   * The order as it stands in the database; what was changed must have been flushed.
   *
   * @throws NotFound when that shop has no such order
   */
  OrderView of(OrderRef order, Initiator reader) {
    String document =
        entities
            .unwrap(Session.class)
            .doReturningWork(
                connection -> {
                  try (PreparedStatement query = connection.prepareStatement(SELECT)) {
                    query.setLong(1, order.sellerId());
                    query.setLong(2, order.number());
                    try (ResultSet row = query.executeQuery()) {
                      return row.next() ? row.getString(1) : null;
                    }
                  }
                });
    return Json.read(
        Optional.ofNullable(document).orElseThrow(() -> new NotFound("order")),
        OrderView.class,
        attributes(reader));
  }

  /** In the reader's language, with the moves that the reader may make. */
  private static Map<Object, Object> attributes(Initiator reader) {
    return reader.mover() == null
        ? Map.of(Locale.class, reader.language())
        : Map.of(Locale.class, reader.language(), Mover.class, reader.mover());
  }
}
