package ua.kramar.orders.timeline;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of orders that tell of what happened to an order, each with its time, who did it, and
 * its facts as members of JSON. A time has an index that begins with shop and order.
 */
enum OwnSource {
  STATUS(
      "order_step",
      "at",
      OwnSource.POSITION,
      "actor",
      "'status', to_status, 'mover', mover, 'reason', reason"),
  CALL(
      "call_attempt",
      "at",
      OwnSource.POSITION,
      "caller",
      """
      'outcome', outcome, 'subject', subject, 'outsideHours', outside_hours, 'note', note,
        'callAgainAt', extract(epoch from call_again_at)"""),
  COMMENT("order_comment", "at", OwnSource.ID, "author", "'text', text"),
  TERMS(
      "agreed_terms",
      "at",
      OwnSource.POSITION,
      "recorded_by",
      "'text', text, 'agreedBy', agreed_by, 'note', note"),
  WAITING(
      "order_waiting",
      "set_at",
      OwnSource.POSITION,
      "set_by",
      "'until', day, 'agreedBy', agreed_by, 'note', note"),
  WAITING_ENDED("order_waiting", "ended_at", OwnSource.POSITION, "ended_by", "'until', day"),
  ALTERNATIVE(
      "order_alternative",
      "offered_at",
      OwnSource.ID,
      "offered_by",
      """
      'insteadOf', instead_of, 'sku', sku, 'title', title, 'outcome', outcome, 'note', note"""),
  TASK_OPENED(
      "order_task", "opened_at", OwnSource.ID, OwnSource.NOBODY, "'task', kind, 'about', about"),
  TASK_DONE(
      "order_task",
      "done_at",
      OwnSource.ID,
      "done_by",
      "'task', kind, 'about', about, 'superseded', superseded"),
  OWN_DELIVERY(
      "own_delivery",
      "planned_at",
      OwnSource.POSITION,
      "planned_by",
      """
      'date', day, 'from', to_char(from_time, 'HH24:MI'), 'to', to_char(to_time, 'HH24:MI'), 'agreedBy', agreed_by"""),
  PARCEL_MADE(
      OwnSource.OTHER_PARCELS,
      "made_at",
      OwnSource.PART,
      "made_by",
      "'parcel', part::text, 'waybill', waybill"),
  PARCEL_REMOVED(
      OwnSource.OTHER_PARCELS, "removed_at", OwnSource.PART, "removed_by", "'parcel', part::text"),
  CORRECTION(
      "order_correction",
      "changed_at",
      OwnSource.POSITION,
      "changed_by",
      """
      'part', kind, 'reason', reason,
        'totalBefore', json_build_object('amount', total_before::text, 'currency', 'UAH'),
        'totalAfter', json_build_object('amount', total_after::text, 'currency', 'UAH'),
        'agreement', agreement, 'toldByPhone', told_by_phone, 'undoes', undoes::text"""),
  STOCK(
      "stock_reservation",
      "changed_at",
      "md5(sku)",
      OwnSource.NOBODY,
      "'sku', sku, 'quantity', quantity, 'state', state");

  private static final String POSITION = "lpad(position::text, 10, '0')";
  private static final String ID = "lpad(id::text, 19, '0')";
  private static final String PART = "lpad(part::text, 10, '0')";

  /** The first parcel is there from the beginning. */
  private static final String OTHER_PARCELS =
      "(select * from order_parcel where part > 1) as other_parcel";

  private static final String NOBODY = "null";

  /**
   * The newest entries of a source behind a position. The first condition of the time is what the
   * index answers; the second leaves out entries of the same time that were shown already. Ids are
   * ASCII, and ordered as such.
   */
  private static final String ENTRIES =
      """
      (select %2$s as at, '%1$s' as kind, %3$s as id, json_build_object('kind', '%1$s', 'id', %3$s,
        'at', extract(epoch from %2$s), 'by', %4$s, %5$s)::text as entry
      from %6$s
      where seller_id = :seller and order_number = :number and %2$s <= :at
        and (%2$s < :at or '%1$s' collate "C" < :kind or ('%1$s' = :kind and %3$s collate "C" < :id))
      order by %2$s desc, %3$s collate "C" desc limit :count)
      """;

  private static final String IN_ORDER =
      """
      ) as entries order by at desc, kind collate "C" desc, id collate "C" desc limit :count
      """;

  private final String statement;

  OwnSource(String table, String at, String id, String by, String facts) {
    this.statement = ENTRIES.formatted(name(), at, id, by, facts, table);
  }

  TimelineKind kind() {
    return TimelineKind.valueOf(name());
  }

  /** One statement for all that the sources know: each of them is read by its index. */
  static String statement(Set<OwnSource> sources) {
    return sources.stream()
        .map(source -> source.statement)
        .collect(Collectors.joining("union all ", "select entry from (", IN_ORDER));
  }

  static Stream<OwnSource> of(Set<TimelineKind> kinds) {
    return Stream.of(values()).filter(source -> kinds.contains(source.kind()));
  }
}
