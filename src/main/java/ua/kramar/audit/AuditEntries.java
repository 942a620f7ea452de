package ua.kramar.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.TimeRange;

/** The repository of the audit's entries. Every statement names the shop. Rows are only added. */
@ApplicationScoped
class AuditEntries {

  private static final String COLUMNS =
      "id, at, act, outcome, actor, subject, origin, correlation_id, details";

  private static final String ADD =
      """
      insert into audit_entry
        (seller_id, at, act, outcome, actor, subject, origin, correlation_id, details)
      values
        (:seller, :at, :act, :outcome, :actor, :subject, nullif(:origin, ''), :correlation, :details)
      """;

  private static final String PAGE =
      "select "
          + COLUMNS
          + " from audit_entry where seller_id = :seller and (at, id) < (:at, :id) and at >= :from";

  private static final String OF_ACT = " and act = :act";
  private static final String OF_ACTOR = " and actor = :actor";
  private static final String NEWEST_FIRST = " order by at desc, id desc limit :count";

  @PersistenceContext private EntityManager entities;

  void add(long seller, NewEntry entry) {
    entities
        .createNativeQuery(ADD)
        .setParameter("seller", seller)
        .setParameter("at", entry.at())
        .setParameter("act", entry.act())
        .setParameter("outcome", entry.outcome().name())
        .setParameter("actor", entry.actor().text())
        .setParameter("subject", entry.subject().text())
        .setParameter("origin", entry.origin() == null ? "" : entry.origin())
        .setParameter("correlation", entry.correlationId())
        .setParameter("details", Json.write(new TreeMap<>(entry.details())))
        .executeUpdate();
  }

  /**
   * The entries before a position, the newest first.
   *
   * @param before the last entry of the page before; null for the first page
   */
  List<AuditEntry> page(long seller, AuditFilter filter, AuditPosition before, int count) {
    var query =
        entities
            .createNativeQuery(
                PAGE
                    + (filter.act() == null ? "" : OF_ACT)
                    + (filter.actor() == null ? "" : OF_ACTOR)
                    + NEWEST_FIRST,
                Object[].class)
            .setParameter("seller", seller)
            .setParameter("from", filter.from() == null ? Instant.EPOCH : filter.from())
            .setParameter("at", before == null ? end(filter) : before.at())
            .setParameter("id", before == null ? 0L : before.id())
            .setParameter("count", count);
    if (filter.act() != null) {
      query.setParameter("act", filter.act());
    }
    if (filter.actor() != null) {
      query.setParameter("actor", filter.actor().text());
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> AuditEntry.of((Object[]) row)).toList();
  }

  private static Instant end(AuditFilter filter) {
    return filter.to() == null ? TimeRange.END : filter.to();
  }
}
