package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import ua.kramar.platform.values.Secrets;

/**
 * Slows guessing down without letting an attacker lock a seller out: failures are counted for the
 * address, for the login and for both together, and each count makes the next try wait longer. Only
 * the pair is strict. The login's own count, to which many addresses can add, holds up nobody who
 * comes from where that login was signed in to before.
 */
@Stateless
public class SignInThrottle {

  /** What failures are counted by, and how many are free. */
  enum Subject {
    // In the order in which their rows are locked: always the same, or two could wait for each
    // other.
    ADDRESS(100),
    LOGIN(20),
    LOGIN_AND_ADDRESS(5);

    private final int free;

    Subject(int free) {
      this.free = free;
    }

    /**
     * How long to wait after that many failures: 1, 2, 4, … seconds, at most a quarter of an hour.
     */
    Duration delayAfter(int failures) {
      int over = failures - free;
      return over < 0
          ? Duration.ZERO
          : Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(over, 20)));
    }

    private String key(String login, String address) {
      String about =
          switch (this) {
            case LOGIN_AND_ADDRESS -> login + "\n" + address;
            case LOGIN -> login;
            case ADDRESS -> address;
          };
      return name() + ":" + HexFormat.of().formatHex(Secrets.sha256(about));
    }
  }

  private record Count(int failures, Instant lastAt) {}

  /** A quarter of an hour of quiet forgets what was before. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** How long an address is remembered from which a login was signed in to. */
  static final Duration KNOWN = Duration.ofDays(90);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Counts an attempt before its result is known: parallel attempts meet the same counts as
   * sequential ones. The rows stay locked for this transaction only.
   *
   * @throws TooManyAttempts when one of the counts demands a longer wait; then nothing is counted
   */
  public void attempt(String login, String address) {
    Instant now = clock.instant();
    boolean known = isKnown(login, address, now);
    for (Subject subject : Subject.values()) {
      String key = subject.key(login, address);
      Count count = locked(key, now);
      Duration delay = subject.delayAfter(count.failures());
      Instant until = count.lastAt().plus(delay);
      boolean free = delay.isZero() || (known && subject == Subject.LOGIN);
      if (!free && now.isBefore(until)) {
        throw new TooManyAttempts(Duration.between(now, until));
      }
      store(key, count.failures() + 1, now);
    }
  }

  /** The password was right: this address is one from which the login's owner comes. */
  public void succeeded(String login, String address) {
    withdrawn(login, address);
    entities
        .createNativeQuery("delete from sign_in_failure where subject = :subject")
        .setParameter("subject", Subject.LOGIN_AND_ADDRESS.key(login, address))
        .executeUpdate();
    entities
        .createNativeQuery(
            """
            insert into sign_in_address (subject, last_at) values (:subject, :now)
            on conflict (subject) do update set last_at = :now
            """)
        .setParameter("subject", Subject.LOGIN_AND_ADDRESS.key(login, address))
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** The try proved nothing, neither right nor wrong: it does not count. */
  public void withdrawn(String login, String address) {
    for (Subject subject : Subject.values()) {
      entities
          .createNativeQuery(
              "update sign_in_failure set failures = greatest(failures - 1, 0) where subject ="
                  + " :subject")
          .setParameter("subject", subject.key(login, address))
          .executeUpdate();
    }
  }

  private boolean isKnown(String login, String address, Instant now) {
    return !entities
        .createNativeQuery(
            "select 1 from sign_in_address where subject = :subject and last_at > :since")
        .setParameter("subject", Subject.LOGIN_AND_ADDRESS.key(login, address))
        .setParameter("since", now.minus(KNOWN))
        .getResultList()
        .isEmpty();
  }

  /** What was counted, with everybody else who counts the same waiting. */
  private Count locked(String key, Instant now) {
    entities
        .createNativeQuery(
            """
            insert into sign_in_failure (subject, failures, last_at) values (:subject, 0, :now)
            on conflict (subject) do nothing
            """)
        .setParameter("subject", key)
        .setParameter("now", now)
        .executeUpdate();
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select failures, last_at from sign_in_failure where subject = :subject for"
                        + " update",
                    Object[].class)
                .setParameter("subject", key)
                .getSingleResult();
    Count found = new Count(((Number) row[0]).intValue(), (Instant) row[1]);
    return found.lastAt().isBefore(now.minus(LONGEST)) ? new Count(0, now) : found;
  }

  private void store(String key, int failures, Instant now) {
    entities
        .createNativeQuery(
            "update sign_in_failure set failures = :failures, last_at = :now where subject ="
                + " :subject")
        .setParameter("failures", failures)
        .setParameter("now", now)
        .setParameter("subject", key)
        .executeUpdate();
  }
}
