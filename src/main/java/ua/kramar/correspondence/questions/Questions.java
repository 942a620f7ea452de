package ua.kramar.correspondence.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;

/** The public questions of all shops. Whatever changes one or its texts locks its row first. */
@ApplicationScoped
class Questions {

  private static final String ADD =
      """
      insert into product_question (seller_id, id, sku, offer_title, buyer_id, account, display_name, asked_at)
      values (:seller, :id, :sku, :title, :buyer, :account, :name, :at)
      """;

  /** Of one shop, or of any for those who serve all of them. */
  private static final String HOLD =
      """
      select seller_id, id, sku, buyer_id, version, shown, answer_id, pending_id, reported_at
      from product_question where id = :id and cast(:seller as bigint) in (seller_id, 0)
      for no key update
      """;

  private static final String CHANGE = "update product_question set version = version + 1, ";

  private static final String OF_IT = " where seller_id = :seller and id = :id";

  private static final String SHOWN =
      CHANGE
          + """
          shown = true, waiting_since = case when answer_id is null then cast(:at as timestamptz) end,
            reply_due_at = case when answer_id is null then cast(:due as timestamptz) end
          """
          + OF_IT;

  private static final String REPORTED =
      CHANGE
          + """
          shown = false, waiting_since = null, reply_due_at = null, reported_at = :at, reported_by = :by,
            report_reason = :reason
          """
          + OF_IT;

  private static final String ANSWERED =
      CHANGE
          + """
          answer_id = :answer, pending_id = null, answered_at = coalesce(answered_at, :at), waiting_since = null,
            reply_due_at = null
          """
          + OF_IT;

  private static final String UNANSWERED =
      CHANGE
          + "answer_id = null, answered_at = null, waiting_since = :at, reply_due_at = :due"
          + OF_IT;

  private static final String PENDING = CHANGE + "pending_id = cast(:answer as bigint)" + OF_IT;

  private static final String CHANGED = "update product_question set version = version + 1" + OF_IT;

  /** What a buyer asks about. */
  record Subject(long sellerId, String sku, String title) {}

  /** Who asks. */
  record By(long buyer, String account, String displayName) {}

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;

  /** Adds a question that nobody sees yet. */
  void add(long id, Subject about, By by, Instant at) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", about.sellerId())
        .setParameter("id", id)
        .setParameter("sku", about.sku())
        .setParameter("title", about.title())
        .setParameter("buyer", by.buyer())
        .setParameter("account", by.account())
        .setParameter("name", by.displayName())
        .setParameter("at", at)
        .executeUpdate();
  }

  /**
   * The question as it is now, not to be changed by others until the transaction ends.
   *
   * @throws NotFound when the acting shop has none with the id
   */
  ProductQuestion hold(long id) {
    return session()
        .createNativeQuery(HOLD, Object[].class)
        .setParameter("id", id)
        .setParameter("seller", actor.get().sellerId())
        .uniqueResultOptional()
        .map(ProductQuestion::of)
        .orElseThrow(() -> new NotFound("question"));
  }

  /** Everybody may read it; without an answer it waits for one from now on. */
  void show(ProductQuestion at, Instant now, Instant due) {
    changing(SHOWN, at).setParameter("at", now).setParameter("due", due).executeUpdate();
  }

  void report(ProductQuestion at, String by, String reason, Instant now) {
    changing(REPORTED, at)
        .setParameter("at", now)
        .setParameter("by", by)
        .setParameter("reason", reason)
        .executeUpdate();
  }

  /** The answer is shown from now on, in place of another one if there is one. */
  void answer(ProductQuestion at, long answer, Instant now) {
    changing(ANSWERED, at).setParameter("answer", answer).setParameter("at", now).executeUpdate();
  }

  void unanswer(ProductQuestion at, Instant now, Instant due) {
    changing(UNANSWERED, at).setParameter("at", now).setParameter("due", due).executeUpdate();
  }

  /** An answer waits for the marketplace; null when none does any more. */
  void pending(ProductQuestion at, Long answer) {
    changing(PENDING, at).setParameter("answer", answer, Long.class).executeUpdate();
  }

  /** Something that the shop sees has changed, though nothing of the row. */
  void changed(ProductQuestion at) {
    changing(CHANGED, at).executeUpdate();
  }

  private MutationQuery changing(String statement, ProductQuestion at) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", at.sellerId())
        .setParameter("id", at.id());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
