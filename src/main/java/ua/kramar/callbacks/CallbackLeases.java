package ua.kramar.callbacks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import ua.kramar.platform.background.Lease;

/** Who has taken which call-back, over all shops; the history of that is only added to. */
@ApplicationScoped
class CallbackLeases {

  /** For so long at least an agent has what was opened: a call is made then. */
  static final Duration TALK = Duration.ofMinutes(10);

  private static final String DUE =
      "select c.seller_id, c.id, c.fence,"
          + " c.subject = 'CONFIRMATION' and coalesce(o.status in (:confirmed), false)"
          + " from callback c"
          + " left join orders o on o.seller_id = c.seller_id and o.number = c.order_number"
          + " where c.state = 'PLANNED' and c.planned_from <= :now and "
          + Lease.free("c");

  private static final String OF_SHOP = " and c.seller_id = :seller";

  private static final String FIRST =
      " order by c.planned_from, c.id limit :count for no key update of c skip locked";

  private static final String POSTPONE =
      """
      update callback set planned_from = :from, planned_to = case when planned_to > :from then planned_to end,
        version = version + 1
      where seller_id = :seller and id = :id
      """;

  private static final String TAKE =
      """
      with taken as (
        update callback set version = version + 1, fence = fence + 1, lease_owner = :agent,
          lease_until = now() + cast(:seconds as int) * interval '1 second'
        where seller_id = :seller and id = :id
        returning seller_id, id, fence, lease_owner, lease_until)
      insert into callback_call (seller_id, callback_id, fence, agent, taken_at, lease_until)
      select seller_id, id, fence, lease_owner, now(), lease_until from taken
      """;

  private static final String HELD =
      TakenCallback.SELECT + "where c.id = :id and c.fence = :fence and c.lease_until > now()";

  private static final String OPEN =
      """
      with held as (
        update callback set version = version + 1, lease_until = greatest(lease_until, now() + %s)
        where seller_id = :seller and id = :id
        returning seller_id, id, lease_until)
      update callback_call c
      set opened_at = coalesce(opened_at, :at), reason = coalesce(reason, :reason), lease_until = held.lease_until
      from held
      where c.seller_id = held.seller_id and c.callback_id = held.id and c.fence = :fence
      returning c.lease_until
      """
          .formatted(Lease.interval(TALK));

  private static final String REPORT =
      """
      update callback_call set reported_at = :at, disposition = :disposition, duration = :duration
      where seller_id = :seller and callback_id = :id and fence = :fence
      """;

  private static final String PERSON =
      """
      select b.phone, b.surname, b.name from callback c
      left join orders o on o.seller_id = c.seller_id and o.number = c.order_number
      join buyer b on b.seller_id = c.seller_id and b.id = coalesce(c.buyer_id, o.buyer_id)
      where c.seller_id = :seller and c.id = :id
      """;

  /**
   * A call-back that is due.
   *
   * @param fence before it is taken
   * @param confirmed whether it is to confirm an order that needs it no more
   */
  record Due(long sellerId, long id, int fence, boolean confirmed) {}

  @PersistenceContext private EntityManager entities;

  /**
   * The next that are due and nobody holds, locked; those that others look at are left out.
   *
   * @param seller whose alone; null for those of all shops
   */
  List<Due> due(Long seller, Instant now, int count) {
    NativeQuery<Object[]> query =
        session().createNativeQuery(DUE + (seller == null ? "" : OF_SHOP) + FIRST, Object[].class);
    if (seller != null) {
      query.setParameter("seller", seller);
    }
    return query
        .setParameterList("confirmed", OrderWatch.confirmed())
        .setParameter("now", now, Instant.class)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(
            row ->
                new Due(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).longValue(),
                    ((Number) row[2]).intValue(),
                    (boolean) row[3]))
        .toList();
  }

  /** It has come due outside the hours (O12). */
  void postpone(Due due, Instant from) {
    session()
        .createNativeMutationQuery(POSTPONE)
        .setParameter("from", from, Instant.class)
        .setParameter("seller", due.sellerId())
        .setParameter("id", due.id())
        .executeUpdate();
  }

  void take(Due due, String agent, Duration length) {
    session()
        .createNativeMutationQuery(TAKE)
        .setParameter("agent", agent)
        .setParameter("seconds", Math.toIntExact(length.toSeconds()))
        .setParameter("seller", due.sellerId())
        .setParameter("id", due.id())
        .executeUpdate();
  }

  /** The call-back, while the lease of that number goes on. */
  Optional<TakenCallback> held(long id, int fence) {
    return session()
        .createNativeQuery(HELD, Object[].class)
        .setParameter("id", id)
        .setParameter("fence", fence)
        .uniqueResultOptional()
        .map(TakenCallback::of);
  }

  /**
   * Records that its agent has seen the number, of which the first time counts, and prolongs the
   * lease.
   *
   * @return until when it is the agent's alone
   */
  Instant open(Callback at, OpenReason reason, Instant now) {
    return session()
        .createNativeQuery(OPEN, Instant.class)
        .setParameter("seller", at.sellerId())
        .setParameter("id", at.id())
        .setParameter("fence", at.fence())
        .setParameter("at", now, Instant.class)
        .setParameter("reason", reason.name())
        .getSingleResult();
  }

  /** Who is called, and until when the agent has it. */
  OpenedCallback person(Callback at, Instant leaseUntil) {
    Object[] row =
        session()
            .createNativeQuery(PERSON, Object[].class)
            .setParameter("seller", at.sellerId())
            .setParameter("id", at.id())
            .getSingleResult();
    return new OpenedCallback((String) row[0], (String) row[1], (String) row[2], leaseUntil);
  }

  void report(Callback at, Disposition disposition, Integer seconds, Instant now) {
    of(REPORT, at)
        .setParameter("at", now, Instant.class)
        .setParameter("disposition", disposition.name())
        .setParameter("duration", seconds, Integer.class)
        .executeUpdate();
  }

  private MutationQuery of(String statement, Callback at) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", at.sellerId())
        .setParameter("id", at.id())
        .setParameter("fence", at.fence());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
