package ua.kramar.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.view.OrderView;
import ua.kramar.platform.values.Json;

/**
 * A database of the version before, with data in it, is migrated by this version while a node of
 * the version before still works on it: with the statements that such a node sends.
 */
@Tag("database")
class UpgradeTest {

  /** The last migration of the version before, and what it had. */
  private static final String BEFORE = "8";

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private static final String PLACE =
      """
      insert into orders (seller_id, number, version, steps, source, status, stage, placed_at, changed_at, buyer_id,
        buyer_reachable, do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid)
      values (1000, %1$d, 0, 1, 'CART', 1, 'NEW', now(), now(), 1, true, false, 1280.00, 'NOVA_POSHTA', 'PICKUP', 'Львів',
        'Відділення №12', 'CARD', true);
      insert into order_line values (1000, %1$d, 0, 'LAMP-1', 'Лампа', 2, 640.00);
      insert into order_step values (1000, %1$d, 0, null, 1, 'BUYER', 'storefront', null, now());
      insert into journal_event (seller_id, seq, id, type, order_number, payload, correlation_id, at)
      values (1000, %1$d, gen_random_uuid(), 'order.placed', %1$d, '{}', 'before', now());
      insert into notification_delivery (seller_id, id, event_id, event_seq, event_tx, recipient, channel, lane, state,
        attempts, due_at, queue_at, created_at)
      values (1000, %1$d, gen_random_uuid(), %1$d, 1, 'BUYER', 'MAIL', 'BUYER:MAIL:%1$d', 'PENDING', 0, now(), now(), now());
      """;

  private static final String SHOP =
      """
      insert into seller (id, code, name, created_at) values (1000, 'zatyshok', 'Затишок', now());
      insert into buyer values (1000, 1, 'b-1', 'Шевчук', 'Оксана', '+380671234567', 'oksana@example.com');
      """;

  private static final String WAITING_FOR_THE_BACKUP =
      "select count(*) from pg_locks where not granted and relation = 'journal_event'::regclass";

  @TempDir private Path directory;
  private EmbeddedPostgres postgres;

