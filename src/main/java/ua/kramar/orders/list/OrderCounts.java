package ua.kramar.orders.list;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.kramar.orders.status.Stage;
import ua.kramar.platform.caller.CurrentActor;

/**
 * Counts the orders of the acting shop by stage and by the attention that they need, and its open
 * tasks. The cost of a count grows with the count, and larger numbers are of no use to a manager,
 * so a count stops at {@link #MAX_COUNT}.
 */
@Stateless
public class OrderCounts {

  /** The largest count; it means this many or more. */
  public static final int MAX_COUNT = 10_000;

  private static final String STAGES =
      """
      select s.stage, (
        select count(*) from (
          select 1 from orders o where o.seller_id = :seller and o.stage = s.stage limit %d) as counted)
      from unnest(array['NEW', 'IN_WORK', 'DELIVERING', 'DONE', 'CANCELLED']) as s (stage)
      """
          .formatted(MAX_COUNT);

  private static final String TASKS =
      """
      select count(*) from (
        select 1 from order_task t where t.seller_id = :seller and t.done_at is null limit %d) as counted
      """
          .formatted(MAX_COUNT);

  private static final String ATTENTION =
      "select count(*) from (select 1 from orders o where o.seller_id = :seller and %s limit "
          + MAX_COUNT
          + ") as counted";

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  /** The number of orders in each stage, 0 to {@link #MAX_COUNT}; contains every stage. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Map<Stage, Long> stages() {
    List<?> rows =
        entities
            .createNativeQuery(STAGES, Object[].class)
            .setParameter("seller", actor.get().sellerId())
            .getResultList();
    Map<Stage, Long> counts = new EnumMap<>(Stage.class);
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      counts.put(Stage.valueOf((String) columns[0]), ((Number) columns[1]).longValue());
    }
    return counts;
  }

  /** The number of open tasks, 0 to {@link #MAX_COUNT}. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public long openTasks() {
    return ((Number)
            entities
                .createNativeQuery(TASKS)
                .setParameter("seller", actor.get().sellerId())
                .getSingleResult())
        .longValue();
  }

  /** The number of orders that need this attention, 0 to {@link #MAX_COUNT}. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public long of(Attention attention) {
    return ((Number)
            entities
                .createNativeQuery(ATTENTION.formatted(attention.condition()))
                .setParameter("seller", actor.get().sellerId())
                .setParameter("attentionBefore", clock.instant().minus(attention.age()))
                .getSingleResult())
        .longValue();
  }
}
