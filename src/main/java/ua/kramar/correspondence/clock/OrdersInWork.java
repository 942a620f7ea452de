package ua.kramar.correspondence.clock;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.kramar.correspondence.Conversations;

/**
 * Puts right which waiting questions are about orders in work (C2a) where a node of the version
 * before has moved the order: it does not know that this decides on their place in the list.
 */
@Stateless
public class OrdersInWork {

  static final int PAGE = 100;

  private static final String DIFFERENT =
      """
      c.waiting_since is not null and c.order_number is not null and o.seller_id = c.seller_id
        and o.number = c.order_number and c.in_work <> (o.stage in %s)
      """
          .formatted(Conversations.OPEN_STAGES);

  private static final String REPAIR =
      """
      update conversation c set in_work = o.stage in %2$s
      from orders o
      where c.id = any(array(
          select c.id from conversation c, orders o where %1$s order by c.id limit %3$d for no key update of c))
        and %1$s
      """
          .formatted(DIFFERENT, Conversations.OPEN_STAGES, PAGE);

  @PersistenceContext private EntityManager entities;

  /**
   * Puts right a page of them, of any shop.
   *
   * @return how many
   */
  public int repair() {
    return entities.createNativeQuery(REPAIR).executeUpdate();
  }
}
