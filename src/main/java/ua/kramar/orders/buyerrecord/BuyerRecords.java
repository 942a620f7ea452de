package ua.kramar.orders.buyerrecord;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.status.Stage;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Money;

/** Reads what a shop knows of a phone number. */
@Stateless
public class BuyerRecords {

  private static final int MOST = 1_000;

  /**
   * The phone is compared in reverse because the index of searches by the last digits serves this
   * too. Step by step: of thousands of orders of one phone, joined at once before their table was
   * analyzed, a plan took half a minute. Goods that came back later do not change what the buyer
   * did with the parcel.
   */
  private static final String OTHERS =
      """
      with called as materialized (
        select reverse(b.phone) as phone from orders o
        join buyer b on b.seller_id = o.seller_id and b.id = o.buyer_id
        where o.seller_id = :seller and o.number = :number),
      same as materialized (
        select b.id from buyer b
        where b.seller_id = :seller and reverse(b.phone) = (select phone from called))
      select o.number,
        case when o.status in (:back) then coalesce((
          select s.to_status from order_step s
          where s.seller_id = o.seller_id and s.order_number = o.number and s.to_status in (:ends)
          order by s.position desc limit 1), o.status) else o.status end,
        o.stage, o.placed_at, o.total
      from same
      join orders o on o.seller_id = :seller and o.buyer_id = same.id
      where o.number <> :number
      order by o.placed_at desc, o.number desc
      limit %d
      """
          .formatted(MOST);

  private record Other(long number, int status, String stage, Instant placedAt, BigDecimal total) {

    static Other of(Object[] row) {
      return new Other(
          ((Number) row[0]).longValue(),
          ((Number) row[1]).intValue(),
          (String) row[2],
          (Instant) row[3],
          (BigDecimal) row[4]);
    }

    boolean isOpen() {
      return stage.equals(Stage.NEW.name()) || stage.equals(Stage.IN_WORK.name());
    }

    BuyerRecord.OpenOrder open(Locale language) {
      return new BuyerRecord.OpenOrder(
          String.valueOf(number), StatusView.of(status, language), placedAt, Money.uah(total));
    }
  }

  @PersistenceContext private EntityManager entities;
  @Inject private OrderService orders;
  @Inject private CurrentLanguage language;

  /**
   * The record of the phone number of an order, without the order itself.
   *
   * @throws NotFound when the acting shop has no such order
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public BuyerRecord of(long number) {
    OrderRef order = orders.find(number);
    List<?> rows =
        entities
            .createNativeQuery(OTHERS, Object[].class)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .setParameter("back", Outcome.goodsBack())
            .setParameter("ends", Outcome.told())
            .getResultList();
    return summed(rows.stream().map(row -> Other.of((Object[]) row)).toList());
  }

  private BuyerRecord summed(List<Other> others) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    others.forEach(
        other -> Outcome.of(other.status()).ifPresent(one -> counts.merge(one, 1, Integer::sum)));
    return new BuyerRecord(
        counts.getOrDefault(Outcome.RECEIVED, 0),
        counts.getOrDefault(Outcome.REFUSED, 0),
        counts.getOrDefault(Outcome.NOT_COLLECTED, 0),
        counts.getOrDefault(Outcome.RETURNED, 0),
        others.stream()
            .filter(Other::isOpen)
            .limit(BuyerRecord.MOST_OPEN)
            .map(other -> other.open(language.locale()))
            .toList());
  }
}
