package ua.kramar.notification.phones;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.notification.WakeUp;
import ua.kramar.platform.background.Lease;
import ua.kramar.platform.values.Secrets;

/**
 * The stored messages to phones, each change a short transaction of its own. All times come from
 * the database's clock.
 */
@Stateless
public class PhoneMessages {

  /** How many messages a gateway is asked about at a time. */
  public static final int BATCH = 50;

  /** Longer than any dialogue: three answers of two minutes each, and connecting. */
  static final Duration PATIENCE = Duration.ofMinutes(8);

  private static final String OF =
      """
      select d.seller_id, d.id, d.event_seq, d.recipient, m.state, m.message_id is not null, d.attempts = 1, m.asked_at > now() - %s
      from notification_delivery d
      left join phone_message m on m.seller_id = d.seller_id and m.delivery_id = d.id
      where d.id = :id
      """
          .formatted(Lease.interval(PATIENCE));

  private static final String ASK =
      """
      insert into phone_message (seller_id, delivery_id, channel, gateway, state, recipient_sha256, segments, asked_at)
      values (:seller, :id, :channel, :gateway, 'ASKED', :recipient, :segments, now())
      on conflict (seller_id, delivery_id) do update
      set state = 'ASKED', gateway = excluded.gateway, asked_at = excluded.asked_at, message_id = null, poll_at = null
      """;

  private static final String ACCEPTED =
      """
      update phone_message
      set state = 'SENT', via = channel, message_id = :message, polls = 0,
        poll_at = case when cast(:message as text) is null then null else now() + make_interval(secs => :wait) end
      where seller_id = :seller and delivery_id = :id
      """;

  private static final String ENDED =
      """
      update phone_message set state = :state, reported_at = now(), poll_at = null
      where seller_id = :seller and delivery_id = :id
      """;

  private static final String NOT_SENT =
      "delete from phone_message where seller_id = :seller and delivery_id = :id and state ="
          + " 'ASKED'";

  /** The same notice on the other channel; a unique key prevents a second one. */
  private static final String TELL_BY_SMS =
      """
      insert into notification_delivery (seller_id, id, event_id, event_seq, event_tx, recipient, channel, lane,
        state, attempts, due_at, queue_at, created_at)
      select seller_id, nextval('notification_delivery_id'), event_id, event_seq, event_tx, recipient, 'SMS',
        replace(lane, ':VIBER:', ':SMS:'), 'PENDING', 0, now(), now() + %s, now()
      from notification_delivery where seller_id = :seller and id = :id
      on conflict do nothing returning id, channel
      """
          .formatted(Lease.interval(Duration.ofSeconds(30)));

  private static final String SENT_TO =
      """
      select count(*) from phone_message
      where recipient_sha256 = :recipient and asked_at > now() - interval '24 hours'
      """;

  private static final String SENT_BY =
      """
      select count(*) from phone_message
      where seller_id = :seller and asked_at > now() - interval '24 hours'
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private PhoneGateways gateways;
  @Inject private ReportSchedule schedule;

  /** What is known of the message of a notification. */
  public PhoneMessage of(long delivery) {
    Object row =
        entities
            .createNativeQuery(OF, Object[].class)
            .setParameter("id", delivery)
            .getSingleResult();
    return PhoneMessage.of((Object[]) row);
  }

  /** Writes down that the gateway is about to be asked. */
  public void ask(PhoneMessage of, String channel, String gateway, String to, int segments) {
    about(of, ASK)
        .setParameter("channel", channel)
        .setParameter("gateway", gateway)
        .setParameter("recipient", Secrets.sha256(to))
        .setParameter("segments", segments)
        .executeUpdate();
  }

  /**
   * @param message the gateway's id; null when it told none
   */
  public void accepted(PhoneMessage of, String message) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(ACCEPTED)
        .setParameter("seller", of.seller())
        .setParameter("id", of.delivery())
        .setParameter("message", message, String.class)
        .setParameter("wait", schedule.first().toMillis() / 1000.0)
        .executeUpdate();
  }

  public void ended(PhoneMessage of, DeliveryState state) {
    about(of, ENDED).setParameter("state", state.name()).executeUpdate();
  }

  /** Forgets that the gateway was asked, since it has sent nothing. */
  public void notSent(PhoneMessage of) {
    about(of, NOT_SENT).executeUpdate();
  }

  /** Adds the notice on the channel SMS; empty when there is no such channel, or it is there. */
  public List<WakeUp> tellBySms(long seller, long delivery) {
    if (gateways.sms().isEmpty()) {
      return List.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(TELL_BY_SMS, Object[].class)
            .setParameter("seller", seller)
            .setParameter("id", delivery)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new WakeUp((String) row[1], ((Number) row[0]).longValue()))
        .toList();
  }

  /** How many messages the number has got within 24 hours, of all shops. */
  public long sentTo(String number) {
    return count(
        entities
            .createNativeQuery(SENT_TO, Long.class)
            .setParameter("recipient", Secrets.sha256(number)));
  }

  /** How many messages the shop has sent within 24 hours. */
  public long sentBy(long seller) {
    return count(entities.createNativeQuery(SENT_BY, Long.class).setParameter("seller", seller));
  }

  private static long count(Query query) {
    return ((Number) query.getSingleResult()).longValue();
  }

  private Query about(PhoneMessage of, String statement) {
    return entities
        .createNativeQuery(statement)
        .setParameter("seller", of.seller())
        .setParameter("id", of.delivery());
  }
}
