package ua.kramar.orders.samephone;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import ua.kramar.buyers.Phone;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Money;
import ua.kramar.platform.values.Page;

/** Finds the orders of a phone number in the acting shop that are not handed over yet. */
@Stateless
public class OtherOrders {

  private static final String LIST = "other-orders";

  private static final String OPEN =
      """
      with same as materialized (
        select id, surname, name from buyer
        where seller_id = :seller and reverse(phone) = reverse(cast(:phone as text)))
      select o.number, o.status, o.placed_at, o.total, same.surname, same.name
      from same join orders o on o.seller_id = :seller and o.buyer_id = same.id
      where o.stage in ('NEW', 'IN_WORK') and o.number < :before
      order by o.number desc
      limit :count
      """;

  private static final String GOODS =
      """
      select order_number, sku, title, quantity from order_line
      where seller_id = :seller and order_number in (:numbers)
      order by order_number, position
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  /**
   * The open orders of the phone number, the newest first.
   *
   * @param after the cursor of the page before; null for the first page
   * @param limit 1 to 100
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<OtherOrder> of(Phone phone, String after, int limit) {
    String list = Cursor.filtered(LIST, phone.e164());
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(OPEN, Object[].class)
            .setParameter("seller", actor.get().sellerId())
            .setParameter("phone", phone.e164())
            .setParameter(
                "before", after == null ? Long.MAX_VALUE : Cursor.parse(list, after, 1).part(0))
            .setParameter("count", limit + 1)
            .getResultList();
    Map<Long, List<OtherOrder.Goods>> goods = goods(rows.stream().map(row -> number(row)).toList());
    Locale locale = language.locale();
    return Page.cut(
        rows,
        limit,
        row -> Cursor.of(list, number(row)),
        row -> shown(row, goods.getOrDefault(number(row), List.of()), locale));
  }

  private Map<Long, List<OtherOrder.Goods>> goods(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(GOODS, Object[].class)
            .setParameter("seller", actor.get().sellerId())
            .setParameter("numbers", numbers)
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                OtherOrders::number,
                Collectors.mapping(
                    row ->
                        new OtherOrder.Goods(
                            (String) row[1], (String) row[2], ((Number) row[3]).intValue()),
                    Collectors.toList())));
  }

  private static long number(Object[] row) {
    return ((Number) row[0]).longValue();
  }

  private static OtherOrder shown(Object[] row, List<OtherOrder.Goods> goods, Locale language) {
    return new OtherOrder(
        String.valueOf(row[0]),
        StatusView.of(((Number) row[1]).intValue(), language),
        (Instant) row[2],
        (String) row[4],
        (String) row[5],
        Money.uah((BigDecimal) row[3]),
        goods);
  }
}
