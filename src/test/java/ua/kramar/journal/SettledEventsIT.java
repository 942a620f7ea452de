package ua.kramar.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.Subject;

/**
 * A sequence is not a commit order: what was numbered first may commit last, and no reader may skip
 * it.
 */
@ExtendWith(ArquillianExtension.class)
class SettledEventsIT {

  /** Something that happened in a test. */
  record Happened(long sellerId, Subject subject, String what) implements DomainEvent {
    @Override
    public String type() {
      return "test.happened";
    }
  }

  private static final String WAITING =
      """
      select count(*) from pg_stat_activity
      where wait_event_type = 'Lock' and query like 'select id from seller%for no key update'
      """;

  private static final Duration SOON = Duration.ofMinutes(1);

  @Resource(lookup = "java:jboss/datasources/Kramar")
  private DataSource database;

  @Inject private RunAs runAs;
  @Inject private Event<DomainEvent> events;
  @Inject private SettledEvents settled;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void keepsAnEventThatIsAboutNoOrder() {
    long seller = newSeller();
    Subject conversation = new Subject("conversation", "c-17");

    happen(seller, conversation);

    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(
            () ->
                assertThat(read(seller, Position.START))
                    .extracting(RecordedEvent::subject)
                    .containsExactly(conversation));
  }

  @Test
  void skipsNoEventOfATransactionThatIsHeldOpen() throws SQLException {
    long seller = newSeller();
    try (Connection held = database.getConnection()) {
      held.setAutoCommit(false);
      insert(held, seller, 1);
      happen(seller, 2);

      assertThat(read(seller, Position.START))
          .as("nothing is settled while an older transaction is open")
          .isEmpty();

      held.commit();
    }
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(
            () ->
                assertThat(read(seller, Position.START))
                    .extracting(SettledEventsIT::number)
                    .containsExactly(1L, 2L));
  }

  /** The same, as it happens: many write at once, each takes its time before it commits. */
  @Test
  void keepsTheOrderOfEachOrderWhereACursorByNumberLosesEvents() throws Exception {
    boolean lostByNumber = false;
    for (int round = 0; round < MAX_ROUNDS && !lostByNumber; round++) {
      lostByNumber = readEverythingWhileOthersWrite(System.nanoTime()) < WRITERS * EACH;
    }

    assertThat(lostByNumber).as("a cursor by number, which this test would find out").isTrue();
  }

  /** Returns how many events a cursor by number has read. */
  private int readEverythingWhileOthersWrite(long seed) throws Exception {
    long seller = newSeller();
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    AtomicIntegerArray steps = new AtomicIntegerArray(ORDERS);
    for (int writer = 0; writer < WRITERS; writer++) {
      Random random = new Random(seed + writer);
      Connection connection = database.getConnection();
      writers.add(CompletableFuture.runAsync(() -> write(connection, seller, steps, random)));
    }
    List<Long> read = new ArrayList<>();
    List<Long> readByNumber = new ArrayList<>();
    Position position = Position.START;
    long number = 0;
    try (Connection reader = database.getConnection()) {
      while (read.size() < WRITERS * EACH) {
        for (RecordedEvent event : read(seller, position, 7)) {
          read.add(number(event));
          position = event.position();
        }
        number = readByNumber(reader, seller, number, readByNumber);
        assertThat(writers)
            .as("seed %d", seed)
            .noneMatch(CompletableFuture::isCompletedExceptionally);
      }
      readByNumber(reader, seller, number, readByNumber);
    }

    assertThat(read).as("seed %d", seed).doesNotHaveDuplicates().hasSize(WRITERS * EACH);
    for (int order = 0; order < ORDERS; order++) {
      int of = order;
      assertThat(read).as("seed %d", seed).filteredOn(n -> n / 1000 == of).isSorted();
    }
    return readByNumber.size();
  }

  /** Of a busy machine: there the writers may happen to commit one after another. */
  private static final int MAX_ROUNDS = 10;

  private static final int ORDERS = 3;
  private static final int WRITERS = 6;
  private static final int EACH = 15;

