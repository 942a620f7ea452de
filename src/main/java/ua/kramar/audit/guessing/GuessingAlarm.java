package ua.kramar.audit.guessing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.kramar.audit.Act;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.events.DomainEvent;

/**
 * Raises the alarm when the wrong passwords of the last hour are too many: for one person, or over
 * many people of a shop, fewer when they come from one network. Those from one network over many
 * people of all shops, and those for many logins that do not exist, are an alarm of the
 * marketplace. At most once an hour for each shop.
 */
@Stateless
public class GuessingAlarm {

  static final Duration WINDOW = Duration.ofHours(1);

  /** More than somebody who has forgotten the password tries. */
  static final int MOST_FOR_ONE_PERSON = 10;

  /** People of one shop share an office; not that many mistype within an hour. */
  static final int MOST_PEOPLE_OF_A_SHOP = 5;

  /** Of one shop, wherever they are: who guesses can come from another network each time. */
  static final int MOST_PEOPLE_ANYWHERE = 10;

  /** A carrier of mobile phones gives one network to many subscribers. */
  static final int MOST_PEOPLE_OF_ALL_SHOPS = 30;

  /** Sign-ins to logins that do not exist, since the hour of the clock began. */
  static final int MOST_UNKNOWN_LOGINS = 500;

  /** A row for each shop; 0 for the marketplace. */
  private static final String SUSPECTED =
      """
      with guess as (
        select seller_id, subject, origin from audit_entry
        where outcome = 'REFUSED' and at > :since and act in (:signIn, :code, :change)),
      suspicion as (
        select seller_id, count(*) as failures, 1 as people from guess
        group by seller_id, subject having count(*) >= :onePerson
        union all
        select seller_id, count(*), count(distinct subject) from guess where origin is not null
        group by seller_id, origin having count(distinct subject) >= :ofShop
        union all
        select seller_id, count(*), count(distinct subject) from guess
        group by seller_id having count(distinct subject) >= :anywhere
        union all
        select 0, count(*), count(distinct subject) from guess where origin is not null
        group by origin having count(distinct subject) >= :ofAll
        union all
        select 0, cast(sum(count) as bigint), 0 from audit_refusal
        where seller_id = 0 and hour > :since and code = :unknown having sum(count) >= :unknownLogins)
      select seller_id, max(failures), max(people) from suspicion group by seller_id order by seller_id
      """;

  private static final String ALARM =
      """
      insert into audit_alarm as a (seller_id, at) values (:seller, :now)
      on conflict (seller_id) do update set at = :now where a.at <= :since
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;
  @Inject private Event<AuditedAct> acts;
  @Inject private Event<DomainEvent> events;

  /** Looks at the last hour. */
  public void look() {
    Instant now = clock.instant();
    List<?> suspected =
        entities
            .createNativeQuery(SUSPECTED, Object[].class)
            .setParameter("since", now.minus(WINDOW))
            .setParameter("signIn", Act.WRONG_PASSWORD.code())
            .setParameter("code", Act.WRONG_CODE.code())
            .setParameter("change", Act.WRONG_OLD_PASSWORD.code())
            .setParameter("onePerson", MOST_FOR_ONE_PERSON)
            .setParameter("ofShop", MOST_PEOPLE_OF_A_SHOP)
            .setParameter("anywhere", MOST_PEOPLE_ANYWHERE)
            .setParameter("ofAll", MOST_PEOPLE_OF_ALL_SHOPS)
            .setParameter("unknown", Act.UNKNOWN_LOGIN.code())
            .setParameter("unknownLogins", MOST_UNKNOWN_LOGINS)
            .getResultList();
    for (Object each : suspected) {
      Object[] row = (Object[]) each;
      raise(number(row[0]), number(row[1]), number(row[2]), now);
    }
  }

  private void raise(long seller, long failures, long people, Instant now) {
    int raised =
        entities
            .createNativeQuery(ALARM)
            .setParameter("seller", seller)
            .setParameter("now", now)
            .setParameter("since", now.minus(WINDOW))
            .executeUpdate();
    if (raised == 0) {
      return;
    }
    acts.fire(
        new AuditedAct(
            seller,
            Act.GUESSING_SUSPECTED.code(),
            "shop:" + seller,
            Map.of("failures", String.valueOf(failures), "people", String.valueOf(people))));
    events.fire(new GuessingSuspected(seller, failures, people));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
