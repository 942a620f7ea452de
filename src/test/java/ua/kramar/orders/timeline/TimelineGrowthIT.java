package ua.kramar.orders.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.platform.values.Page;

/** A page of a timeline costs the same however much has happened to the order. */
@Tag("O2")
@ExtendWith(ArquillianExtension.class)
class TimelineGrowthIT {

  private static final int PAGE = 50;
  private static final int LONG = 3_000;
  private static final int SHORT = 10;

  private static final String ORDER =
      """
      with buyer as (
        insert into buyer (seller_id, id, surname, name, phone)
        values (:seller, nextval('buyer_id'), 'Шевченко', 'Оксана', '+380671234567') returning seller_id, id)
      insert into orders (seller_id, number, version, steps, source, status, stage, placed_at, changed_at, buyer_id,
        buyer_reachable, do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid)
      select seller_id, :number, 0, 0, 'CART', 26, 'IN_WORK', now(), now(), id,
        false, false, 1280.00, 'NOVA_POSHTA', 'PICKUP', 'Київ', 'Відділення №12', 'CARD', true
      from buyer
      """;

  /** So many entries of each of these, a minute apart; two kinds have the same times. */
  private static final List<String> ENTRIES =
      List.of(
          """
          insert into order_step (seller_id, order_number, position, from_status, to_status, mover, actor, at)
          select :seller, :number, i, 1, 26, 'SELLER', 'olena', now() - i * interval '1 minute'
          """,
          """
          insert into order_comment (seller_id, id, order_number, author, text, at)
          select :seller, nextval('order_note_id'), :number, 'olena', 'Коментар', now() - i * interval '1 minute'
          """,
          """
          insert into call_attempt (seller_id, order_number, position, outcome, subject, caller, at, outside_hours)
          select :seller, :number, i, 'NO_ANSWER', 'CONFIRMATION', 'olena', now() - i * interval '61 seconds', false
          """,
          """
          insert into order_task (seller_id, id, order_number, kind, about, opened_at, done_at, superseded)
          select :seller, nextval('order_note_id'), :number, 'CHECK_PARCEL', 'Щось', now() - i * interval '62 seconds',
            now() - i * interval '63 seconds', false
          """,
          """
          insert into order_correction (seller_id, order_number, position, kind, changed_by, changed_at,
            version_before, version_after, total_before, total_after, changed_before, changed_after)
          select :seller, :number, i, 'PAYMENT', 'olena', now() - i * interval '64 seconds', i, i + 1, 1, 1, '{}', '{}'
          """,
          """
          insert into parcel_event (seller_id, order_number, waybill, code, at, text, received_at)
          select :seller, :number, '20450000000001', '7', now() - i * interval '65 seconds', 'Прибуло',
            now() - i * interval '65 seconds'
          """,
          """
          with event as (
            insert into journal_event (seller_id, seq, id, type, order_number, payload, correlation_id, at)
            select :seller, nextval('journal_seq'), gen_random_uuid(), 'order.status-changed', :number,
              jsonb_build_object('from', 1, 'status', 26, 'mover', 'SELLER',
                'buyer', jsonb_build_object('id', 1, 'reachable', false)), 'test',
              now() - i * interval '66 seconds'
            from generate_series(1, :count) as i returning seller_id, seq, id, at)
          insert into notification_delivery (seller_id, id, event_id, event_seq, event_tx, recipient, channel, lane,
            state, attempts, due_at, queue_at, created_at, finished_at)
          select seller_id, nextval('notification_delivery_id'), event.id, seq, 0, 'BUYER', 'MAIL',
            'BUYER:MAIL:' || :number, 'DISCARDED', 0, at, at, at, at
          from event
          """);

  private static final String PARCEL =
      """
      insert into parcel (seller_id, order_number, carrier, waybill, state, opened_at, closed_at)
      values (:seller, :number, 'NOVA_POSHTA', '20450000000001', 'DELIVERED', now(), now())
      """;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrderTimeline timeline;
  @PersistenceContext private EntityManager entities;

  private long seller;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @BeforeEach
  void enrol() {
    seller = shops.enrol();
  }

  @Test
  void readsAPageOfALongStoryAsFastAsThatOfAShortOne() {
    long brief = order(1, SHORT);
    long full = order(2, LONG);
    String deep = middleOf(full);

    // In turns, and the best of many, for the machine may be busy with something else: a real
    // difference stays however long one looks.
    long[] took = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    for (int i = 0; i < 30 || (i < 1000 && !alike(took)); i++) {
      took[0] = Math.min(took[0], nanos(brief, null));
      took[1] = Math.min(took[1], nanos(full, null));
      took[2] = Math.min(took[2], nanos(full, deep));
    }

    System.out.println("TimelineGrowthIT: nanoseconds a page " + Arrays.toString(took));
    assertThat(alike(took)).isTrue();
  }

