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
 * Slows down password guessing, without letting an attacker lock out a seller. Failures are counted
 * per address, per login and per pair of both, and each count delays the next attempt. Only the
 * pair has a low limit. The login's count, which many addresses can raise, does not delay clients
 * with an address from which that login has signed in before.
 */
@Stateless
public class SignInThrottle {

  /**
   * What failures are counted by, with the number of failures that cause no delay. The names are
   * stored.
   */
  enum Subject {
    // The order in which rows are locked; a fixed order prevents deadlocks.
    ADDRESS(100),
    LOGIN(20),
    LOGIN_AND_ADDRESS(5);

    private final int freeFailures;

    Subject(int freeFailures) {
      this.freeFailures = freeFailures;
    }

    /** The delay after this number of failures: 1, 2, 4, … seconds, at most 15 minutes. */
    Duration delayAfter(int failures) {
      int over = failures - freeFailures;
      return over < 0
          ? Duration.ZERO
          : Duration.ofSeconds(Math.min(MAX_DELAY.toSeconds(), 1L << Math.min(over, 20)));
    }

    private String key(String login, String address) {
      String about =
          switch (this) {
            case LOGIN_AND_ADDRESS -> login + "\n" + AddressBlock.of(address);
            case LOGIN -> login;
            case ADDRESS -> AddressBlock.of(address);
          };
      return name() + ":" + HexFormat.of().formatHex(Secrets.sha256(about));
    }
  }

  /**
   * The failures that are remembered. Each quiet hour halves them, so that waiting for the longest
   * delay to pass gains a guesser one guess, not all free ones again.
   */
  record Count(int failures, Instant lastAt) {

    private static final Duration HALF_LIFE = Duration.ofHours(1);

    Count at(Instant now) {
      long halvings = Math.max(0, Duration.between(lastAt, now).dividedBy(HALF_LIFE));
      return new Count(failures >> Math.min(halvings, 31), lastAt);
    }
  }

  /** The maximum delay. */
  private static final Duration MAX_DELAY = Duration.ofMinutes(15);

  /** The retention of addresses from which a login has signed in. */
  static final Duration KNOWN_ADDRESS_RETENTION = Duration.ofDays(90);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Counts an attempt before its result is known, so that parallel attempts are limited like
   * sequential ones. The rows are locked for this transaction only.
   *
   * @throws TooManyAttempts when one of the counts requires a longer delay; then nothing is counted
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

  /** Records a successful attempt: resets the count of login and address together. */
  public void succeeded(String login, String address) {
    revert(login, address);
    entities
        .createNativeQuery("delete from sign_in_failure where subject = :subject")
        .setParameter("subject", Subject.LOGIN_AND_ADDRESS.key(login, address))
        .executeUpdate();
  }

  /**
   * Remembers the address as one from which the login signs in.
   *
   * @return whether the login has signed in before, and never from this address
   */
  public boolean remember(String login, String address) {
    Instant now = clock.instant();
    boolean elsewhere = isKnownElsewhereOnly(login, address, now);
    entities
        .createNativeQuery(
            """
            insert into sign_in_address (subject, login_sha256, last_at)
            values (:subject, :login, :now)
            on conflict (subject) do update set login_sha256 = :login, last_at = :now
            """)
        .setParameter("subject", Subject.LOGIN_AND_ADDRESS.key(login, address))
        .setParameter("login", Secrets.sha256(login))
        .setParameter("now", now)
        .executeUpdate();
    return elsewhere;
  }

  /** Takes back the count of an attempt whose password was not checked. */
  public void revert(String login, String address) {
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
        .setParameter("since", now.minus(KNOWN_ADDRESS_RETENTION))
        .getResultList()
        .isEmpty();
  }

  /** A login that has never signed in is at home wherever it does so first. */
  private boolean isKnownElsewhereOnly(String login, String address, Instant now) {
    return !isKnown(login, address, now)
        && !entities
            .createNativeQuery(
                "select 1 from sign_in_address where login_sha256 = :login and last_at > :since limit 1")
            .setParameter("login", Secrets.sha256(login))
            .setParameter("since", now.minus(KNOWN_ADDRESS_RETENTION))
            .getResultList()
            .isEmpty();
  }

  /** Reads the count and locks its row, so that concurrent attempts wait. */
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
    return found.at(now);
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
