package ua.kramar.returns.view;

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
import ua.kramar.orders.OrderService;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/**
 * Reads the acting shop's returns: those that wait for the shop first, then those on their way and
 * those for which money is owed, each by their deadlines; what is over last, the newest first.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ShopReturns {

  private static final String LIST = "returns";

  private static final String PAGE =
      ReturnView.SELECT
          + """
          where r.seller_id = :seller and r.list_rank between :least and :most
            and (r.list_rank, r.list_key, r.id) > (cast(:rank as smallint), :key, :id)
          order by r.list_rank, r.list_key, r.id limit :count
          """;

  private static final String OF_ORDER =
      ReturnView.SELECT
          + """
          where r.seller_id = :seller and r.order_number = :number and r.id < :id order by r.id desc limit :count
          """;

  private static final String ONE =
      ReturnView.SELECT + "where r.seller_id = :seller and r.id = :id";

  private static final String COUNT =
      """
      select
        (select count(*) from (select 1 from order_return where seller_id = :seller and list_rank = 0 limit %1$d) as w),
        (select count(*) from (select 1 from order_return where seller_id = :seller and list_rank = 1 limit %1$d) as c),
        (select count(*) from (select 1 from order_return where seller_id = :seller and list_rank = 2 limit %1$d) as r),
        (select count(*) from (select 1 from order_return where seller_id = :seller and list_rank = 3 limit %1$d) as o),
        (select count(*) from (select 1 from order_return
          where seller_id = :seller and list_rank in (0, 2) and list_key < :now and due_at is not null limit %1$d) as l)
      """
          .formatted(ReturnCounts.MAX);

  @PersistenceContext private EntityManager entities;
  @Inject private OrderService orders;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Clock clock;

  /**
   * Lists one page.
   *
   * @param section null for all
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  public Page<ReturnView> page(ReturnSection section, String after, int limit) {
    String list = Cursor.filtered(LIST, section);
    Cursor last = after == null ? null : Cursor.parse(list, after, 3);
    Locale locale = language.locale();
    return Page.cut(
        ofShop(PAGE)
            .setParameter("least", section == null ? 0 : section.rank())
            .setParameter("most", section == null ? 3 : section.rank())
            .setParameter("rank", last == null ? -1 : last.part(0))
            .setParameter("key", last == null ? 0 : last.part(1))
            .setParameter("id", last == null ? 0 : last.part(2))
            .setParameter("count", limit + 1)
            .getResultList(),
        limit,
        row -> Cursor.of(list, row[ReturnView.RANK], row[ReturnView.KEY], row[0]),
        row -> ReturnView.of(row, locale));
  }

  /**
   * The returns of an order of the acting shop, the newest first.
   *
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such order
   */
  public Page<ReturnView> ofOrder(long number, String after, int limit) {
    orders.find(number);
    String list = Cursor.filtered(LIST + "-of-order", number);
    Cursor last = after == null ? null : Cursor.parse(list, after, 1);
    Locale locale = language.locale();
    return Page.cut(
        ofShop(OF_ORDER)
            .setParameter("number", number)
            .setParameter("id", last == null ? Long.MAX_VALUE : last.part(0))
            .setParameter("count", limit + 1)
            .getResultList(),
        limit,
        row -> Cursor.of(list, row[0]),
        row -> ReturnView.of(row, locale));
  }

  /**
   * A return of the acting shop.
   *
   * @throws NotFound when the shop has none with that number
   */
  public ReturnView get(long id) {
    return ofShop(ONE)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(row -> ReturnView.of(row, language.locale()))
        .orElseThrow(() -> new NotFound("return"));
  }

  /** How many returns the acting shop has. */
  public ReturnCounts counts() {
    Object[] row =
        ofShop(COUNT).setParameter("now", Cursor.micros(clock.instant())).getSingleResult();
    return new ReturnCounts(
        number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
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
