package ua.kramar.fire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether parcels and shipments agree with the orders that are in them. Each query returns the set
 * of contradictions.
 */
final class ParcelsCheck {

  /**
   * An order ends when the last of its parcels does, and each piece is in one of them (ADR 0043).
   */
  private static final String PARCELS =
      """
      with shop as (select cast(? as bigint) as id),
      part as (
        select p.* from order_parcel p, shop where p.seller_id = shop.id and p.removed_at is null),
      packed as (
        select l.order_number, l.part, l.sku, sum(l.quantity) as pieces from order_parcel_line l, shop
        where l.seller_id = shop.id group by 1, 2, 3),
      ordered as (
        select l.order_number, l.sku, sum(l.quantity) as pieces from order_line l, shop
        where l.seller_id = shop.id group by 1, 2)
      select 'parcel ' || p.part || ' of order ' || p.order_number || ' is empty' from part p
      where p.part > 1 and not exists (select from packed k where k.order_number = p.order_number and k.part = p.part)
      union all
      select 'pieces of ' || k.sku || ' are in no parcel of order ' || k.order_number from packed k
      where not exists (select from part p where p.order_number = k.order_number and p.part = k.part)
      union all
      select 'order ' || k.order_number || ' has ' || max(o.pieces) || ' of ' || k.sku || ', its parcels ' || sum(k.pieces)
      from packed k left join ordered o on o.order_number = k.order_number and o.sku = k.sku
      group by k.order_number, k.sku having sum(k.pieces) > coalesce(max(o.pieces), 0)
      union all
      select 'the first parcel of order ' || p.order_number || ' is empty' from part p
      where p.part = 1 and not exists (
        select from ordered o where o.order_number = p.order_number and o.pieces > (
          select coalesce(sum(k.pieces), 0) from packed k where k.order_number = o.order_number and k.sku = o.sku))
      union all
      select 'order ' || o.number || ' is in status ' || o.status || ', its parcels ended as '
        || string_agg(coalesce(p.ended, 'not at all'), ', ' order by p.part)
      from shop join orders o on o.seller_id = shop.id join part p on p.order_number = o.number
      group by o.number, o.status
      having o.status <> case
        when bool_and(coalesce(p.ended, '') = 'RECEIVED') then 6
        when bool_and(p.ended is not null) and bool_or(p.ended = 'RECEIVED') then 68
        else -1 end
      """;

  /** Orders of one shipment go under one number, and there are at least two of them. */
  private static final String SHIPMENTS =
      """
      with shop as (select cast(? as bigint) as id)
      select 'shipment ' || j.shipment || ' has the orders ' || string_agg(o.number || ' under ' || coalesce(o.waybill, 'none'), ', ')
      from shop join joint_shipment j on j.seller_id = shop.id
      join orders o on o.seller_id = j.seller_id and o.number = j.order_number
      group by j.shipment
      having count(*) < 2 or count(distinct coalesce(o.waybill, '')) > 1
      union all
      select 'order ' || o.number || ' has the number of ' || other.number || ', and does not go with it'
      from shop join orders o on o.seller_id = shop.id
      join orders other on other.seller_id = o.seller_id and other.waybill = o.waybill and other.number > o.number
      where not exists (
        select from joint_shipment mine
        join joint_shipment its on its.seller_id = mine.seller_id and its.shipment = mine.shipment
        where mine.seller_id = o.seller_id and mine.order_number = o.number and its.order_number = other.number)
      """;

  /** Each number that an order has is followed at its carrier. */
  private static final String FOLLOWED =
      """
      with shop as (select cast(? as bigint) as id),
      known as (
        select number, waybill, 1 as part from orders, shop where seller_id = shop.id and waybill is not null
        union all
        select order_number, waybill, part from order_parcel, shop where seller_id = shop.id and waybill is not null)
      select 'parcel ' || k.waybill || ' of order ' || k.number || ' is not followed' from known k
      where not exists (
        select from shop join parcel p on p.seller_id = shop.id
        where p.order_number = k.number and p.waybill = k.waybill and coalesce(p.part, 1) = k.part)
      union all
      select 'parcel ' || p.waybill || ' is followed for order ' || p.order_number || ', which does not have it'
      from shop join parcel p on p.seller_id = shop.id
      where not exists (select from known k where k.number = p.order_number and k.waybill = p.waybill)
      """;

  private static final String SPLIT =
      "select distinct order_number from order_parcel where seller_id = ? and removed_at is null";

  private final Database database;
  private final FaultTestShop shop;
  private final long seller;

  ParcelsCheck(Database database, FaultTestShop shop) {
    this.database = database;
    this.shop = shop;
    this.seller = database.seller(shop);
  }

  Set<String> parcelsWrong() {
    return wrong(PARCELS);
  }

  Set<String> shipmentsWrong() {
    return wrong(SHIPMENTS);
  }

  Set<String> followedWrong() {
    return wrong(FOLLOWED);
  }

  private Set<String> wrong(String query) {
    return new TreeSet<>(database.rows(row -> row.getString(1), query, seller));
  }

  /** Orders whose parcels, over the wire, do not have the pieces of their lines. */
  Set<Long> packedWrongOverTheWire() {
    Set<Long> wrong = new TreeSet<>();
    for (long number : database.rows(row -> row.getLong(1), SPLIT, seller)) {
      JsonNode order = shop.read("/orders/" + number);
      Map<String, Integer> packed = new HashMap<>();
      order.path("parcels").forEach(parcel -> add(packed, parcel.path("lines")));
      Map<String, Integer> ordered = new HashMap<>();
      add(ordered, order.path("lines"));
      if (order.path("parcels").size() < 2 || !packed.equals(ordered)) {
        wrong.add(number);
      }
    }
    return wrong;
  }

  private static void add(Map<String, Integer> pieces, JsonNode lines) {
    lines.forEach(
        line ->
            pieces.merge(line.path("sku").asText(), line.path("quantity").asInt(), Integer::sum));
  }
}
