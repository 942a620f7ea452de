package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import ua.kramar.platform.values.Secrets;

/** Accepts each nonce of a caller once, on whatever node it arrives. */
@Stateless
public class UsedNonces {

  /**
   * How long a nonce is remembered. Exceeds the age up to which a message with a time of creation
   * is accepted.
   */
  private static final Duration RETENTION = Duration.ofDays(1);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Records a nonce, in a transaction of its own.
   *
   * @param caller the token's id; callers may use equal nonces
   * @return false when it has been used before
   */
  public boolean use(String caller, String nonce) {
    return entities
            .createNativeQuery(
                """
                insert into used_nonce (nonce_sha256, expires_at) values (:nonce, :expires)
                on conflict (nonce_sha256) do nothing
                """)
            .setParameter("nonce", Secrets.sha256(caller + "\n" + nonce))
            .setParameter("expires", clock.instant().plus(RETENTION))
            .executeUpdate()
        == 1;
  }
}
