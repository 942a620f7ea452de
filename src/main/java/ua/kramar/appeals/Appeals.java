package ua.kramar.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.appeals.words.Party;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;

/** The appeals of all shops. Whatever changes one, or its steps or files, locks its row first. */
@ApplicationScoped
public class Appeals {

  private static final String NEXT_NUMBER = "select nextval('appeal_number')";

  private static final String ADD =
      """
      insert into appeal (seller_id, id, request_type, sending_type, channel, order_number, sku, offer_title, buyer_id,
        text, source_system, external_id, registered_at, changed_at, waiting_since, reply_due_at)
      values (:seller, :id, :type, :sending, :channel, :order, :sku, :title, :buyer, :text, :source, :external, :at, :at,
        :at, :due)
      """;

  private static final String COLUMNS =
      "select seller_id, id, request_type, status, order_number, version, waiting_since, reply_due_at from appeal ";

  /** Of one shop, or of any for those who serve all of them. */
  private static final String OF_ACTOR = " and cast(:seller as bigint) in (seller_id, 0) ";

  private static final String BY_NUMBER =
      COLUMNS + "where id = :id" + OF_ACTOR + "for no key update";

  private static final String BY_IDS =
      COLUMNS
          + "where source_system = :source and external_id = :external"
          + OF_ACTOR
          + "for no key update";

  private static final String REGISTERED =
      "select count(*) from appeal where source_system = :source and external_id = :external";

  private static final String ADD_STEP =
      """
      insert into appeal_step (seller_id, id, appeal_id, order_number, status, at, party, actor, comment)
      values (:seller, nextval('appeal_step_id'), :appeal, :order, :status, :at, :party, :actor, cast(:comment as text))
      returning id
      """;

  private static final String MOVE =
      """
      update appeal set version = version + 1, status = :status, changed_at = :at, waiting_since = :since,
        reply_due_at = :due, reminded_at = case when waiting_since = :since then reminded_at end, answer_id = :answer
      where seller_id = :seller and id = :id
      """;

  private static final String TOUCH =
      "update appeal set version = version + 1 where seller_id = :seller and id = :id";

  /**
   * A new appeal.
   *
   * @param order the number of its order; null for none
   * @param sku the article that it is about, with its title; both null for none
   * @param externalId null where no system registered it
   */
  record NewAppeal(
      long sellerId,
      AppealKind kind,
      Long order,
      String sku,
      String title,
      long buyer,
      String text,
      String sourceSystem,
      String externalId) {}

  /** A step of an appeal. */
  record Step(AppealStatus status, Party by, String actor, String comment, Instant at) {}

  /** Since when an appeal waits, and until when the shop should answer (C4). */
  record Wait(Instant since, Instant until) {}

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;

  long nextNumber() {
    return session().createNativeQuery(NEXT_NUMBER, Long.class).getSingleResult();
  }

  /** Adds an appeal that waits from now on. */
  void add(long id, NewAppeal appeal, Instant at, Instant due) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", appeal.sellerId())
        .setParameter("id", id)
        .setParameter("type", appeal.kind().request().id())
        .setParameter("sending", appeal.kind().sending().id())
        .setParameter("channel", appeal.kind().channel().name())
        .setParameter("order", appeal.order(), Long.class)
        .setParameter("sku", appeal.sku(), String.class)
        .setParameter("title", appeal.title(), String.class)
        .setParameter("buyer", appeal.buyer())
        .setParameter("text", appeal.text())
        .setParameter("source", appeal.sourceSystem())
        .setParameter("external", appeal.externalId(), String.class)
        .setParameter("at", at)
        .setParameter("due", due)
        .executeUpdate();
  }

  /** Whether an appeal was registered under these ids, by whichever token. */
  boolean isRegistered(String sourceSystem, String externalId) {
    return session()
            .createNativeQuery(REGISTERED, Long.class)
            .setParameter("source", sourceSystem)
            .setParameter("external", externalId)
            .getSingleResult()
        > 0;
  }

  /**
   * The appeal as it is now, not to be changed by others until the transaction ends.
   *
   * @throws NotFound when the acting shop has none with the number
   */
  public Appeal hold(long number) {
    return held(session().createNativeQuery(BY_NUMBER, Object[].class).setParameter("id", number));
  }

  /**
   * As {@link #hold(long)}.
   *
   * @throws NotFound when there is none
   */
  public Appeal hold(AppealRef ref) {
    return ref.number() != null
        ? hold(ref.number())
        : held(
            session()
                .createNativeQuery(BY_IDS, Object[].class)
                .setParameter("source", ref.sourceSystem())
                .setParameter("external", ref.externalId()));
  }

  private Appeal held(NativeQuery<Object[]> query) {
    return query
        .setParameter("seller", actor.get().sellerId())
        .uniqueResultOptional()
        .map(Appeal::of)
        .orElseThrow(() -> new NotFound("appeal"));
  }

  /**
   * @return the id of the step
   */
  long addStep(long seller, long appeal, Long order, Step step) {
    return session()
        .createNativeQuery(ADD_STEP, Long.class)
        .setParameter("seller", seller)
        .setParameter("appeal", appeal)
        .setParameter("order", order, Long.class)
        .setParameter("status", step.status().id())
        .setParameter("at", step.at())
        .setParameter("party", step.by().name())
        .setParameter("actor", step.actor())
        .setParameter("comment", step.comment(), String.class)
        .getSingleResult();
  }

  /**
   * Moves an appeal.
   *
   * @param wait since when and until when the shop should answer; null when it need not
   * @param answer the step that is the answer; null for none
   */
  void move(Appeal at, AppealStatus to, Instant now, Wait wait, Long answer) {
    session()
        .createNativeMutationQuery(MOVE)
        .setParameter("seller", at.sellerId())
        .setParameter("id", at.id())
        .setParameter("status", to.id())
        .setParameter("at", now)
        .setParameter("since", wait == null ? null : wait.since(), Instant.class)
        .setParameter("due", wait == null ? null : wait.until(), Instant.class)
        .setParameter("answer", answer, Long.class)
        .executeUpdate();
  }

  /** Something that is shown with the appeal has changed, though nothing of its row. */
  public void changed(Appeal at) {
    session()
        .createNativeMutationQuery(TOUCH)
        .setParameter("seller", at.sellerId())
        .setParameter("id", at.id())
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
