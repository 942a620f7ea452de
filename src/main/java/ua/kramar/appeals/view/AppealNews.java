package ua.kramar.appeals.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What a system of the marketplace learns of an appeal that it registered (C2c). */
@ApplicationScoped
public class AppealNews {

  /**
   * What the shop did.
   *
   * @param system that registered it
   * @param externalId the system's id of the appeal
   * @param order the number of its order; null for none
   * @param status of the marketplace's dictionary
   * @param comment null for none
   */
  public record Change(
      String system, String externalId, String order, int status, String comment, Instant at) {}

  private static final String SYSTEM =
      """
      select source_system from appeal
      where seller_id = :seller and id = :appeal and external_id is not null
      """;

  /** Without the id of a step, the newest that it can be. */
  private static final String CHANGE =
      """
      select a.source_system, a.external_id, a.order_number, s.status, s.comment, s.at
      from appeal a
      join appeal_step s on s.seller_id = a.seller_id and s.appeal_id = a.id and s.party = 'SHOP'
      where a.seller_id = :seller and a.id = :appeal and a.external_id is not null
        and (s.id = :step or cast(:step as bigint) is null and s.status = :status and s.at <= :at)
      order by s.id desc limit 1
      """;

  @PersistenceContext private EntityManager entities;

  /** The system that registered the appeal; empty for a complaint, which none did. */
  public Optional<String> system(long seller, long appeal) {
    return of(SYSTEM, String.class, seller, appeal).uniqueResultOptional();
  }

  /**
   * The change that an event tells of; empty when there is none, or no system registered the
   * appeal.
   *
   * @param step its id; null in events of the version before
   * @param at the time of the event
   */
  public Optional<Change> change(long seller, long appeal, Long step, int status, Instant at) {
    return of(CHANGE, Object[].class, seller, appeal)
        .setParameter("step", step, Long.class)
        .setParameter("status", status)
        .setParameter("at", at, Instant.class)
        .uniqueResultOptional()
        .map(
            row ->
                new Change(
                    (String) row[0],
                    (String) row[1],
                    row[2] == null ? null : String.valueOf(row[2]),
                    ((Number) row[3]).intValue(),
                    (String) row[4],
                    (Instant) row[5]));
  }

  private <T> NativeQuery<T> of(String query, Class<T> type, long seller, long appeal) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(query, type)
        .setParameter("seller", seller)
        .setParameter("appeal", appeal);
  }
}
