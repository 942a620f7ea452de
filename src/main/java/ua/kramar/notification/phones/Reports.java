package ua.kramar.notification.phones;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.notification.WakeUp;

/**
 * The short transactions around a question to a gateway. The time of the next question is the
 * lease: the node that takes a row sets it, so that any number of nodes share the work.
 */
@Stateless
public class Reports {

  private static final String TAKE =
      """
      with due as materialized (
        select seller_id, delivery_id from phone_message
        where poll_at <= now() and gateway = :gateway
        order by poll_at limit :count for update skip locked)
      update phone_message m set polls = m.polls + 1, poll_at = now() + interval '2 minutes'
      from due where m.seller_id = due.seller_id and m.delivery_id = due.delivery_id
      returning m.seller_id, m.delivery_id, m.gateway, m.channel, m.message_id, m.polls
      """;

  /**
   * A state that is final stays; one of a poll that was overtaken is not older than what stands.
   */
  private static final String RECORD =
      """
      update phone_message
      set state = :state, via = coalesce(:via, via),
        reported_at = case when state = :state then reported_at else now() end,
        poll_at = now() + make_interval(secs => :wait)
      where seller_id = :seller and delivery_id = :id and poll_at is not null
      """;

  private static final String NEXT =
      """
      update phone_message set poll_at = now() + make_interval(secs => :wait)
      where seller_id = :seller and delivery_id = :id and poll_at is not null
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private PhoneMessages messages;
  @Inject private PhoneGateways gateways;
  @Inject private ReportSchedule schedule;

  /** Takes messages that a gateway is to be asked about now. */
  public List<DueReport> take(String gateway) {
    return session()
        .createNativeQuery(TAKE, Object[].class)
        .setParameter("gateway", gateway)
        .setParameter("count", PhoneMessages.BATCH)
        .getResultList()
        .stream()
        .map(DueReport::of)
        .toList();
  }

  /**
   * Records what a gateway reports.
   *
   * @return the notice on the next channel, when this one has failed for good
   */
  public List<WakeUp> record(DueReport of, DeliveryReport report) {
    boolean viber = "VIBER".equals(report.via() == null ? of.channel() : report.via());
    Duration wait = report.state().isFinal(viber) ? null : schedule.after(of.polls());
    session()
        .createNativeMutationQuery(RECORD)
        .setParameter("state", report.state().name())
        .setParameter("via", report.via(), String.class)
        .setParameter("wait", seconds(wait), Double.class)
        .setParameter("seller", of.seller())
        .setParameter("id", of.delivery())
        .executeUpdate();
    boolean next = report.state().hasFailed() && of.channel().equals("VIBER");
    return next && !gateways.areHybrid()
        ? messages.tellBySms(of.seller(), of.delivery())
        : List.of();
  }

  /** Records that nothing was learned of the message. */
  public void notLearned(DueReport of) {
    session()
        .createNativeMutationQuery(NEXT)
        .setParameter("wait", seconds(schedule.after(of.polls())), Double.class)
        .setParameter("seller", of.seller())
        .setParameter("id", of.delivery())
        .executeUpdate();
  }

  private static Double seconds(Duration wait) {
    return wait == null ? null : wait.toMillis() / 1000.0;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
