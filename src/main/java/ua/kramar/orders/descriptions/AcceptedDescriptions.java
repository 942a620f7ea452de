package ua.kramar.orders.descriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/**
 * The versions of descriptions that buyers of orders accepted, by the positions of lines (ADR
 * 0048). Who adds one holds the order's lock, or has just made the order.
 */
@ApplicationScoped
public class AcceptedDescriptions {

  /** A line that is put back is what it was. */
  private static final String ADD =
      """
      insert into order_line_description (seller_id, order_number, position, sku, version)
      values (:seller, :number, :position, :sku, :version)
      on conflict (seller_id, order_number, position) do nothing
      """;

  @PersistenceContext private EntityManager entities;

  /**
   * Records what the buyer accepted with a line; nothing for an article without a description.
   *
   * @param version null without one
   */
  public void add(long seller, long number, int position, String sku, Integer version) {
    if (version != null) {
      entities
          .unwrap(Session.class)
          .createNativeMutationQuery(ADD)
          .setParameter("seller", seller)
          .setParameter("number", number)
          .setParameter("position", position)
          .setParameter("sku", sku)
          .setParameter("version", version)
          .executeUpdate();
    }
  }
}
