package ua.kramar.sellers;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import ua.kramar.platform.Secrets;

/**
 * Slows guessing down without letting an attacker lock a seller out: failures are counted for the
 * login, for the address and for both together, and each count makes the next try wait longer. Only
 * the pair is strict; whoever comes from elsewhere with the right password is let in long before a
 * login's own count bites.
 */
@Stateless
public class SignInThrottle {

  /** What failures are counted by, and how many are free. */
  enum Subject {
    LOGIN_AND_ADDRESS(5),
    LOGIN(20),
    ADDRESS(100);

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

  private static final Duration LONGEST = Duration.ofMinutes(15);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * @throws TooManyAttempts when one of the counts demands more patience
   */
  public void check(String login, String address) {
    Instant now = clock.instant();
    for (Subject subject : Subject.values()) {
      for (Object[] row : rows(subject.key(login, address))) {
        Instant until = ((Instant) row[1]).plus(subject.delayAfter(((Number) row[0]).intValue()));
        if (now.isBefore(until)) {
          throw new TooManyAttempts(Duration.between(now, until));
        }
      }
    }
  }

  /** Counts one more; a quarter of an hour of quiet forgets what was before. */
  public void failed(String login, String address) {
    Instant now = clock.instant();
    keys(login, address)
        .forEach(
            key ->
                entities
                    .createNativeQuery(
                        """
                        insert into sign_in_failure as f (subject, failures, last_at) values (:subject, 1, :now)
                        on conflict (subject) do update
                        set failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end, last_at = :now
                        """)
                    .setParameter("subject", key)
                    .setParameter("now", now)
                    .setParameter("forgotten", now.minus(LONGEST))
                    .executeUpdate());
  }

  /** The right password clears what was counted for this login from this address. */
  public void succeeded(String login, String address) {
    entities
        .createNativeQuery("delete from sign_in_failure where subject = :subject")
        .setParameter("subject", Subject.LOGIN_AND_ADDRESS.key(login, address))
        .executeUpdate();
  }

  private static Stream<String> keys(String login, String address) {
    return Stream.of(Subject.values()).map(subject -> subject.key(login, address));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String key) {
    return entities
        .createNativeQuery("select failures, last_at from sign_in_failure where subject = :subject")
        .setParameter("subject", key)
        .getResultList();
  }
}
