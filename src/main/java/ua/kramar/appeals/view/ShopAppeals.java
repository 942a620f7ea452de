package ua.kramar.appeals.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/**
 * Reads the acting shop's appeals: those that wait first, by their deadlines; then the answered and
 * the closed ones, the newest first. The cost of a page does not depend on its place in the list.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ShopAppeals {

  private static final String LIST = "appeals";

  private static final String PAGE =
      AppealView.SELECT
          + """
          where a.seller_id = :seller and a.list_rank between :least and :most
            and (a.list_rank, a.list_key, a.id) > (cast(:rank as smallint), :key, :id)
          """;

  private static final String OF_TYPE = "and a.request_type = :type ";
  private static final String OF_ORDER = "and a.order_number = :order ";
  private static final String IN_ORDER = "order by a.list_rank, a.list_key, a.id limit :count";

  private static final String ONE =
      AppealView.SELECT + "where a.seller_id = :seller and a.id = :id";

  private static final String COUNT =
      """
      select
        (select count(*) from (select 1 from appeal where seller_id = :seller and list_rank = 0 limit %1$d) as w),
        (select count(*) from (
          select 1 from appeal where seller_id = :seller and list_rank = 0 and list_key < :now limit %1$d) as o),
        (select count(*) from (select 1 from appeal where seller_id = :seller and list_rank = 1 limit %1$d) as r),
        (select count(*) from (select 1 from appeal where seller_id = :seller and list_rank = 2 limit %1$d) as c)
      """
          .formatted(AppealCounts.MAX);

  @PersistenceContext private EntityManager entities;
  @Inject private AppealParts parts;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Clock clock;

  /**
   * Lists one page.
   *
   * @param section null for all
   * @param requestType 1 to 7; null for all
   * @param order the number of an order; null for all
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  public Page<AppealView> page(
      AppealSection section, Integer requestType, Long order, String after, int limit) {
    String list = Cursor.filtered(LIST, section, requestType, order);
    Cursor last = after == null ? null : Cursor.parse(list, after, 3);
    Locale locale = language.locale();
    NativeQuery<Object[]> query =
        ofShop(
            PAGE
                + (requestType == null ? "" : OF_TYPE)
                + (order == null ? "" : OF_ORDER)
                + IN_ORDER);
    if (requestType != null) {
      query.setParameter("type", requestType);
    }
    if (order != null) {
      query.setParameter("order", order);
    }
    return Page.cut(
        query
            .setParameter("least", section == null ? 0 : section.rank())
            .setParameter("most", section == null ? 2 : section.rank())
            .setParameter("rank", last == null ? -1 : last.part(0))
            .setParameter("key", last == null ? 0 : last.part(1))
            .setParameter("id", last == null ? 0 : last.part(2))
            .setParameter("count", limit + 1)
            .getResultList(),
        limit,
        row -> Cursor.of(list, row[AppealView.RANK], row[AppealView.KEY], row[0]),
        row -> AppealView.of(row, locale));
  }

  /**
   * An appeal of the acting shop.
   *
   * @throws NotFound when the shop has none with that number
   */
  public AppealDetails get(long id) {
    return ofShop(ONE)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(row -> parts.details(row, language.locale()))
        .orElseThrow(() -> new NotFound("appeal"));
  }

  /** How many appeals the acting shop has. */
  public AppealCounts counts() {
    Object[] row =
        ofShop(COUNT).setParameter("now", Cursor.micros(clock.instant())).getSingleResult();
    return new AppealCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
  }

  private NativeQuery<Object[]> ofShop(String query) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(query, Object[].class)
        .setParameter("seller", actor.get().sellerId());
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
