package ua.kramar.orders.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import ua.kramar.orders.contact.CallOutcome.Effect;
import ua.kramar.orders.status.ContactFacts;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.sellers.timetable.ShopCalendars;

/**
 * The stored contact with the buyers of orders; it is only added to. Who adds holds the order's
 * lock.
 */
@ApplicationScoped
public class BuyerContacts {

  /** How far apart two attempts in vain must be to count as two (O16). */
  public static final Duration APART = Duration.ofHours(2);

  /** An attempt with its place among those of its order, from 0. */
  public record Stored(int position, CallAttempt attempt) {

    static Stored of(Object[] row) {
      return new Stored(
          ((Number) row[0]).intValue(),
          new CallAttempt(
              (String) row[1],
              (String) row[2],
              (String) row[3],
              (Instant) row[4],
              (boolean) row[5],
              (String) row[6],
              (Instant) row[7]));
    }
  }

  private static final String ADD =
      """
      insert into call_attempt (seller_id, order_number, position, outcome, subject, caller, at, outside_hours, note,
        call_again_at)
      select :seller, :number, coalesce(max(position) + 1, 0), :outcome, :subject, :caller, :at, :outside, :note,
        :again
      from call_attempt where seller_id = :seller and order_number = :number
      """;

  private static final String ROWS =
      """
      select position, outcome, subject, caller, at, outside_hours, note, call_again_at from call_attempt
      where seller_id = :seller and order_number = :number and position < :before
      order by position desc limit :count
      """;

  /**
   * Attempts count from the last time that the buyer was reached. A step to 47 or 48 tells of one
   * too: nodes of the version before store no attempt beside it, and beside its own it changes
   * nothing.
   */
  private static final String FACTS =
      """
      with call as (
        select position, outcome in (:missed) as missed, at,
          coalesce(max(position) filter (where outcome in (:reached)) over (), -1) as reached
        from call_attempt where seller_id = :seller and order_number = :number),
      miss as (
        select at from call where missed and position > reached
        union all
        select s.at from order_step s
        where s.seller_id = :seller and s.order_number = :number and s.to_status in (:planned)
          and s.at > coalesce((select max(at) from call where position = reached), '-infinity')
          and not exists (select from call where missed and position > reached)),
      letter as (
        select writer, at from written_contact where seller_id = :seller and order_number = :number)
      select exists (select from call where position = reached),
        (select min(at) from miss),
        (select max(at) from miss),
        exists (select from letter where writer = 'BUYER'),
        exists (select from letter where writer = 'SHOP')
      """;

  private static final String WROTE =
      """
      insert into written_contact (seller_id, order_number, writer, at)
      values (:seller, :number, :writer, :at) on conflict do nothing
      """;

  private static final String AWAITS_ANSWER =
      """
      update orders set question_since = cast(:since as timestamptz)
      where seller_id = :seller and number = :number
        and question_since is distinct from cast(:since as timestamptz)
      """;

  /** The statuses that a missed call leads to. */
  private static final List<Integer> PLANNED =
      Stream.of(OrderStatus.values())
          .filter(Moves::tellsOfMissedCall)
          .map(OrderStatus::id)
          .toList();

  @PersistenceContext private EntityManager entities;
  @Inject private ShopCalendars calendars;

  /** Adds an attempt, and marks it if it was made outside the hours. */
  public void add(long seller, long number, NewAttempt attempt) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .setParameter("outcome", attempt.outcome().name())
        .setParameter("subject", attempt.subject().name())
        .setParameter("caller", attempt.caller())
        .setParameter("at", attempt.at(), Instant.class)
        .setParameter("outside", !calendars.of(seller).calls().isOpen(attempt.at()))
        .setParameter("note", attempt.note(), String.class)
        .setParameter("again", attempt.callAgainAt(), Instant.class)
        .executeUpdate();
  }

  /** Adds a call that the buyer did not answer, and of which nothing else is known. */
  public void addMissedCall(long seller, long number, String caller, Instant at) {
    add(
        seller,
        number,
        new NewAttempt(CallOutcome.NO_ANSWER, CallSubject.CONFIRMATION, caller, at, null, null));
  }

  /** Records that one of the two wrote to the other. */
  public void addMessage(long seller, long number, Writer writer, Instant at) {
    session()
        .createNativeMutationQuery(WROTE)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .setParameter("writer", writer.name())
        .setParameter("at", at, Instant.class)
        .executeUpdate();
  }

  /**
   * Records since when the buyer waits for an answer.
   *
   * @param since null when nothing waits
   */
  public void awaitsAnswer(long seller, long number, Instant since) {
    session()
        .createNativeMutationQuery(AWAITS_ANSWER)
        .setParameter("since", since, Instant.class)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .executeUpdate();
  }

  /** What the conditions of moves ask for. */
  public ContactFacts facts(long seller, long number) {
    Object[] row =
        session()
            .createNativeQuery(FACTS, Object[].class)
            .setParameterList("missed", CallOutcome.with(Effect.MISSED))
            .setParameterList("reached", CallOutcome.with(Effect.REACHED))
            .setParameterList("planned", PLANNED)
            .setParameter("seller", seller)
            .setParameter("number", number)
            .getSingleResult();
    boolean answered = (boolean) row[0];
    Instant first = (Instant) row[1];
    boolean buyerWrote = (boolean) row[3];
    boolean shopWrote = (boolean) row[4];
    boolean triedTwice =
        first != null && (shopWrote || !first.plus(APART).isAfter((Instant) row[2]));
    return new ContactFacts(first != null, answered || buyerWrote, triedTwice);
  }

  /**
   * The attempts of an order before a position, the newest first.
   *
   * @param count the most to return
   */
  public List<Stored> before(long seller, long number, long position, int count) {
    return session()
        .createNativeQuery(ROWS, Object[].class)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .setParameter("before", position)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(Stored::of)
        .toList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
