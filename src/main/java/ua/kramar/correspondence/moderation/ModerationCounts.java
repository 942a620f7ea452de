package ua.kramar.correspondence.moderation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/** Counts what waits for operators, up to {@link #MAX_COUNT}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ModerationCounts {

  /** The largest count; it means this many or more. */
  public static final int MAX_COUNT = 10_000;

  /**
   * What waits; 10000 means 10000 or more.
   *
   * @param questions public questions and answers
   */
  @Schema(name = "ModerationCounts")
  public record Counts(long messages, long questions) {}

  private static final String COUNT =
      """
      select
        (select count(*) from (select 1 from conversation_message where state = 1 limit %1$d) as m),
        (select count(*) from (select 1 from product_question_text where state = 1 limit %1$d) as q)
      """
          .formatted(MAX_COUNT);

  @PersistenceContext private EntityManager entities;

  public Counts get() {
    Object[] row =
        entities.unwrap(Session.class).createNativeQuery(COUNT, Object[].class).getSingleResult();
    return new Counts(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }
}
