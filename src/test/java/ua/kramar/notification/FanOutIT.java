package ua.kramar.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;
import ua.kramar.RunAs;

/**
 * The mechanism between an event and its letters. Two nodes run it here: the real WAR and the one
 * that these tests are in.
 */
@ExtendWith(ArquillianExtension.class)
class FanOutIT {

  private static final Duration SOON = Duration.ofMinutes(2);

  @Inject private RunAs runAs;
  @Inject private ParkedNotifications parked;
  @Inject private Channels channels;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  @Tag("O19")
  void writesOneDeliveryForAnEventThoughTwoNodesLook() {
    long seller = seller("shop@example.com");
    List<UUID> events =
        IntStream.range(0, 40).mapToObj(n -> event(seller, n, "order.placed", PLACED)).toList();

    await().atMost(SOON).untilAsserted(() -> assertThat(states(seller)).hasSize(40));
    await().atMost(SOON).until(() -> states(seller).values().stream().allMatch("SENT"::equals));
    assertThat(states(seller)).containsOnlyKeys(events);
  }

  @Test
  @Tag("O21")
  void tellsABuyerOutOfReachNothing() {
    long seller = seller("shop@example.com");
    UUID told = event(seller, 1, "order.placed", PLACED);
    event(
        seller,
        1,
        "order.status-changed",
        "{\"from\":1,\"status\":26,\"mover\":\"SELLER\",\"buyer\":{\"id\":1,\"reachable\":false}}");
    UUID last = event(seller, 2, "order.placed", PLACED);

    await().atMost(SOON).untilAsserted(() -> assertThat(states(seller)).containsKey(last));
    assertThat(states(seller)).containsOnlyKeys(told, last);
  }

  @Test
  void parksAnEventThatNobodyCanReadAndGoesOn() {
    long seller = seller("shop@example.com");
    UUID poison = event(seller, 1, "order.status-changed", "{\"buyer\":\"no object\"}");
    UUID next = event(seller, 2, "order.placed", PLACED);

    await().atMost(SOON).untilAsserted(() -> assertThat(states(seller)).containsKey(next));
    assertThat(states(seller)).containsEntry(poison, "PARKED");
  }

  /** The node of these tests is of a version that does not know the type of these events. */
  @Test
  void tellsOfEveryEventThoughOneOfTheNodesDoesNotKnowItsType() {
    long seller = seller("shop@example.com");
    execute(
        "insert into buyer (seller_id, id, surname, name, phone, email) values (:seller, 1, 'Бойко', 'Ірина', '+380671234567', 'b@example.com')",
        seller);
    List<UUID> events =
        IntStream.range(0, 20)
            .mapToObj(n -> event(seller, n, "order.waybill-assigned", WAYBILL))
            .toList();

    await().atMost(SOON).untilAsserted(() -> assertThat(states(seller)).containsOnlyKeys(events));
    await().atMost(SOON).until(() -> states(seller).values().stream().allMatch("SENT"::equals));
  }

