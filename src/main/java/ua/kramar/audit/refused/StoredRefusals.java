package ua.kramar.audit.refused;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The stored numbers of refused requests. */
@Stateless
public class StoredRefusals {

  private static final String LIST = "refusals";

  private static final String ADD =
      """
      insert into audit_refusal as r (seller_id, hour, code, actor, origin, count)
      select k.seller_id, to_timestamp(k.hour), k.code, k.actor, k.origin, k.count
      from unnest(cast(:sellers as bigint[]), cast(:hours as bigint[]), cast(:codes as text[]),
          cast(:actors as text[]), cast(:origins as text[]), cast(:counts as bigint[]))
        with ordinality as k (seller_id, hour, code, actor, origin, count, place)
      order by k.place
      on conflict (seller_id, hour, code, actor, origin) do update set count = r.count + excluded.count
      """;

  private static final String PAGE =
      """
      select hour, code, actor, nullif(origin, ''), count, id from audit_refusal
      where seller_id = :seller and id < :before order by id desc limit :limit
      """;

  private record Row(RefusalCount count, long id) {
    static Row of(Object[] row) {
      return new Row(
          new RefusalCount(
              (Instant) row[0],
              (String) row[1],
              (String) row[2],
              (String) row[3],
              ((Number) row[4]).longValue()),
          ((Number) row[5]).longValue());
    }
  }

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor current;

  /** Adds to numbers, all or none. */
  public void addAll(Map<RefusalCount.Key, Long> counts) {
    SortedMap<RefusalCount.Key, Long> sorted = new TreeMap<>(counts);
    Set<RefusalCount.Key> keys = sorted.keySet();
    entities
        .createNativeQuery(ADD)
        .setParameter("sellers", numbers(keys, RefusalCount.Key::seller))
        .setParameter("hours", numbers(keys, key -> key.hour().getEpochSecond()))
        .setParameter("codes", texts(keys, RefusalCount.Key::code))
        .setParameter("actors", texts(keys, RefusalCount.Key::actor))
        .setParameter("origins", texts(keys, RefusalCount.Key::origin))
        .setParameter("counts", sorted.values().toArray(Long[]::new))
        .executeUpdate();
  }

  private static Long[] numbers(
      Set<RefusalCount.Key> keys, Function<RefusalCount.Key, Long> column) {
    return keys.stream().map(column).toArray(Long[]::new);
  }

  private static String[] texts(
      Set<RefusalCount.Key> keys, Function<RefusalCount.Key, String> column) {
    return keys.stream().map(column).toArray(String[]::new);
  }

  /**
   * The numbers of the acting shop; those that were counted for the first time last come first.
   *
   * @param after the cursor of the previous page; null for the first page
   * @param limit 1 to 100
   */
  public Page<RefusalCount> page(String after, int limit) {
    long before = after == null ? Long.MAX_VALUE : Cursor.parse(LIST, after, 1).part(0);
    List<?> rows =
        entities
            .createNativeQuery(PAGE, Object[].class)
            .setParameter("seller", current.get().sellerId())
            .setParameter("before", before)
            .setParameter("limit", limit + 1)
            .getResultList();
    return Page.cut(
        rows.stream().map(row -> Row.of((Object[]) row)).toList(),
        limit,
        row -> Cursor.of(LIST, row.id()),
        Row::count);
  }
}
