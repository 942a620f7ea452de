package ua.kramar.orders.samephone;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import ua.kramar.buyers.Phone;
import ua.kramar.orders.status.StatusView;
import ua.kramar.orders.view.OrderView;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Money;
import ua.kramar.platform.values.Page;

/**
 * Finds the buyers of a phone number in the acting shop, those who ordered last first. Each order
 * has a buyer of its own: those of the same name are one.
 */
@Stateless
public class KnownBuyers {

  private static final String LIST = "known-buyers";

  /**
   * The phone is compared in reverse because the index of searches by the last digits serves this
   * too. Step by step, since tables that were not analyzed yet led to slow plans.
   */
  private static final String FOUND =
      """
      with same as materialized (
        select id, surname, name, account, email from buyer
        where seller_id = :seller and reverse(phone) = reverse(cast(:phone as text))),
      placed as materialized (
        select o.number, o.status, o.placed_at, o.total, o.carrier, o.delivery_method, o.city, o.destination, o.city_ref, o.branch_ref,
          same.surname, same.name, same.account, same.email, search_key(same.surname) as surname_key, search_key(same.name) as name_key
        from same join orders o on o.seller_id = :seller and o.buyer_id = same.id),
      people as (
        select surname_key, name_key, max(number) as latest, count(*) as orders,
          (array_agg(account order by number desc) filter (where account is not null))[1] as last_account,
          (array_agg(email order by number desc) filter (where email is not null))[1] as last_email
        from placed group by surname_key, name_key
        having max(number) < :before order by latest desc limit :count),
      numbered as (
        select people.latest, people.orders, people.last_account, people.last_email, placed.*,
          row_number() over (partition by people.latest order by placed.number desc) as place
        from people join placed using (surname_key, name_key))
      select latest, orders, number, status, placed_at, total, carrier, delivery_method, city, destination,
        surname, name, city_ref, branch_ref, last_account, last_email
      from numbered where place <= :shown
      order by latest desc, place
      """;

  /** A person by the number of their newest order, with the newest orders. */
  private record Person(long latest, List<Object[]> orders) {}

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  /**
   * The buyers of the phone number.
   *
   * @param after the cursor of the page before; null for the first page
   * @param limit 1 to 100
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<KnownBuyer> of(Phone phone, String after, int limit) {
    String list = Cursor.filtered(LIST, phone.e164());
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(FOUND, Object[].class)
            .setParameter("seller", actor.get().sellerId())
            .setParameter("phone", phone.e164())
            .setParameter(
                "before", after == null ? Long.MAX_VALUE : Cursor.parse(list, after, 1).part(0))
            .setParameter("count", limit + 1)
            .setParameter("shown", KnownBuyer.LAST_ORDERS)
            .getResultList();
    Locale locale = language.locale();
    return Page.cut(
        people(rows),
        limit,
        person -> Cursor.of(list, person.latest()),
        person -> shown(person.orders(), locale));
  }

  private static List<Person> people(List<Object[]> rows) {
    Map<Long, Person> people = new LinkedHashMap<>();
    for (Object[] row : rows) {
      people
          .computeIfAbsent(
              ((Number) row[0]).longValue(), latest -> new Person(latest, new ArrayList<>()))
          .orders()
          .add(row);
    }
    return List.copyOf(people.values());
  }

  private static KnownBuyer shown(List<Object[]> orders, Locale language) {
    Object[] newest = orders.get(0);
    return new KnownBuyer(
        (String) newest[10],
        (String) newest[11],
        (String) newest[14],
        (String) newest[15],
        new OrderView.Delivery(
            (String) newest[6],
            (String) newest[7],
            (String) newest[8],
            (String) newest[9],
            (String) newest[12],
            (String) newest[13]),
        ((Number) newest[1]).intValue(),
        orders.stream().map(row -> order(row, language)).toList());
  }

  private static KnownBuyer.LastOrder order(Object[] row, Locale language) {
    return new KnownBuyer.LastOrder(
        String.valueOf(row[2]),
        StatusView.of(((Number) row[3]).intValue(), language),
        (Instant) row[4],
        Money.uah((BigDecimal) row[5]));
  }
}
