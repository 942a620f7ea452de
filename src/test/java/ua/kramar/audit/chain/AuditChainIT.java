package ua.kramar.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.audit.guessing.GuessingAlarm;
import ua.kramar.notification.ParkedNotifications;
import ua.kramar.platform.audit.AuditedAct;

/** What the audit has stored cannot be changed, and who does it nevertheless is found. */
@Tag("C6")
@ExtendWith(ArquillianExtension.class)
class AuditChainIT {

  @Resource(lookup = "java:jboss/datasources/Kramar")
  private DataSource database;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private Verification verification;
  @Inject private ParkedNotifications parked;
  @Inject private GuessingAlarm alarm;
  @Inject private Event<AuditedAct> acts;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void addsOnly() throws SQLException {
    for (String statement :
        List.of(
            "update audit_entry set act = 'session.opened'",
            "delete from audit_entry where seller_id = -1",
            "truncate audit_entry",
            "update audit_seal set entries = 0",
            "delete from audit_seal where seller_id = -1")) {
      try (Connection connection = database.getConnection();
          Statement sql = connection.createStatement()) {
        assertThatThrownBy(() -> sql.execute(statement))
            .as(statement)
            .hasMessageContaining("append-only");
      }
    }
  }

  @Test
  void keepsAnActWithItsTransactionOnly() {
    long shop = shopWithActs(1);

    assertThatThrownBy(
            () ->
                runAs.seller(
                    shop,
                    () -> {
                      acts.fire(act(shop, "in-vain"));
                      throw new IllegalStateException("the work fails after its act");
                    }))
        .hasStackTraceContaining("after its act");

    act(shop, "after", 1);
    ChainReport report = sealed(shop, 4);
    assertThat(report.intact()).isTrue();
    assertThat(count("select count(*) from audit_entry where seller_id = " + shop)).isEqualTo(4);
  }

  @Test
  void findsWhatWasChangedRemovedOrAddedLater() throws SQLException {
    Map<Long, String> crimes = new LinkedHashMap<>();
    for (String crime :
        List.of(
            "update audit_entry set actor = 'person:1' where seller_id = %1$d and id = %2$d",
            "update audit_entry set at = at - interval '1 second' where seller_id = %1$d and id = %2$d",
            "update audit_entry set details = '{}' where seller_id = %1$d and id = %2$d",
            "delete from audit_entry where seller_id = %1$d and id = %2$d",
            // Between this one and the next.
            "insert into audit_entry"
                + " (seller_id, tx, at, act, outcome, actor, subject, correlation_id, details)"
                + " select seller_id, tx, at, act, outcome, actor, subject, correlation_id, details"
                + " from audit_entry where seller_id = %1$d and id = %2$d")) {
      crimes.put(shopWithActs(3), crime);
    }
    long other = shopWithActs(1);
    for (long shop : crimes.keySet()) {
      assertThat(sealed(shop, 5).intact()).isTrue();
      long victim =
          count(
              "select min(id) from audit_entry where act = 'token.issued' and seller_id = " + shop);

      asTheOwnerOfTheTables(crimes.get(shop).formatted(shop, victim));

      ChainReport report = verify(shop);
      assertThat(report.intact()).as(crimes.get(shop)).isFalse();
      assertThat(report.brokenAt()).isNotNull();
    }
    assertThat(sealed(other, 3).intact()).as("the chain of another shop").isTrue();
  }

  @Test
  void findsARemovedSeal() throws SQLException {
    long shop = shopWithActs(1);
    sealed(shop, 3);
    act(shop, "second", 1);
    sealed(shop, 4);

    asTheOwnerOfTheTables("delete from audit_seal where number = 1 and seller_id = " + shop);

    assertThat(verify(shop).intact()).isFalse();
  }

  /** What operators do with a shop's letters is among the acts of that shop. */
  @Test
  void keepsWhatOperatorsDoWithLetters() throws SQLException {
    long shop = shops.enrol();
    long letter = parkedLetter(shop);

    runAs.storefront(
        () -> {
          parked.discard(letter);
          return null;
        });

    assertThat(
            count(
                "select count(*) from audit_entry where act = 'notification.discarded'"
                    + " and actor = 'token:storefront' and subject = 'notification:%d' and seller_id = %d"
                        .formatted(letter, shop)))
        .isEqualTo(1);
  }

  /** Ten wrong passwords for one person raise one alarm an hour. */
  @Test
  void tellsOfGuessesOnceAnHour() throws SQLException {
    long shop = shops.enrol();
    for (int guess = 0; guess < 10; guess++) {
      runAs.nobody(
          () -> {
            acts.fire(new AuditedAct(shop, "session.wrong-password", "person:1"));
            return null;
          });
    }

    look();
    look();
    assertThat(alarms(shop)).isEqualTo(1);

    execute("update audit_alarm set at = now() - interval '61 minutes' where seller_id = " + shop);
    look();
    assertThat(alarms(shop)).isEqualTo(2);
  }

  /** Who guesses can come from another network each time, so none is needed for the alarm. */
  @Test
  void tellsOfGuessesForManyPeopleFromAnywhere() {
    long shop = shops.enrol();
    for (int person = 1; person <= 10; person++) {
      AuditedAct guess = new AuditedAct(shop, "session.wrong-password", "person:" + person);
      runAs.nobody(
          () -> {
            acts.fire(guess);
            return null;
          });
    }

    look();
    assertThat(alarms(shop)).isEqualTo(1);
  }

  private void look() {
    runAs.storefront(
        () -> {
          alarm.look();
          return null;
        });
  }

  private long alarms(long shop) {
    return count(
        "select count(*) from audit_entry where act = 'guessing.suspected' and seller_id = "
            + shop);
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      assertThat(sql.executeUpdate(statement)).isEqualTo(1);
    }
  }

  private long parkedLetter(long shop) throws SQLException {
    long id = count("select nextval('notification_delivery_id')");
    execute(
        """
        insert into notification_delivery (seller_id, id, event_id, event_seq, event_tx, recipient, channel, lane, state,
          attempts, due_at, queue_at, created_at, finished_at)
        values (%d, %d, gen_random_uuid(), 1, 1, 'SELLER', 'MAIL', 'test', 'PARKED', 1, now(), now(), now(), now())
        """
            .formatted(shop, id));
    return id;
  }

  /** A shop whose enrolment has left two entries: the shop, and the invitation of its owner. */
  private long shopWithActs(int count) {
    long shop = shops.enrol();
    act(shop, "t", count);
    return shop;
  }

  private void act(long shop, String name, int count) {
    for (int n = 0; n < count; n++) {
      AuditedAct act = act(shop, name + n);
      runAs.seller(
          shop,
          () -> {
            acts.fire(act);
            return null;
          });
    }
  }

  private static AuditedAct act(long shop, String token) {
    return new AuditedAct(
        shop, "token.issued", "token:" + token, Map.of("permissions", "orders:read"));
  }

  /** The chain as soon as it covers so many entries. */
  private ChainReport sealed(long shop, long entries) {
    return await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> verify(shop), report -> report.entries() == entries);
  }

  private ChainReport verify(long shop) {
    return runAs.seller(shop, verification::verify);
  }

  private void asTheOwnerOfTheTables(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("alter table audit_entry disable trigger user");
      sql.execute("alter table audit_seal disable trigger user");
      assertThat(sql.executeUpdate(statement)).isEqualTo(1);
      sql.execute("alter table audit_seal enable trigger user");
      sql.execute("alter table audit_entry enable trigger user");
      connection.commit();
    }
  }

  private long count(String query) {
    try (Connection connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