  @BeforeEach
  void startDatabaseOfTheVersionBefore() throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    nodeOfTheVersionBefore().migrate();
    execute(SHOP);
    execute(PLACE.formatted(500_000_000L));
  }

  @AfterEach
  void stop() throws IOException {
    postgres.close();
  }

  @Test
  void keepsTheDataOfTheVersionBefore() throws SQLException {
    nodeOfThisVersion().migrate();

    assertThat(subject(500_000_000L)).isEqualTo("order 500000000");
    OrderView order = order(500_000_000L);
    assertThat(order.number()).isEqualTo("500000000");
    assertThat(order.status().id()).isEqualTo(1);
    assertThat(order.buyer().surname()).isEqualTo("Шевчук");
    assertThat(order.total().amount()).isEqualTo("1280.00");
    assertThat(order.lines()).extracting(OrderView.Line::sku).containsExactly("LAMP-1");
    assertThat(order.history()).hasSize(1);
    assertThat(order.allowedMoves()).extracting(move -> move.status().id()).containsExactly(26);
  }

  @Test
  void letsANodeOfTheVersionBeforePlaceAndReadWhileItMigratesAndAfter() throws Exception {
    CountDownLatch migrated = new CountDownLatch(1);
    CompletableFuture<Long> placed =
        CompletableFuture.supplyAsync(() -> placeUntil(migrated, 500_000_001L));
    nodeOfThisVersion().migrate();
    migrated.countDown();
    long last = placed.get();

    assertThat(last).isGreaterThan(500_000_001L);
    for (long number = 500_000_000L; number <= last; number++) {
      assertThat(subject(number)).isEqualTo("order " + number);
      assertThat(order(number).number()).isEqualTo(String.valueOf(number));
      assertThat(text("select number from order_sheet where number = " + number))
          .isEqualTo(String.valueOf(number));
    }
    assertThat(text("select count(*) from notification_delivery where state = 'PENDING'"))
        .isEqualTo(String.valueOf(last - 500_000_000L + 1));
  }

  /**
   * What a node of the version before reads of an event that this version writes about an order.
   */
  @Test
  void writesEventsAboutOrdersThatANodeOfTheVersionBeforeReads() throws SQLException {
    nodeOfThisVersion().migrate();
    execute(
        """
        insert into journal_event (seller_id, seq, id, type, subject_kind, subject_id, order_number, payload, correlation_id, at)
        values (1000, 7, gen_random_uuid(), 'order.placed', 'order', '500000000', 500000000, '{}', 'this', now())
        """);

    assertThat(text("select order_number from journal_event where seq = 7")).isEqualTo("500000000");
  }

  /** A backup locks every table against changes of the schema, for as long as it takes. */
  @Test
  void stopsNoNodeOfTheVersionBeforeWhileABackupDelaysIt() throws Exception {
    DataSource database = postgres.getPostgresDatabase();
    CompletableFuture<Void> migrated;
    try (Connection backup = database.getConnection();
        Statement statement = backup.createStatement()) {
      backup.setAutoCommit(false);
      statement.execute("lock table journal_event in access share mode");
      Flyway migration =
          Flyway.configure()
              .dataSource(new MigrationDataSource(database))
              .locations("filesystem:" + MIGRATIONS)
              .load();
      migrated =
          CompletableFuture.runAsync(
              () ->
                  new LockRetry(Duration.ofMinutes(1), Duration.ofSeconds(1))
                      .run(migration::migrate));
      await().atMost(Duration.ofMinutes(2)).until(() -> !text(WAITING_FOR_THE_BACKUP).equals("0"));
      execute(PLACE.formatted(500_000_001L));
      assertThat(migrated).isNotDone();
      backup.rollback();
    }
    migrated.get();
    assertThat(subject(500_000_001L)).isEqualTo("order 500000001");
  }

  /** Without an index of its own a foreign key makes lists and deletions read whole tables. */
  @Test
  void indexesEveryForeignKey() throws SQLException {
    nodeOfThisVersion().migrate();

    assertThat(
            text(
                """
                select coalesce(string_agg(c.conrelid::regclass || ' ' || c.conname, ', '), '') from pg_constraint c
                where c.contype = 'f' and not exists (
                  select from pg_index i where i.indrelid = c.conrelid
                    and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
                """))
        .isEmpty();
  }

  /** An upgrade may be interrupted: a crash, or the decision to go back. */
  @Test
  void letsANodeOfTheVersionBeforeStartAgain() {
    nodeOfThisVersion().migrate();

    assertThat(nodeOfTheVersionBefore().migrate().success).isTrue();
  }

  private long placeUntil(CountDownLatch migrated, long first) {
    long number = first;
    try {
      execute(PLACE.formatted(number));
      while (migrated.getCount() > 0) {
        number++;
        execute(PLACE.formatted(number));
      }
      number++;
      execute(PLACE.formatted(number));
      return number;
    } catch (SQLException e) {
      throw new IllegalStateException("an older node was refused order " + number, e);
    }
  }

  private Flyway nodeOfThisVersion() {
    return flyway().locations("filesystem:" + MIGRATIONS).load();
  }

  /** It has the migrations of its time and does not know of later ones. */
  private Flyway nodeOfTheVersionBefore() {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      for (Path file : files.filter(UpgradeTest::isOfTheVersionBefore).toList()) {
        Path copy = directory.resolve(file.getFileName());
        if (Files.notExists(copy)) {
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return flyway().locations("filesystem:" + directory).load();
  }

  private static boolean isOfTheVersionBefore(Path migration) {
    String name = migration.getFileName().toString();
    return name.startsWith("V")
        && !MigrationVersion.fromVersion(name.substring(1, name.indexOf('_'))).isNewerThan(BEFORE);
  }

  private FluentConfiguration flyway() {
    return Flyway.configure().dataSource(postgres.getPostgresDatabase());
  }

  private String subject(long number) throws SQLException {
    return text(
        """
        select subject_kind || ' ' || coalesce(subject_id, order_number::text) from journal_event
        where seller_id = 1000 and seq = %d
        """
            .formatted(number));
  }

  private OrderView order(long number) throws SQLException {
    String document =
        text("select document from order_document where seller_id = 1000 and number = " + number);
    return Json.read(
        document, OrderView.class, Map.of(Locale.class, Locale.ENGLISH, Mover.class, Mover.SELLER));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).as(sql).isTrue();
      return row.getString(1);
    }
  }
}
