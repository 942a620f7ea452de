package ua.kramar.callbacks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.background.Lease;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;

/**
 * The stored call-backs. Whatever changes one locks its row first, and the order before, if it
 * changes that too.
 */
@ApplicationScoped
class Callbacks {

  /** Of one shop, or of any for those who serve all of them. */
  private static final String FIND =
      "select "
          + Callback.COLUMNS
          + " from callback where id = :id and cast(:seller as bigint) in (seller_id, 0)";

  private static final String PLANNED_OF_ORDER =
      "select "
          + Callback.COLUMNS
          + " from callback where seller_id = :seller and order_number = :number"
          + " and subject = :subject and state = 'PLANNED' for no key update";

  private static final String ADD =
      """
      insert into callback (seller_id, id, order_number, buyer_id, subject, note, requested_by, requested_at, wanted_from,
        wanted_to, planned_from, planned_to, source_system, external_id)
      values (:seller, :id, :number, :buyer, :subject, :note, :by, :at, :wantedFrom, :wantedTo, :from, :to, :system,
        :external)
      on conflict (seller_id, order_number, subject) where state = 'PLANNED' and order_number is not null do nothing
      """;

  private static final String CHANGE = "update callback set version = version + 1, " + Lease.END;

  private static final String OF_IT = " where seller_id = :seller and id = :id";

  /** Who has taken it can no longer report. */
  private static final String END =
      CHANGE + ", fence = fence + 1, state = :state, ended_at = :at, ended_by = :by" + OF_IT;

  private static final String REPORTED =
      CHANGE
          + """
          , attempts = attempts + :attempts, missed = :missed, disposition = :disposition, called_at = :at,
            planned_from = coalesce(cast(:from as timestamptz), planned_from), planned_to = null, state = :state,
            ended_at = case when :state <> 'PLANNED' then cast(:now as timestamptz) end,
            ended_by = case when :state <> 'PLANNED' then cast(:by as text) end
          """
          + OF_IT;

  private static final String PLANNED_OF_ORDER_ALL =
      PLANNED_OF_ORDER.replace(" and subject = :subject", "");

  /**
   * What is asked for.
   *
   * @param by the system of the call centre that asks; null for none
   */
  record Asked(RequestCallback call, CallWindow window, SystemRef by) {}

  /** Whom a call-back is about: an order, or a buyer without one. */
  record Whom(long sellerId, Long order, Long buyer) {}

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;

  long nextId() {
    return session()
        .createNativeQuery("select nextval('callback_id')", Long.class)
        .getSingleResult();
  }

  /**
   * Adds a call-back.
   *
   * @return whether it is new: an order has one about each matter
   */
  boolean add(long id, Whom whom, Asked asked, Instant now) {
    RequestCallback wanted = asked.call();
    CallWindow window = asked.window();
    SystemRef by = asked.by();
    return session()
            .createNativeMutationQuery(ADD)
            .setParameter("seller", whom.sellerId())
            .setParameter("id", id)
            .setParameter("number", whom.order(), Long.class)
            .setParameter("buyer", whom.buyer(), Long.class)
            .setParameter("subject", wanted.about().name())
            .setParameter("note", wanted.note(), String.class)
            .setParameter("by", actor.get().name())
            .setParameter("at", now, Instant.class)
            .setParameter("wantedFrom", wanted.windowFrom(), Instant.class)
            .setParameter("wantedTo", wanted.windowTo(), Instant.class)
            .setParameter("from", window.from(), Instant.class)
            .setParameter("to", window.to(), Instant.class)
            .setParameter("system", by == null ? null : by.system(), String.class)
            .setParameter("external", by == null ? null : by.externalId(), String.class)
            .executeUpdate()
        == 1;
  }

  /**
   * @throws NotFound when the acting shop has none with the id
   */
  Callback get(long id) {
    return find(FIND, id);
  }

  /**
   * The call-back as it is now, not to be changed by others until the transaction ends.
   *
   * @throws NotFound when the acting shop has none with the id
   */
  Callback hold(long id) {
    return find(FIND + " for no key update", id);
  }

  private Callback find(String query, long id) {
    return session()
        .createNativeQuery(query, Object[].class)
        .setParameter("id", id)
        .setParameter("seller", actor.get().sellerId())
        .uniqueResultOptional()
        .map(Callback::of)
        .orElseThrow(() -> new NotFound("callback"));
  }

  /** The planned call-backs about a matter of an order, locked; the caller has locked the order. */
  List<Callback> holdPlanned(long seller, long number, CallSubject about) {
    return planned(PLANNED_OF_ORDER, seller, number)
        .setParameter("subject", about.name())
        .getResultList()
        .stream()
        .map(Callback::of)
        .toList();
  }

  /** As {@link #holdPlanned(long, long, CallSubject)}, about all matters. */
  List<Callback> holdPlanned(long seller, long number) {
    return planned(PLANNED_OF_ORDER_ALL, seller, number).getResultList().stream()
        .map(Callback::of)
        .toList();
  }

  private NativeQuery<Object[]> planned(String query, long seller, long number) {
    return session()
        .createNativeQuery(query, Object[].class)
        .setParameter("seller", seller)
        .setParameter("number", number);
  }

  void end(Callback at, CallbackState state, String by, Instant now) {
    of(END, at)
        .setParameter("state", state.name())
        .setParameter("by", by)
        .setParameter("at", now, Instant.class)
        .executeUpdate();
  }

  void report(Callback at, CallbackReport report, Instant now) {
    of(REPORTED, at)
        .setParameter("attempts", report.attempts())
        .setParameter("missed", report.missed())
        .setParameter("disposition", report.disposition().name())
        .setParameter("at", report.at(), Instant.class)
        .setParameter("from", report.plannedFrom(), Instant.class)
        .setParameter("state", report.state().name())
        .setParameter("now", now, Instant.class)
        .setParameter("by", actor.get().name())
        .executeUpdate();
  }

  private MutationQuery of(String statement, Callback at) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", at.sellerId())
        .setParameter("id", at.id());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