  /** A node of a later version writes it during an upgrade. */
  @Test
  void letsAnEventOfAnUnknownTypeWaitForANodeThatKnowsIt() {
    long seller = seller("shop@example.com");
    UUID later = event(seller, 1, "order.teleported", PLACED);
    UUID next = event(seller, 2, "order.placed", PLACED);
    await().atMost(SOON).untilAsserted(() -> assertThat(states(seller)).containsOnlyKeys(next));

    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    """
                    with event as (update journal_event set type = 'order.placed' where id = :id returning seller_id, seq)
                    update journal_waiting w set type = 'order.placed' from event e
                    where w.seller_id = e.seller_id and w.seq = e.seq and w.reader = 'fan-out'
                    """)
                .setParameter("id", later)
                .executeUpdate());

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(states(seller)).containsEntry(later, "SENT"));
  }

  /** Else a letter that kills the server would kill it again and again, and nobody be served. */
  @Test
  void parksWhatTheServerDiedOverAtItsLastAttempt() {
    long seller = seller("shop@example.com");
    UUID event = event(seller, 1, "order.placed", PLACED);
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(states(seller)).containsEntry(event, "SENT"));

    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    """
                    update notification_delivery set state = 'PENDING', attempts = :made, finished_at = null,
                      lease_owner = 'dead', lease_until = now(), due_at = now(), queue_at = now()
                    where event_id = :event
                    """)
                .setParameter("made", channels.find("MAIL").orElseThrow().retries().attempts())
                .setParameter("event", event)
                .executeUpdate());

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(states(seller)).containsEntry(event, "PARKED"));
  }

  @Test
  void discardsWhatNobodyWantsToBeToldAndGoesOn() {
    long seller = seller(null);
    List<UUID> events =
        IntStream.range(0, 3).mapToObj(n -> event(seller, 1, "order.placed", PLACED)).toList();

    await().atMost(SOON).untilAsserted(() -> assertThat(states(seller)).containsOnlyKeys(events));
    await()
        .atMost(SOON)
        .until(() -> states(seller).values().stream().allMatch("DISCARDED"::equals));
  }

  @Test
  void parksWhatCannotBeMailedAndReplaysItWhenItCan() {
    long seller = seller("a@[127.0.0.1]");
    UUID event = event(seller, 1, "order.placed", PLACED);
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(states(seller)).containsEntry(event, "PARKED"));

    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    "update seller set notification_email = 'a@example.com' where id = :id")
                .setParameter("id", seller)
                .executeUpdate());
    long id =
        runAs.storefront(
            () ->
                ((Number)
                        entities
                            .createNativeQuery(
                                "select id from notification_delivery where event_id = :event",
                                Long.class)
                            .setParameter("event", event)
                            .getSingleResult())
                    .longValue());
    runAs.storefront(
        () -> {
          parked.replay(id);
          return id;
        });

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(states(seller)).containsEntry(event, "SENT"));
  }

  private static final String WAYBILL =
      "{\"carrier\":\"NOVA_POSHTA\",\"waybill\":\"20450000000001\",\"buyer\":{\"id\":1,\"reachable\":true}}";

  private static final String PLACED =
      "{\"status\":1,\"source\":\"CART\",\"total\":{\"amount\":\"1.00\",\"currency\":\"UAH\"},\"lines\":1,\"doNotCall\":false,\"buyer\":{\"id\":1,\"reachable\":true}}";

  private Map<UUID, String> states(long seller) {
    return runAs.storefront(
        () -> {
          @SuppressWarnings("unchecked")
          List<Object[]> rows =
              entities
                  .createNativeQuery(
                      "select event_id, state from notification_delivery where seller_id = :seller",
                      Object[].class)
                  .setParameter("seller", seller)
                  .getResultList();
          return rows.stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> (String) r[1]));
        });
  }

  private UUID event(long seller, long order, String type, String payload) {
    UUID id = UUID.randomUUID();
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    """
                    insert into journal_event (seller_id, seq, id, type, order_number, payload, correlation_id, at)
                    values (:seller, nextval('journal_seq'), :id, :type, :order, cast(:payload as jsonb), 'test', now())
                    """)
                .setParameter("seller", seller)
                .setParameter("id", id)
                .setParameter("type", type)
                .setParameter("order", order)
                .setParameter("payload", payload)
                .executeUpdate());
    return id;
  }

  private void execute(String sql, long seller) {
    runAs.storefront(
        () -> entities.createNativeQuery(sql).setParameter("seller", seller).executeUpdate());
  }

  private long seller(String email) {
    return runAs.storefront(
        () ->
            ((Number)
                    entities
                        .createNativeQuery(
                            """
                            insert into seller (code, name, notification_email, created_at)
                            values (:code, 'Test', :email, now()) returning id
                            """,
                            Long.class)
                        .setParameter("code", "f" + UUID.randomUUID().toString().substring(0, 18))
                        .setParameter("email", email)
                        .getSingleResult())
                .longValue());
  }
}
