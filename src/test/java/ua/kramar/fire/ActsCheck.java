package ua.kramar.fire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the acts on orders that callers were promised with what the tables and the timelines
 * have. Each query returns the set of contradictions.
 */
final class ActsCheck {

  /** What is paid of an order is what its reports add up to (ADR 0039). */
  private static final String SUMS =
      """
      with shop as (select cast(? as bigint) as id),
      reported as (
        select order_number,
          coalesce(sum(amount) filter (where state in ('PAID', 'PART_PAID')), 0) as paid,
          coalesce(sum(amount) filter (where state in ('RETURNED', 'PART_RETURNED')), 0) as returned
        from payment_report, shop where seller_id = shop.id group by 1)
      select 'order ' || o.number || ' has ' || coalesce(o.paid_sum, -1) || ' less '
        || coalesce(o.returned_sum, -1) || ', reported are ' || r.paid || ' less ' || r.returned
      from shop join orders o on o.seller_id = shop.id join reported r on r.order_number = o.number
      where o.paid_sum is distinct from r.paid or o.returned_sum is distinct from r.returned
      """;

  /** One order has taken the place of a restored one, and its money (ADR 0040). */
  private static final String SUCCESSORS =
      """
      with shop as (select cast(? as bigint) as id),
      each as (
        select o.*, coalesce(o.paid_sum - o.returned_sum, case when o.paid then o.total else 0 end) as kept
        from orders o, shop where o.seller_id = shop.id)
      select 'order ' || old.number || ' has the successors ' || coalesce(string_agg(cast(new.number as text), ', '), '')
      from each old left join each new on new.restored_from = old.number
      where old.status = 31 or old.restored_as is not null or new.number is not null
      group by old.number, old.status, old.restored_as
      having count(new.number) <> 1 or old.status <> 31 or old.restored_as is distinct from max(new.number)
      union all
      select 'order ' || old.number || ' had ' || old.kept || ', ' || new.number || ' has ' || new.kept
      from each old join each new on new.restored_from = old.number
      where old.kept <> new.kept
      """;

  private final Database database;
  private final FaultTestShop shop;
  private final long seller;
  private final Set<Promise> promises;

  ActsCheck(Database database, FaultTestShop shop, PromiseLedger ledger) {
    this.database = database;
    this.shop = shop;
    this.seller = database.seller(shop);
    this.promises = ledger.promises();
  }

  int acknowledged() {
    return promises.size();
  }

  /** Acts that were acknowledged and are not stored, or stored and by nobody asked for. */
  Set<String> lostOrInvented() {
    Set<Promise> stored = new HashSet<>();
    for (Promise.Kind kind : Promise.Kind.values()) {
      stored.addAll(
          database.rows(
              row -> promise(kind, row.getLong(1), row.getString(2)), kind.stored(), seller));
    }
    Set<String> different = new TreeSet<>();
    promises.stream()
        .filter(promise -> !stored.contains(promise))
        .forEach(promise -> different.add("lost " + promise));
    stored.stream()
        .filter(act -> !promises.contains(act))
        .forEach(act -> different.add("invented " + act));
    return different;
  }

  /** Acts that are stored more than once. */
  Set<String> doneTwice() {
    Set<Promise> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    for (Promise.Kind kind : Promise.Kind.values()) {
      database
          .rows(row -> promise(kind, row.getLong(1), row.getString(2)), kind.stored(), seller)
          .stream()
          .filter(act -> !seen.add(act))
          .forEach(act -> twice.add(act.toString()));
    }
    return twice;
  }

  private static Promise promise(Promise.Kind kind, long order, String what) {
    return new Promise(kind, order, what);
  }

  /** Acknowledged acts that the timeline of their order, over the wire, does not tell once. */
  Set<String> notOnceInTheTimeline() {
    Map<Long, String> timelines = new HashMap<>();
    Set<String> wrong = new TreeSet<>();
    promises.stream()
        .filter(promise -> promise.kind().inTimeline())
        .filter(
            promise ->
                count(timelines.computeIfAbsent(promise.order(), shop::timeline), promise.what())
                    != 1)
        .forEach(promise -> wrong.add(promise.toString()));
    return wrong;
  }

  private static int count(String text, String words) {
    return (text.length() - text.replace(words, "").length()) / words.length();
  }

  /** Orders whose sums are not those of the reports of their payment. */
  Set<String> sumsWrong() {
    return new TreeSet<>(database.rows(row -> row.getString(1), SUMS, seller));
  }

  /** Restored orders without exactly one successor that has their money. */
  Set<String> successorsWrong() {
    return new TreeSet<>(database.rows(row -> row.getString(1), SUCCESSORS, seller));
  }
}
