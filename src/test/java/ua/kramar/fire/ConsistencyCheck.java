package ua.kramar.fire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares what callers were promised, what the tables hold, and what receivers got. Each query
 * returns the set of contradictions.
 */
final class ConsistencyCheck {

  /** A telling as its row has it. The position is its event's. */
  private record Delivery(
      long id, long order, long tx, long seq, String recipient, String state, String subject) {}

  private static final String STOCK_DRIFT =
      """
      with shop as (select cast(? as bigint) as id),
      held as (
        select sku, sum(quantity) as pieces from stock_reservation, shop
        where seller_id = shop.id and state = 'HELD' group by sku),
      promised as (
        select o.number, l.sku, sum(l.quantity) as pieces
        from shop join orders o on o.seller_id = shop.id
        join order_line l on l.seller_id = o.seller_id and l.order_number = o.number
        where o.status in (1, 2, 7, 10, 15, 26, 27, 47, 48, 52, 53, 54, 55, 61, 70, 79, 80)
        group by o.number, l.sku)
      select 'article ' || f.sku || ' counts ' || f.reserved || ', orders hold ' || coalesce(h.pieces, 0)
      from shop join offer f on f.seller_id = shop.id left join held h on h.sku = f.sku
      where f.reserved <> coalesce(h.pieces, 0) or f.quantity < 0 or f.quantity - f.reserved < 0
      union all
      select 'order ' || coalesce(p.number, r.order_number) || ' needs ' || coalesce(p.pieces, 0)
        || ', holds ' || coalesce(r.quantity, 0)
      from promised p
      full join (
        select order_number, sku, quantity from stock_reservation, shop
        where seller_id = shop.id and state = 'HELD') r on r.order_number = p.number and r.sku = p.sku
      where coalesce(p.pieces, 0) <> coalesce(r.quantity, 0)
      union all
      select 'article ' || f.sku || ' has ' || f.quantity || ' on the shelf, of ' || %d || ' gone '
        || coalesce(g.pieces, 0) || ', back ' || coalesce(b.pieces, 0)
      from shop join offer f on f.seller_id = shop.id
      left join (
        select sku, sum(quantity) as pieces from stock_reservation, shop
        where seller_id = shop.id and state = 'HANDED_OVER' group by sku) g on g.sku = f.sku
      left join (
        select sku, sum(resalable) as pieces from order_return_line, shop where seller_id = shop.id group by sku) b
        on b.sku = f.sku
      where f.quantity <> %d - coalesce(g.pieces, 0) + coalesce(b.pieces, 0)
      """
          .formatted(FaultTestShop.PIECES, FaultTestShop.PIECES);

  /**
   * How many tellings each order is worth: of its placement to the shop, of each further step to
   * the buyer; of a restored order both tell of the new number; of each correction and plan; of
   * money that moved, and to the shop when an order in work is paid by it; of the number of a
   * further parcel, and of one that came without a step; of each message of the shop, and of the
   * first one of the buyer, who asks again only while nothing was answered; of each appeal, of each
   * return, and of its judgement; not of steps that only follow a return.
   */
  private static final String TELLINGS =
      """
      with shop as (select cast(? as bigint) as id)
      select number, sum(tellings) from (
        select order_number as number, count(*) as tellings from order_step, shop
        where seller_id = shop.id and to_status <> 31
          and not (mover = 'SYSTEM' and to_status in (6, 68, 83, 84, 85, 86, 88, 89, 90, 91)) group by 1
        union all
        select number, 1 from orders, shop where seller_id = shop.id and restored_from is not null
        union all
        select order_number, count(*) from order_correction, shop where seller_id = shop.id group by 1
        union all
        select order_number, count(*) from own_delivery, shop where seller_id = shop.id group by 1
        union all
        select order_number, count(*) from payment_report, shop
        where seller_id = shop.id and external_id is not null
          and state in ('PAID', 'PART_PAID', 'RETURNED', 'PART_RETURNED') group by 1
        union all
        select order_number, 1 from order_parcel, shop where seller_id = shop.id and waybill is not null
        union all
        select o.number, 1 from shop join orders o on o.seller_id = shop.id
        join joint_shipment j on j.seller_id = o.seller_id and j.order_number = o.number
        where o.waybill is not null
        union all
        select c.order_number, max(case m.side when 'BUYER' then 1 else 0 end) + count(*) filter (where m.side = 'SELLER')
        from shop join conversation c on c.seller_id = shop.id
        join conversation_message m on m.seller_id = c.seller_id and m.conversation_id = c.id and m.sent_at is not null
        group by c.order_number
        union all
        select order_number, sum(case when state in ('ACCEPTED', 'ACCEPTED_IN_PART', 'REJECTED') then 2 else 1 end)
        from order_return, shop where seller_id = shop.id group by 1
        union all
        select order_number, count(*) from appeal, shop where seller_id = shop.id and order_number is not null group by 1
        union all
        select coalesce(cast(subject_id as bigint), order_number), 1 from journal_event, shop
        where seller_id = shop.id and type = 'order.payment-changed' and payload ->> 'becamePaid' = 'true'
          and payload ->> 'status' = '26') each
      group by number
      """;

  private final Database database;
  private final FaultTestShop shop;
  private final long seller;
  private final PromiseLedger ledger;
  private final Map<Long, String> orders;
  private final Set<Long> restored;
  private final Map<Long, Delivery> deliveries;
  private final List<Receiver.Letter> letters;
  private final List<Receiver.Letter> effects;

