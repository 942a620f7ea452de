package ua.kramar.catalog.descriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** The stored descriptions. Rows are only added, under the lock of their offer. */
@ApplicationScoped
class StoredDescriptions {

  private static final String NEWEST =
      "select coalesce(description_version, 0) from offer where seller_id = :seller and sku = :sku";

  private static final String LOCK_NEWEST = NEWEST + " for no key update";

  private static final String FIND =
      """
      select text, written_at from offer_description
      where seller_id = :seller and sku = :sku and version = :version
      """;

  private static final String ADD =
      """
      insert into offer_description (seller_id, sku, version, text, written_at)
      values (:seller, :sku, :version, :text, :at)
      """;

  private static final String NAME_NEWEST =
      """
      update offer set description_version = :version, version = version + 1, updated_at = :at
      where seller_id = :seller and sku = :sku
      """;

  @PersistenceContext private EntityManager entities;

  /** The newest version, 0 while there is none; empty when there is no such article. */
  Optional<Integer> newest(long seller, String sku) {
    return newest(NEWEST, seller, sku);
  }

  /** The same; nobody else adds one before the transaction ends. */
  Optional<Integer> lockNewest(long seller, String sku) {
    return newest(LOCK_NEWEST, seller, sku);
  }

  private Optional<Integer> newest(String query, long seller, String sku) {
    return session()
        .createNativeQuery(query, Integer.class)
        .setParameter("seller", seller)
        .setParameter("sku", sku)
        .uniqueResultOptional();
  }

  Optional<OfferDescription> find(long seller, String sku, int version) {
    return session()
        .createNativeQuery(FIND, Object[].class)
        .setParameter("seller", seller)
        .setParameter("sku", sku)
        .setParameter("version", version)
        .uniqueResultOptional()
        .map(row -> new OfferDescription(sku, version, (String) row[0], (Instant) row[1]));
  }

  void add(long seller, OfferDescription described) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", seller)
        .setParameter("sku", described.sku())
        .setParameter("version", described.version())
        .setParameter("text", described.text())
        .setParameter("at", described.writtenAt())
        .executeUpdate();
    session()
        .createNativeMutationQuery(NAME_NEWEST)
        .setParameter("seller", seller)
        .setParameter("sku", described.sku())
        .setParameter("version", described.version())
        .setParameter("at", described.writtenAt())
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
