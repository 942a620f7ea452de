package ua.kramar.correspondence.list;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import ua.kramar.correspondence.ConversationKind;
import ua.kramar.correspondence.view.ConversationReader;
import ua.kramar.platform.caller.CurrentActor;

/**
 * Counts the conversations of the acting shop that wait for an answer. The cost of a count grows
 * with the count, and larger numbers are of no use to a manager, so a count stops at {@link
 * #MAX_COUNT}.
 */
@Stateless
public class ConversationCounts {

  /** The largest count; it means this many or more. */
  public static final int MAX_COUNT = 10_000;

  /**
   * What waits in a section.
   *
   * @param waiting conversations whose buyers wait for an answer
   * @param unread those of them with messages that the calling person has not read
   * @param overdue those of them whose deadline has passed
   */
  @Schema(name = "SectionCounts")
  public record Section(long waiting, long unread, long overdue) {}

  private static final String COUNT =
      """
      select count(*),
        count(*) filter (where c.buyer_messages > greatest(c.handled, coalesce(r.seen, c.shop_seen * :machine))),
        count(*) filter (where c.reply_due_at < :now)
      from (
        select * from conversation
        where seller_id = :seller and kind = :kind and list_rank < 2
        order by list_rank, list_key limit %d) as c
      left join conversation_reading r
        on r.seller_id = c.seller_id and r.conversation_id = c.id and r.login = :login
      """
          .formatted(MAX_COUNT);

  @PersistenceContext private EntityManager entities;
  @Inject private ConversationReader reader;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  /** The name of the section as it is stored. */
  static String section(ConversationKind kind) {
    return kind == ConversationKind.ORDER ? "ORDER" : "SELLER";
  }

  /** The counts of the section in which conversations of a kind are. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Section of(ConversationKind kind) {
    Object[] row =
        reader
            .bind(entities.unwrap(Session.class).createNativeQuery(COUNT, Object[].class))
            .setParameter("seller", actor.get().sellerId())
            .setParameter("kind", section(kind))
            .setParameter("now", clock.instant())
            .getSingleResult();
    return new Section(number(row[0]), number(row[1]), number(row[2]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