  private ConsistencyCheck(
      Database database, FaultTestShop shop, PromiseLedger ledger, List<Receiver.Letter> letters) {
    this.database = database;
    this.shop = shop;
    this.seller = database.seller(shop);
    this.ledger = ledger;
    this.letters = letters;
    this.effects = Receiver.effects(letters);
    orders =
        database
            .rows(
                row -> Map.entry(row.getLong(1), row.getString(2)),
                "select number, buyer_comment from orders where seller_id = ?",
                seller)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    restored =
        Set.copyOf(
            database.rows(
                row -> row.getLong(1),
                "select number from orders where seller_id = ? and restored_from is not null",
                seller));
    deliveries =
        database
            .rows(
                row ->
                    new Delivery(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                """
                select d.id,
                  coalesce(cast(e.payload ->> 'order' as bigint), cast(e.subject_id as bigint), e.order_number, 0),
                  d.event_tx, d.event_seq, d.recipient, d.state, coalesce(e.subject_kind, '')
                from notification_delivery d left join journal_event e
                  on e.seller_id = d.seller_id and e.seq = d.event_seq and e.id = d.event_id
                where d.seller_id = ? and d.recipient <> 'CALL_CENTER'
                """,
                seller)
            .stream()
            .collect(Collectors.toMap(Delivery::id, delivery -> delivery));
  }

  static ConsistencyCheck of(
      FaultTestExtension.Environment place, FaultTestShop shop, PromiseLedger ledger) {
    return new ConsistencyCheck(
        place.database(), shop, ledger, place.receiver().letters("@" + shop.code()));
  }

  int orders() {
    return orders.size();
  }

  int effects() {
    return effects.size();
  }

  /** How often a letter came that had come before. The promise allows it, within bounds. */
  int duplicatesOnTheWire() {
    return letters.size() - effects.size();
  }

  /** Acknowledged keys whose order is not there, or is another's. */
  Set<String> acknowledgedAndLost() {
    return ledger.orders().entrySet().stream()
        .filter(acked -> !acked.getKey().equals(orders.get(acked.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Acknowledged moves without a step in the order's history. */
  Set<String> movesLost() {
    Set<String> made =
        new HashSet<>(
            database.rows(
                row -> row.getLong(1) + " to " + row.getInt(2),
                "select order_number, to_status from order_step where seller_id = ?",
                seller));
    return ledger.moves().entrySet().stream()
        .flatMap(order -> order.getValue().stream().map(to -> order.getKey() + " to " + to))
        .filter(move -> !made.contains(move))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Keys under which there is more than one order, but for those that were restored as new ones.
   */
  Set<String> placedTwice() {
    return twice(
        orders.entrySet().stream()
            .filter(order -> !restored.contains(order.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** Orders of which somebody should be told something that has no delivery, or has two. */
  Set<Long> withoutTheirDeliveries() {
    Map<Long, Integer> tellings =
        database.rows(row -> Map.entry(row.getLong(1), row.getInt(2)), TELLINGS, seller).stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Map<Long, Long> told =
        deliveries.values().stream()
            .collect(Collectors.groupingBy(Delivery::order, Collectors.counting()));
    return orders.keySet().stream()
        .filter(
            number -> tellings.getOrDefault(number, 0) != told.getOrDefault(number, 0L).intValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Deliveries that tell of nothing: their event or its order does not exist. */
  Set<Long> withoutTheirOrder() {
    Set<Long> lost = new TreeSet<>();
    deliveries.values().stream()
        .filter(delivery -> !orders.containsKey(delivery.order()))
        .forEach(delivery -> lost.add(delivery.id()));
    letters.stream()
        .filter(letter -> !deliveries.containsKey(letter.delivery()))
        .forEach(letter -> lost.add(letter.delivery()));
    return lost;
  }

  /** Deliveries that have not arrived, or of which the table says something else than arrived. */
  Set<Long> notArrived() {
    Set<Long> arrived = effects.stream().map(Receiver.Letter::delivery).collect(Collectors.toSet());
    return deliveries.values().stream()
        .filter(delivery -> !delivery.state().equals("SENT") || !arrived.contains(delivery.id()))
        .map(Delivery::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Tellings that the same person got under more than one id, or ids that tell several things. */
  Set<String> toldTwice() {
    Set<String> twice =
        twice(effects.stream().map(letter -> letter.to() + " " + letter.subject()).toList());
    twice.addAll(twice(effects.stream().map(letter -> "delivery " + letter.delivery()).toList()));
    return twice;
  }

  /**
   * Orders of whose acts their buyer heard in another order than they were made in. Messages are
   * told of apart from them.
   */
  Set<Long> outOfOrder() {
    Map<Long, List<Delivery>> heard =
        effects.stream()
            .filter(letter -> !letter.to().equals(shop.letters()))
            .map(letter -> deliveries.get(letter.delivery()))
            .filter(Objects::nonNull)
            .filter(delivery -> delivery.subject().equals("order"))
            .collect(Collectors.groupingBy(Delivery::order));
    return heard.entrySet().stream()
        .filter(buyer -> !ascending(buyer.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Where the stock has drifted from the orders (ADR 0038): an article that counts other pieces as
   * reserved than its orders hold; an order in the shop's hands that does not hold what its lines
   * say, or one that has ended and holds something; fewer than no pieces.
   */
  Set<String> stockDrifted() {
    return new TreeSet<>(database.rows(row -> row.getString(1), STOCK_DRIFT, seller));
  }

  private static boolean ascending(List<Delivery> known) {
    for (int i = 1; i < known.size(); i++) {
      Delivery before = known.get(i - 1);
      Delivery after = known.get(i);
      if (before.tx() > after.tx() || (before.tx() == after.tx() && before.seq() > after.seq())) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> twice(Collection<String> all) {
    Set<String> seen = new HashSet<>();
    return new ArrayList<>(all)
        .stream().filter(each -> !seen.add(each)).collect(Collectors.toCollection(TreeSet::new));
  }
}
