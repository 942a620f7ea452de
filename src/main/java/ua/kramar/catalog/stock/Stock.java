package ua.kramar.catalog.stock;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import ua.kramar.catalog.OfferSoldOut;

/**
 * What orders hold of the articles that their shop counts (ADR 0038). Each act is part of the
 * transaction of the order that it is about, locks the articles in the order of their numbers, and
 * so never waits in a ring. Articles that are not counted are not reserved.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Stock {

  private static final String LOCK =
      """
      select sku, quantity - reserved from offer
      where seller_id = :seller and sku in (:skus)
      order by sku for no key update
      """;

  private static final String LOCK_OF_ORDER =
      """
      select sku from offer
      where seller_id = :seller and (sku in (:skus) or sku in (
        select sku from stock_reservation where seller_id = :seller and order_number = :number))
      order by sku for no key update
      """;

  private static final String RESERVE =
      """
      with held as (
        update offer set reserved = reserved + :count where seller_id = :seller and sku = :sku returning sku)
      insert into stock_reservation as stored (seller_id, order_number, sku, quantity, state, changed_at)
      select cast(:seller as bigint), cast(:number as bigint), sku, cast(:count as int), 'HELD', cast(:now as timestamptz)
      from held
      on conflict (seller_id, order_number, sku) do update
      set quantity = excluded.quantity + case when stored.state = 'HELD' then stored.quantity else 0 end, state = 'HELD',
        changed_at = excluded.changed_at
      """;

  private static final String GIVE_BACK =
      """
      with mine as materialized (
        select sku, least(quantity, :count) as back from stock_reservation
        where seller_id = :seller and order_number = :number and sku = :sku and state = 'HELD' for update),
      counted as (
        update offer o set reserved = greatest(0, o.reserved - m.back)
        from mine m where o.seller_id = :seller and o.sku = m.sku)
      update stock_reservation r set quantity = r.quantity - m.back, changed_at = :now
      from mine m where r.seller_id = :seller and r.order_number = :number and r.sku = m.sku
      """;

  private static final String IN_STATE =
      """
      select sku, quantity from stock_reservation
      where seller_id = :seller and order_number = :number and state = :state
      """;

  /** A shop that has less than it has promised is not stopped from handing over what it has. */
  private static final String BRING =
      """
      with mine as materialized (
        select r.sku, r.quantity, cast(r.state = 'HELD' as int) as held, cast(r.state = 'HANDED_OVER' as int) as gone
        from stock_reservation r
        join offer o on o.seller_id = r.seller_id and o.sku = r.sku
        where r.seller_id = :seller and r.order_number = :number and r.state in (:before)
        order by r.sku for no key update of o),
      counted as (
        update offer o
        set reserved = greatest(0, o.reserved + m.quantity * (:held - m.held)),
          quantity = case when o.quantity is not null then greatest(0, o.quantity + m.quantity * (m.gone - :gone)) end,
          version = o.version + abs(m.gone - :gone),
          updated_at = case when m.gone = :gone then o.updated_at else :now end
        from mine m where o.seller_id = :seller and o.sku = m.sku)
      update stock_reservation r set state = :state, changed_at = :now
      from mine m where r.seller_id = :seller and r.order_number = :number and r.sku = m.sku
      """;

  private static final String OF_ORDER =
      """
      select o.sku, o.available, case when o.quantity is not null then greatest(0, o.quantity - o.reserved) end,
        coalesce((
          select r.quantity from stock_reservation r
          where r.seller_id = o.seller_id and r.order_number = :number and r.sku = o.sku and r.state = 'HELD'), 0)
      from offer o
      where o.seller_id = :seller and o.sku in (:skus)
      order by o.sku
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Keeps pieces of counted articles for an order that is being placed.
   *
   * @param counts pieces by article number
   * @throws OfferSoldOut when fewer are left, naming the article and what is left of it
   */
  public void reserve(long seller, long order, Map<String, Integer> counts) {
    if (counts.isEmpty()) {
      return;
    }
    require(counts, lock(seller, counts.keySet()));
    counts.forEach((sku, count) -> add(seller, order, sku, count));
  }

  /**
   * Brings what an order has reserved to another state; nothing, if it has reserved nothing.
   *
   * @throws OfferSoldOut when released pieces are to be held again and others have ordered them
   */
  public void bring(long seller, long order, ReservationState state) {
    if (state == ReservationState.HELD) {
      Map<String, Integer> released = inState(seller, order, ReservationState.RELEASED);
      if (!released.isEmpty()) {
        require(released, lock(seller, released.keySet()));
      }
    }
    session()
        .createNativeMutationQuery(BRING)
        .setParameter("seller", seller)
        .setParameter("number", order)
        .setParameter("before", state.before())
        .setParameter("state", state.name())
        .setParameter("held", state == ReservationState.HELD ? 1 : 0)
        .setParameter("gone", state == ReservationState.HANDED_OVER ? 1 : 0)
        .setParameter("now", clock.instant(), Instant.class)
        .executeUpdate();
  }

  /**
   * Holds more or fewer pieces for an order that is being corrected and was not handed over. Of
   * articles that the order has not reserved none can be given back.
   *
   * @param differences by article number; how many pieces more, or less if negative
   * @throws OfferSoldOut when fewer are left than are wanted more
   */
  public void adjust(long seller, long order, Map<String, Integer> differences) {
    if (differences.isEmpty()) {
      return;
    }
    Map<String, Integer> left = lock(seller, differences.keySet());
    require(differences, left);
    differences.forEach(
        (sku, more) -> {
          if (more > 0 && left.get(sku) != null) {
            add(seller, order, sku, more);
          } else if (more < 0) {
            giveBack(seller, order, sku, -more);
          }
        });
  }

  /**
   * Refuses what {@link #adjust} would refuse now, and holds nothing.
   *
   * @param differences by article number; how many pieces more, or less if negative
   * @throws OfferSoldOut when fewer are left than are wanted more
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public void requireLeft(long seller, long order, Map<String, Integer> differences) {
    if (!differences.isEmpty()) {
      Map<String, Integer> left = new HashMap<>();
      of(seller, order, differences.keySet())
          .forEach(article -> left.put(article.sku(), article.left()));
      require(differences, left);
    }
  }

  /**
   * Locks articles until the transaction ends.
   *
   * @return what is left of each; null when it is not counted
   */
  public Map<String, Integer> lock(long seller, Collection<String> skus) {
    Map<String, Integer> left = new HashMap<>();
    session()
        .createNativeQuery(LOCK, Object[].class)
        .setParameter("seller", seller)
        .setParameter("skus", skus)
        .getResultList()
        .forEach(row -> left.put((String) row[0], (Integer) row[1]));
    return left;
  }

  /**
   * Locks articles, and all that the order has ever reserved, until the transaction ends.
   *
   * @param skus articles of the order
   */
  public void lock(long seller, long order, Collection<String> skus) {
    session()
        .createNativeQuery(LOCK_OF_ORDER, String.class)
        .setParameter("seller", seller)
        .setParameter("number", order)
        .setParameter("skus", skus)
        .getResultList();
  }

  /** The articles of an order, as they are now. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<ArticleStock> of(long seller, long order, Collection<String> skus) {
    return session()
        .createNativeQuery(OF_ORDER, Object[].class)
        .setParameter("seller", seller)
        .setParameter("number", order)
        .setParameter("skus", skus)
        .getResultList()
        .stream()
        .map(ArticleStock::of)
        .toList();
  }

  private static void require(Map<String, Integer> counts, Map<String, Integer> left) {
    counts.forEach(
        (sku, count) -> {
          Integer free = left.get(sku);
          if (free != null && count > 0 && free < count) {
            throw new OfferSoldOut(sku, Math.max(0, free));
          }
        });
  }

  private Map<String, Integer> inState(long seller, long order, ReservationState state) {
    Map<String, Integer> counts = new HashMap<>();
    session()
        .createNativeQuery(IN_STATE, Object[].class)
        .setParameter("seller", seller)
        .setParameter("number", order)
        .setParameter("state", state.name())
        .getResultList()
        .forEach(row -> counts.put((String) row[0], (Integer) row[1]));
    return counts;
  }

  private void add(long seller, long order, String sku, int count) {
    change(RESERVE, seller, order, sku, count);
  }

  private void giveBack(long seller, long order, String sku, int count) {
    change(GIVE_BACK, seller, order, sku, count);
  }

  private void change(String statement, long seller, long order, String sku, int count) {
    session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", seller)
        .setParameter("number", order)
        .setParameter("sku", sku)
        .setParameter("count", count)
        .setParameter("now", clock.instant(), Instant.class)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