  private static boolean alike(long[] took) {
    return Math.max(took[1], took[2]) < took[0] * 3 + Duration.ofMillis(5).toNanos();
  }

  @Test
  void readsNoMoreRowsThanAPageHas() {
    long full = order(3, LONG);

    for (TimelineEntry last : List.of(entries(full).get(0), entries(full).get(PAGE - 1))) {
      JsonNode plan = explained(full, TimelinePosition.of(last));
      assertThat(mostRows(plan)).as("rows of a scan: %s", plan).isLessThanOrEqualTo(PAGE + 10);
      System.out.println("TimelineGrowthIT: " + scans(plan));
    }
  }

  @Test
  void readsEveryEntryOnce() {
    int count = 120;
    long full = order(4, count);

    Set<String> seen = new HashSet<>();
    String after = null;
    TimelinePosition last = TimelinePosition.BEGIN;
    do {
      Page<TimelineEntry> page = page(full, after);
      for (TimelineEntry entry : page.items()) {
        assertThat(TimelinePosition.of(entry)).isLessThan(last);
        last = TimelinePosition.of(entry);
        assertThat(seen.add(entry.kind() + entry.id())).isTrue();
      }
      after = page.next();
    } while (after != null);

    // A task is two entries.
    assertThat(seen).hasSize(count * (ENTRIES.size() + 1));
  }

  private long nanos(long number, String after) {
    long begin = System.nanoTime();
    assertThat(page(number, after).items()).isNotEmpty();
    return System.nanoTime() - begin;
  }

  private String middleOf(long number) {
    String after = null;
    for (int i = 0; i < 10; i++) {
      after = page(number, after).next();
    }
    return after;
  }

  private List<TimelineEntry> entries(long number) {
    return page(number, null).items();
  }

  private Page<TimelineEntry> page(long number, String after) {
    return runAs.seller(seller, () -> timeline.page(number, null, after, PAGE));
  }

  private JsonNode explained(long number, TimelinePosition position) {
    String statement = OwnSource.statement(new TreeSet<>(EnumSet.allOf(OwnSource.class)));
    String plan =
        runAs.seller(
            seller,
            () ->
                (String)
                    entities
                        .createNativeQuery(
                            "explain (analyze, costs off, format json) " + statement, String.class)
                        .setParameter("seller", seller)
                        .setParameter("number", number)
                        .setParameter("at", position.at())
                        .setParameter("kind", position.kind())
                        .setParameter("id", position.id())
                        .setParameter("count", PAGE + 1)
                        .getSingleResult());
    try {
      return new ObjectMapper().readTree(plan);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(plan, e);
    }
  }

  private static List<String> scans(JsonNode plan) {
    return plan.findParents("Relation Name").stream()
        .map(
            scan ->
                scan.path("Node Type").asText()
                    + " "
                    + scan.path("Index Name").asText(scan.path("Relation Name").asText())
                    + " "
                    + scan.path("Actual Rows").asInt())
        .toList();
  }

  /** The most rows that a scan of a table has read, those that it left out among them. */
  private static int mostRows(JsonNode plan) {
    return plan.findParents("Relation Name").stream()
        .mapToInt(
            scan -> scan.path("Actual Rows").asInt() + scan.path("Rows Removed by Filter").asInt())
        .max()
        .orElseThrow();
  }

  private long order(int place, int count) {
    long number = 810_000_000_000L + seller * 10 + place;
    runAs.storefront(
        () -> {
          with(ORDER, number).executeUpdate();
          with(PARCEL, number).executeUpdate();
          ENTRIES.stream()
              .map(insert -> insert.contains("generate_series") ? insert : insert + SERIES)
              .forEach(insert -> with(insert, number).setParameter("count", count).executeUpdate());
          return null;
        });
    // The statistics of a table that has just been filled are those of the empty one.
    runAs.storefront(() -> entities.createNativeQuery("analyze").executeUpdate());
    return number;
  }

  private static final String SERIES = "from generate_series(1, :count) as i";

  private Query with(String statement, long number) {
    return entities
        .createNativeQuery(statement)
        .setParameter("seller", seller)
        .setParameter("number", number);
  }
}
