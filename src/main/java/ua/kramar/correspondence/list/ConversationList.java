package ua.kramar.correspondence.list;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import ua.kramar.correspondence.ConversationKind;
import ua.kramar.correspondence.view.ConversationReader;
import ua.kramar.correspondence.view.ConversationRows;
import ua.kramar.correspondence.view.ConversationView;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/**
 * Lists the acting shop's conversations with keyset pagination: those that wait for an answer
 * first, by their deadlines, and before them those about orders in work (C2a); then the others, the
 * newest first. The cost of a page does not depend on its place in the list.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConversationList {

  private static final String LIST = "conversations";

  /** In a conversation that nobody has read yet, a message can still be taken back. */
  private static final String READABLE = "c.list_rank < 3";

  private static final String IN_ORDER = " order by c.list_rank, c.list_key, c.id limit :count";

  @PersistenceContext private EntityManager entities;
  @Inject private ConversationReader reader;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  /**
   * Lists one page.
   *
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   * @throws ua.kramar.orders.list.SearchTooShort when the searched text is too short
   * @throws ua.kramar.platform.refusals.Invalid when it has nothing that could be found
   */
  public Page<ConversationView> page(ConversationFilter filter, String after, int limit) {
    List<String> conditions = new ArrayList<>(List.of("c.seller_id = :seller", READABLE));
    Map<String, Object> values = new HashMap<>();
    values.put("seller", actor.get().sellerId());
    values.put("count", limit + 1);
    filter(filter, conditions, values);
    if (after != null) {
      Cursor last = Cursor.parse(LIST, after, 3);
      conditions.add("(c.list_rank, c.list_key, c.id) > (cast(:rank as smallint), :key, :id)");
      values.put("rank", last.part(0));
      values.put("key", last.part(1));
      values.put("id", last.part(2));
    }
    var query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                ConversationRows.SELECT + "where " + String.join(" and ", conditions) + IN_ORDER,
                Object[].class);
    values.forEach(query::setParameter);
    Locale locale = language.locale();
    return Page.cut(
        reader.bind(query).getResultList(),
        limit,
        row -> Cursor.of(LIST, row[23], row[24], row[0]),
        row -> ConversationRows.view(row, locale));
  }

  private void filter(
      ConversationFilter filter, List<String> conditions, Map<String, Object> values) {
    if (filter.kind() == ConversationKind.PRODUCT) {
      // These alone have an article, and an index of their own.
      conditions.add("c.sku is not null");
    } else if (filter.kind() != null) {
      conditions.add("c.kind = :kind");
      values.put("kind", ConversationCounts.section(filter.kind()));
    }
    if (filter.waiting() != null) {
      conditions.add(filter.waiting() ? "c.list_rank < 2" : "c.list_rank = 2");
    }
    if (filter.mine()) {
      conditions.add("c.assignee = :assignee");
      values.put("assignee", actor.get().name());
    }
    if (filter.starred()) {
      conditions.add("c.starred");
    }
    if (filter.text() != null) {
      ConversationSearch search = new ConversationSearch(filter.text());
      conditions.add(search.condition());
      values.putAll(search.values());
    }
    if (filter.order() != null) {
      conditions.remove(READABLE);
      conditions.add("c.order_number = :order");
      values.put("order", filter.order());
    }
  }
}
