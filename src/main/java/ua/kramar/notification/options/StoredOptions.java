package ua.kramar.notification.options;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hibernate.Session;

/** The repository of options. Every statement names the shop. */
@ApplicationScoped
class StoredOptions {

  /** Options with their version; 0 when the shop has chosen nothing. */
  record Stored(int version, PhoneOptions options) {

    static Stored of(Object[] row) {
      return new Stored(
          ((Number) row[0]).intValue(),
          new PhoneOptions(
              (String) row[1],
              PhoneNews.valueOf((String) row[2]),
              PhoneNews.valueOf((String) row[3])));
    }
  }

  private static final String FIND =
      "select version, phone, order_placed, waybill from phone_option where seller_id = :seller";

  private static final String ADD =
      """
      insert into phone_option (seller_id, version, phone, order_placed, waybill, changed_at)
      values (:seller, :version + 1, :phone, :orderPlaced, :waybill, :at)
      on conflict (seller_id) do nothing
      """;

  private static final String REPLACE =
      """
      update phone_option
      set version = version + 1, phone = :phone, order_placed = :orderPlaced, waybill = :waybill, changed_at = :at
      where seller_id = :seller and version = :version
      """;

  @PersistenceContext private EntityManager entities;

  Stored of(long seller) {
    return session()
        .createNativeQuery(FIND, Object[].class)
        .setParameter("seller", seller)
        .uniqueResultOptional()
        .map(Stored::of)
        .orElseGet(() -> new Stored(0, PhoneOptions.none()));
  }

  /**
   * Replaces the options.
   *
   * @param version the version that is replaced
   * @return false when the shop's options have another version
   */
  boolean replace(long seller, int version, PhoneOptions options, Instant at) {
    return session()
            .createNativeMutationQuery(version == 0 ? ADD : REPLACE)
            .setParameter("seller", seller)
            .setParameter("version", version)
            .setParameter("phone", options.phone(), String.class)
            .setParameter("orderPlaced", options.orderPlaced().name())
            .setParameter("waybill", options.waybill().name())
            .setParameter("at", at, Instant.class)
            .executeUpdate()
        == 1;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
