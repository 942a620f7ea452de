package ua.kramar.orders.parcels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** The stored parcels of orders. Who changes them holds the order's lock. */
@ApplicationScoped
public class StoredParcels {

  private static final String ROWS =
      """
      select p.part, p.waybill, p.ended, l.sku, l.quantity
      from order_parcel p
      left join order_parcel_line l
        on l.seller_id = p.seller_id and l.order_number = p.order_number and l.part = p.part
      where p.seller_id = :seller and p.order_number = :number and p.removed_at is null
      order by p.part, l.sku
      """;

  private static final String ORDERED =
      """
      select sku, min(title), sum(quantity) from order_line
      where seller_id = :seller and order_number = :number
      group by sku order by min(position)
      """;

  private static final String NEXT =
      """
      select coalesce(max(part), 1) + 1 from order_parcel
      where seller_id = :seller and order_number = :number
      """;

  private static final String ADD =
      """
      insert into order_parcel (seller_id, order_number, part, made_at, made_by)
      values (:seller, :number, :part, :at, :by) on conflict do nothing
      """;

  private static final String REMOVE =
      """
      update order_parcel set removed_at = :at, removed_by = :by, waybill = null
      where seller_id = :seller and order_number = :number and part = :part
      """;

  private static final String ADD_LINE =
      """
      insert into order_parcel_line (seller_id, order_number, part, sku, quantity)
      values (:seller, :number, :part, :sku, :quantity)
      """;

  private static final String REMOVE_LINES =
      """
      delete from order_parcel_line
      where seller_id = :seller and order_number = :number and part = :part
      """;

  private static final String SET_WAYBILL =
      """
      update order_parcel set waybill = :waybill, waybill_at = :at, ended = null, ended_at = null
      where seller_id = :seller and order_number = :number and part = :part
      """;

  private static final String END =
      """
      update order_parcel set ended = :end, ended_at = :at
      where seller_id = :seller and order_number = :number and part = :part
      """;

  private static final String LET_GO_ON =
      """
      update order_parcel set ended = null, ended_at = null
      where seller_id = :seller and order_number = :number and part = :part
      """;

  private static final String TAKE_BACK =
      """
      update order_parcel set ended = null, ended_at = null
      where seller_id = :seller and order_number = :number and ended_at = (
        select max(ended_at) from order_parcel where seller_id = :seller and order_number = :number)
      """;

  @PersistenceContext private EntityManager entities;

  /** An article of an order with all its pieces. */
  public record Article(String sku, String title, int quantity) {}

  /** The articles of an order, in the sequence of its lines. */
  public List<Article> ordered(long seller, long number) {
    return session()
        .createNativeQuery(ORDERED, Object[].class)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .map(row -> new Article((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
        .toList();
  }

  /** The parcels of an order as they are now. */
  public OrderParcels of(long seller, long number) {
    Map<Integer, Object[]> parcels = new LinkedHashMap<>();
    Map<Integer, Map<String, Integer>> goods = new HashMap<>();
    for (Object[] row : rows(seller, number)) {
      int part = ((Number) row[0]).intValue();
      parcels.putIfAbsent(part, row);
      if (row[3] != null) {
        goods
            .computeIfAbsent(part, any -> new LinkedHashMap<>())
            .put((String) row[3], ((Number) row[4]).intValue());
      }
    }
    List<OrderParcel> all = new ArrayList<>();
    parcels.forEach(
        (part, row) ->
            all.add(
                new OrderParcel(
                    part,
                    (String) row[1],
                    row[2] == null ? null : ParcelEnd.stored((String) row[2]),
                    goods.getOrDefault(part, Map.of()))));
    return new OrderParcels(all);
  }

  private List<Object[]> rows(long seller, long number) {
    return session()
        .createNativeQuery(ROWS, Object[].class)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .getResultList();
  }

  /**
   * Adds a parcel, and with the second one the first.
   *
   * @return its number within the order
   */
  public int add(long seller, long number, String by, Instant at) {
    int part =
        session()
            .createNativeQuery(NEXT, Integer.class)
            .setParameter("seller", seller)
            .setParameter("number", number)
            .getSingleResult();
    for (int added : List.of(OrderParcel.FIRST, part)) {
      change(ADD, seller, number, added)
          .setParameter("by", by)
          .setParameter("at", at, Instant.class)
          .executeUpdate();
    }
    return part;
  }

  /** Stores what is in a parcel. */
  public void fill(long seller, long number, int part, Map<String, Integer> goods) {
    change(REMOVE_LINES, seller, number, part).executeUpdate();
    goods.forEach(
        (sku, quantity) ->
            change(ADD_LINE, seller, number, part)
                .setParameter("sku", sku)
                .setParameter("quantity", quantity)
                .executeUpdate());
  }

  /** Stores the number of a parcel other than the first. */
  public void setWaybill(long seller, long number, int part, String waybill, Instant at) {
    change(SET_WAYBILL, seller, number, part)
        .setParameter("waybill", waybill)
        .setParameter("at", at, Instant.class)
        .executeUpdate();
  }

  /** Gives a parcel up: what was in it is in the first one again. */
  public void remove(long seller, long number, int part, String by, Instant at) {
    change(REMOVE_LINES, seller, number, part).executeUpdate();
    change(REMOVE, seller, number, part)
        .setParameter("by", by)
        .setParameter("at", at, Instant.class)
        .executeUpdate();
  }

  void end(long seller, long number, int part, ParcelEnd end, Instant at) {
    change(END, seller, number, part)
        .setParameter("end", end.name())
        .setParameter("at", at, Instant.class)
        .executeUpdate();
  }

  /** Forgets how a parcel ended, since it has got another number; nothing without such a parcel. */
  public void letGoOn(long seller, long number, int part) {
    change(LET_GO_ON, seller, number, part).executeUpdate();
  }

  /** Forgets how the parcel ended whose end was the last. */
  public void takeBackLastEnd(long seller, long number) {
    session()
        .createNativeMutationQuery(TAKE_BACK)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .executeUpdate();
  }

  private MutationQuery change(String statement, long seller, long number, int part) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .setParameter("part", part);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
