package ua.kramar.correspondence.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.correspondence.MessageState;
import ua.kramar.correspondence.decision.Decision;
import ua.kramar.correspondence.policy.Side;

/** The texts of public questions: what buyers asked, and each answer that a shop wrote. */
@ApplicationScoped
class QuestionTexts {

  /**
   * A stored text.
   *
   * @param held whether it waits, or ever waited, for a decision of the marketplace
   */
  record Stored(long id, long question, Side side, int state, boolean held, boolean ended) {

    static Stored of(Object[] row) {
      return new Stored(
          ((Number) row[0]).longValue(),
          ((Number) row[1]).longValue(),
          Side.valueOf((String) row[2]),
          ((Number) row[3]).intValue(),
          (Boolean) row[4],
          (Boolean) row[5]);
    }

    boolean waits() {
      return state == MessageState.ON_MODERATION.id();
    }
  }

  private static final String NEXT_ID = "select nextval('product_question_id')";

  private static final String ADD =
      """
      insert into product_question_text (seller_id, id, question_id, side, author, text, state, written_at, held_at)
      values (:seller, :id, :question, :side, :author, :text, :state, :at,
        case when :state = 1 then cast(:at as timestamptz) end)
      """;

  private static final String END =
      """
      update product_question_text set ended_at = :at, ended_by = :by
      where seller_id = :seller and id = :id
      """;

  private static final String HOLD_AGAIN =
      """
      update product_question_text
      set state = 1, held_at = :at, decided_at = null, decided_by = null, decided_rule = null, decided_comment = null
      where seller_id = :seller and id = :id
      """;

  private static final String FIND =
      """
      select id, question_id, side, state, held_at is not null, ended_at is not null
      from product_question_text where id = :id
      """;

  private static final String DECIDE =
      """
      update product_question_text
      set state = :state, decided_at = :at, decided_by = :by, decided_rule = cast(:rule as text),
        decided_comment = cast(:comment as text)
      where id = :id
      """;

  @PersistenceContext private EntityManager entities;

  long nextId() {
    return session().createNativeQuery(NEXT_ID, Long.class).getSingleResult();
  }

  /**
   * @param author the login or token that wrote it; null for the buyer
   */
  void add(long seller, Stored text, String author, String words, Instant at) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", seller)
        .setParameter("id", text.id())
        .setParameter("question", text.question())
        .setParameter("side", text.side().name())
        .setParameter("author", author, String.class)
        .setParameter("text", words)
        .setParameter("state", text.state())
        .setParameter("at", at)
        .executeUpdate();
  }

  /** An answer is shown no more. */
  void end(ProductQuestion at, long answer, String by, Instant now) {
    session()
        .createNativeMutationQuery(END)
        .setParameter("seller", at.sellerId())
        .setParameter("id", answer)
        .setParameter("by", by)
        .setParameter("at", now)
        .executeUpdate();
  }

  /** The marketplace decides on what the buyer asked, again if it has decided before. */
  void holdAgain(ProductQuestion at, Instant now) {
    session()
        .createNativeMutationQuery(HOLD_AGAIN)
        .setParameter("seller", at.sellerId())
        .setParameter("id", at.id())
        .setParameter("at", now)
        .executeUpdate();
  }

  Optional<Stored> find(long id) {
    return session()
        .createNativeQuery(FIND, Object[].class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(Stored::of);
  }

  void decide(Stored text, Decision decision, String by, Instant at) {
    session()
        .createNativeMutationQuery(DECIDE)
        .setParameter("state", MessageState.of(decision).id())
        .setParameter("at", at)
        .setParameter("by", by)
        .setParameter("rule", decision.ruleName(), String.class)
        .setParameter("comment", decision.comment(), String.class)
        .setParameter("id", text.id())
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
