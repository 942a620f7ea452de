package ua.kramar.appeals.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.kramar.appeals.AppealRef;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.TimeRange;
import ua.kramar.sellers.Sellers;

/** Reads the appeals of all shops, for the call centre: the newest first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MarketplaceAppeals {

  /** An appeal with the short name of its shop. */
  public record Row(String seller, AppealView appeal) {}

  /** The details of an appeal with the short name of its shop. */
  public record One(String seller, AppealDetails details) {}

  private static final String LIST = "marketplace-appeals";

  private static final String BY_NUMBER = AppealView.SELECT + "where a.id = :id";
  private static final String BY_IDS =
      AppealView.SELECT + "where a.source_system = :source and a.external_id = :external";

  @PersistenceContext private EntityManager entities;
  @Inject private AppealParts parts;
  @Inject private Sellers sellers;
  @Inject private CurrentLanguage language;

  /**
   * An appeal of any shop.
   *
   * @throws NotFound when there is none
   */
  public One get(AppealRef ref) {
    NativeQuery<Object[]> query =
        ref.number() != null
            ? query(BY_NUMBER).setParameter("id", ref.number())
            : query(BY_IDS)
                .setParameter("source", ref.sourceSystem())
                .setParameter("external", ref.externalId());
    return query
        .uniqueResultOptional()
        .map(row -> new One(shop(row), parts.details(row, language.locale())))
        .orElseThrow(() -> new NotFound("appeal"));
  }

  /**
   * Lists one page.
   *
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  public Page<Row> page(AppealFilter filter, String after, int limit) {
    String list =
        Cursor.filtered(
            LIST,
            filter.seller(),
            filter.order(),
            filter.status(),
            filter.requestType(),
            filter.registeredFrom(),
            filter.registeredTo());
    Cursor last = after == null ? null : Cursor.parse(list, after, 2);
    Map<String, Object> conditions = conditions(filter);
    NativeQuery<Object[]> query =
        query(
            AppealView.SELECT
                + "where (a.registered_at, a.id) < (:before, :id) "
                + String.join(" ", conditions.keySet())
                + " order by a.registered_at desc, a.id desc limit :count");
    int place = 0;
    for (Object value : conditions.values()) {
      query.setParameter("p" + place++, value);
    }
    Locale locale = language.locale();
    return Page.cut(
        query
            .setParameter("before", last == null ? TimeRange.END : last.time(0), Instant.class)
            .setParameter("id", last == null ? Long.MAX_VALUE : last.part(1))
            .setParameter("count", limit + 1)
            .getResultList(),
        limit,
        row -> Cursor.of(list, Cursor.micros((Instant) row[AppealView.REGISTERED]), row[0]),
        row -> new Row(shop(row), AppealView.of(row, locale)));
  }

  /** The conditions that are set, with their values in the order of their parameters. */
  private Map<String, Object> conditions(AppealFilter filter) {
    Map<String, Object> set = new LinkedHashMap<>();
    put(set, "a.seller_id = ", Optional.ofNullable(filter.seller()).map(sellers::id).orElse(null));
    put(set, "a.order_number = ", filter.order());
    put(set, "a.status = ", filter.status());
    put(set, "a.request_type = ", filter.requestType());
    put(set, "a.registered_at >= ", filter.registeredFrom());
    put(set, "a.registered_at < ", filter.registeredTo());
    return set;
  }

  private static void put(Map<String, Object> set, String condition, Object value) {
    if (value != null) {
      set.put("and " + condition + ":p" + set.size(), value);
    }
  }

  private String shop(Object[] row) {
    return sellers.get(((Number) row[AppealView.SELLER]).longValue()).code();
  }

  private NativeQuery<Object[]> query(String sql) {
    return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
  }
}
