package ua.kramar.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.notification.Message;

/** A channel that is not mail needs an adapter, a queue with its senders, and texts. */
@ExtendWith(ArquillianExtension.class)
class OtherChannelIT {

  private static final Duration SOON = Duration.ofMinutes(2);

  @Inject private RunAs runAs;
  @Inject private PagerChannel pager;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void sendsItsOwnTextToItsOwnFormOfAddress() {
    long notification = notify("shop-17@example.com", "12.50");

    await().atMost(SOON).until(() -> state(notification).equals("SENT"));
    assertThat(pager.sent())
        .filteredOn(message -> message.deliveryId() == notification)
        .singleElement()
        .extracting(Message::to, Message::subject, Message::text)
        .containsExactly("pager:shop-17", "New order", "77: 12,50 UAH");
  }

  @Test
  void parksAfterTheAttemptsOfItsOwnSchedule() {
    long notification = notify("out-of-order@example.com", "12.50");

    await().atMost(SOON).until(() -> state(notification).equals("PARKED"));
    assertThat(column(notification, "attempts")).isEqualTo("2");
    assertThat(column(notification, "last_error")).isEqualTo("the pager is out of order");
  }

  @Test
  void parksATextThatExceedsItsLimit() {
    long notification = notify("shop-18@example.com", "1" + "0".repeat(40) + ".00");

    await().atMost(SOON).until(() -> state(notification).equals("PARKED"));
    assertThat(column(notification, "last_error")).contains("limit");
  }

  /** A row of the pager, which the sweeper of the node that has the channel finds. */
  private long notify(String email, String total) {
    return runAs.storefront(
        () ->
            ((Number)
                    entities
                        .createNativeQuery(
                            """
                            with shop as (
                              insert into seller (code, name, notification_email, created_at)
                              values (:code, 'Test', :email, now()) returning id),
                            event as (
                              insert into journal_event (seller_id, seq, id, type, subject_kind, subject_id, payload, correlation_id, at)
                              select id, nextval('journal_seq'), cast(:event as uuid), 'order.placed', 'order', '77',
                                cast(:data as jsonb), 'test', now() from shop
                              returning seller_id, seq, tx, id)
                            insert into notification_delivery (seller_id, id, event_id, event_seq, event_tx, recipient, channel, lane,
                              state, attempts, due_at, queue_at, created_at)
                            select seller_id, nextval('notification_delivery_id'), id, seq, tx, 'SELLER', 'PAGER', 'SELLER:PAGER:77',
                              'PENDING', 0, now(), now(), now() from event
                            returning id
                            """,
                            Long.class)
                        .setParameter("code", "p" + UUID.randomUUID().toString().substring(0, 18))
                        .setParameter("email", email)
                        .setParameter("event", UUID.randomUUID().toString())
                        .setParameter(
                            "data",
                            "{\"source\":\"CART\",\"total\":{\"amount\":\"%s\",\"currency\":\"UAH\"},\"doNotCall\":false}"
                                .formatted(total))
                        .getSingleResult())
                .longValue());
  }

  private String state(long notification) {
    return column(notification, "state");
  }

  private String column(long notification, String name) {
    return runAs.storefront(
        () ->
            String.valueOf(
                entities
                    .createNativeQuery(
                        "select " + name + " from notification_delivery where id = :id")
                    .setParameter("id", notification)
                    .getSingleResult()));
  }
}
