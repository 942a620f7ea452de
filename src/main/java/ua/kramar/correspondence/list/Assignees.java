package ua.kramar.correspondence.list;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.correspondence.view.ConversationView.Assignee;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The people of the acting shop who can be the ones to answer. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Assignees {

  private static final String LIST = "assignees";

  private static final String PEOPLE =
      """
      select login, name, id from account where seller_id = :seller and active and id > :after
      order by id limit :count
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;

  /**
   * Lists one page.
   *
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  public Page<Assignee> page(String after, int limit) {
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(PEOPLE, Object[].class)
            .setParameter("seller", actor.get().sellerId())
            .setParameter("after", after == null ? 0 : Cursor.parse(LIST, after, 1).part(0))
            .setParameter("count", limit + 1)
            .getResultList();
    return Page.cut(
        rows,
        limit,
        row -> Cursor.of(LIST, row[2]),
        row -> new Assignee((String) row[0], (String) row[1]));
  }
}