  /** Steps of orders, one a transaction; the number of each is a thousand orders and the step. */
  private static void write(
      Connection connection, long seller, AtomicIntegerArray steps, Random random) {
    try (connection) {
      connection.setAutoCommit(false);
      for (int i = 0; i < EACH; i++) {
        int order = random.nextInt(ORDERS);
        // As the row of the order is locked before anything is written of it.
        number(
            connection,
            "select 1 from (select pg_advisory_xact_lock(%d)) as one"
                .formatted(seller * 1000 + order));
        insert(connection, seller, order * 1000L + steps.getAndIncrement(order));
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(20_000)));
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How it must not be done. */
  private static long readByNumber(Connection connection, long seller, long after, List<Long> into)
      throws SQLException {
    long last = after;
    try (var rows =
        connection
            .createStatement()
            .executeQuery(
                "select seq, order_number from journal_event where seller_id = %d and seq > %d order by seq"
                    .formatted(seller, after))) {
      while (rows.next()) {
        last = rows.getLong(1);
        into.add(rows.getLong(2));
      }
    }
    return last;
  }

  @Test
  void givesATransactionThatWaitsForARowItsPlaceAfterTheWait() throws Exception {
    long seller = newSeller();
    try (Connection first = database.getConnection();
        Connection second = database.getConnection();
        Connection meanwhile = database.getConnection()) {
      first.setAutoCommit(false);
      second.setAutoCommit(false);
      lock(first, seller);
      CompletableFuture<Long> placeOfSecond =
          CompletableFuture.supplyAsync(
              () -> {
                lock(second, seller);
                return number(second, "select pg_current_xact_id_if_assigned()::text::bigint");
              });
      await()
          .atMost(SOON)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> number(meanwhile, WAITING) > 0);
      long placeOfMeanwhile = number(meanwhile, "select pg_current_xact_id()::text::bigint");

      first.commit();

      assertThat(placeOfSecond.get(1, TimeUnit.MINUTES)).isGreaterThan(placeOfMeanwhile);
      second.rollback();
    }
  }

  @Test
  void looksForNewEventsByTheIndexHoweverLongTheJournalIs() throws Exception {
    long seller = newSeller();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into journal_event (seller_id, seq, id, type, order_number, payload, correlation_id, at)
          select %d, nextval('journal_seq'), gen_random_uuid(), 'test.filler', n, '{}', 'test', now()
          from generate_series(1, 3000) n
          """
              .formatted(seller));
      statement.execute("analyze journal_event");
      StringBuilder plan = new StringBuilder();
      try (ResultSet lines =
          statement.executeQuery("explain " + JournalReader.BEHIND.replace(":name", "'fan-out'"))) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }

      assertThat(plan.toString())
          .contains("journal_all")
          .doesNotContain("Seq Scan on journal_event");
    }
  }

  @Test
  void readsEachEventOnceHoweverSmallTheSteps() {
    long seller = newSeller();
    for (int order = 1; order <= 7; order++) {
      happen(seller, order);
    }
    await().atMost(SOON).until(() -> read(seller, Position.START).size() == 7);

    Position position = Position.START;
    for (long order = 1; order <= 7; order++) {
      List<RecordedEvent> next = read(seller, position, 1);
      assertThat(next).extracting(SettledEventsIT::number).containsExactly(order);
      position = next.get(0).position();
    }
    assertThat(read(seller, position)).isEmpty();
  }

  @Test
  void writesNothingWhenTheTransactionFails() {
    long seller = newSeller();

    try {
      runAs.storefront(
          () -> {
            events.fire(new Happened(seller, order(1), "in vain"));
            throw new IllegalStateException("the work fails after its event");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageContaining("after its event");
    }

    happen(seller, 2);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(read(seller, Position.START))
                    .extracting(SettledEventsIT::number)
                    .containsExactly(2L));
  }

  private void happen(long seller, long order) {
    happen(seller, order(order));
  }

  private void happen(long seller, Subject subject) {
    runAs.storefront(
        () -> {
          events.fire(new Happened(seller, subject, "something"));
          return subject;
        });
  }

  private List<RecordedEvent> read(long seller, Position after) {
    return read(seller, after, 100);
  }

  private List<RecordedEvent> read(long seller, Position after, int count) {
    return runAs.storefront(() -> settled.ofSeller(seller, after, count));
  }

  private long newSeller() {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into seller (code, name, created_at) values (?, 'Test', now())"
                    + " returning id")) {
      insert.setString(1, "t" + UUID.randomUUID().toString().substring(0, 18));
      try (var row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void lock(Connection connection, long seller) {
    number(connection, "select id from seller where id = " + seller + " for no key update");
  }

  private static long number(Connection connection, String query) {
    try (var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void insert(Connection connection, long seller, long order) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into journal_event (seller_id, seq, id, type, order_number, payload, correlation_id, at)
            values (?, nextval('journal_seq'), gen_random_uuid(), 'test.happened', ?, '{}', 'held', now())
            """)) {
      insert.setLong(1, seller);
      insert.setLong(2, order);
      insert.executeUpdate();
    }
  }

  private static Subject order(long number) {
    return new Subject("order", String.valueOf(number));
  }

  private static long number(RecordedEvent event) {
    return Long.parseLong(event.subject().id());
  }
}
