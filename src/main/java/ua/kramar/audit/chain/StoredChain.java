package ua.kramar.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/**
 * Reads entries in the order of the chain, reads seals, and adds them. Only settled entries are
 * read, as in the journal (ADR 0004): none can appear before one that is sealed.
 */
@ApplicationScoped
class StoredChain {

  private static final String SETTLED =
      "select "
          + SealedEntry.COLUMNS
          + " from audit_entry where (tx, id) > (:tx, :id)"
          + " and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
          + " order by tx, id limit :count";

  private static final String COVERED =
      "select "
          + SealedEntry.COLUMNS
          + " from audit_entry where seller_id = :seller and (tx, id) > (:tx, :id)"
          + " and (tx, id) <= (:lastTx, :lastId) order by tx, id limit :count";

  private static final String END =
      "select through_tx, through_id from audit_seal order by through_tx desc, through_id desc limit 1";

  private static final String SEALS =
      "select seller_id, number, through_tx, through_id, entries, hash, sealed_at from audit_seal"
          + " where seller_id = :seller";

  private static final String ADD =
      """
      insert into audit_seal (seller_id, number, through_tx, through_id, entries, hash, sealed_at)
      values (:seller, :number, :tx, :id, :entries, :hash, :at)
      """;

  @PersistenceContext private EntityManager entities;

  /** Up to where the entries of all shops are sealed. */
  ChainPosition end() {
    List<?> rows = entities.createNativeQuery(END, Object[].class).getResultList();
    if (rows.isEmpty()) {
      return ChainPosition.START;
    }
    Object[] row = (Object[]) rows.get(0);
    return new ChainPosition(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  /** The next settled entries of all shops. */
  List<SealedEntry> settled(ChainPosition after, int count) {
    return entries(entities.createNativeQuery(SETTLED, Object[].class), after, count);
  }

  /** The next entries of a shop up to a position. */
  List<SealedEntry> covered(long seller, ChainPosition after, ChainPosition last, int count) {
    return entries(
        entities
            .createNativeQuery(COVERED, Object[].class)
            .setParameter("seller", seller)
            .setParameter("lastTx", last.tx())
            .setParameter("lastId", last.id()),
        after,
        count);
  }

  private static List<SealedEntry> entries(Query query, ChainPosition after, int count) {
    List<?> rows =
        query
            .setParameter("tx", after.tx())
            .setParameter("id", after.id())
            .setParameter("count", count)
            .getResultList();
    return rows.stream().map(row -> SealedEntry.of((Object[]) row)).toList();
  }

  Optional<Seal> last(long seller) {
    List<?> rows =
        entities
            .createNativeQuery(SEALS + " order by number desc limit 1", Object[].class)
            .setParameter("seller", seller)
            .getResultList();
    return rows.stream().findFirst().map(row -> Seal.of((Object[]) row));
  }

  /** The next seals of a shop by number. */
  List<Seal> seals(long seller, long after, int count) {
    List<?> rows =
        entities
            .createNativeQuery(
                SEALS + " and number > :after order by number limit :count", Object[].class)
            .setParameter("seller", seller)
            .setParameter("after", after)
            .setParameter("count", count)
            .getResultList();
    return rows.stream().map(row -> Seal.of((Object[]) row)).toList();
  }

  void add(Seal seal) {
    entities
        .createNativeQuery(ADD)
        .setParameter("seller", seal.seller())
        .setParameter("number", seal.number())
        .setParameter("tx", seal.through().tx())
        .setParameter("id", seal.through().id())
        .setParameter("entries", seal.entries())
        .setParameter("hash", seal.hash())
        .setParameter("at", seal.sealedAt())
        .executeUpdate();
  }
}
