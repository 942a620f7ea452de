package ua.kramar.access.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import ua.kramar.platform.sealing.SealedSecrets;

/** The rows of second factors. Their changes need the lock of the account. */
@ApplicationScoped
class StoredFactors {

  private static final String USE =
      """
      update second_factor set last_step = :step, used_at = :now
      where id = :id and last_step < :step
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private SealedSecrets secrets;
  @Inject private Clock clock;

  List<SecondFactor> of(long account) {
    return entities
        .createQuery(
            "select f from SecondFactor f where f.accountId = :account order by f.id",
            SecondFactor.class)
        .setParameter("account", account)
        .getResultList();
  }

  List<SecondFactor> confirmed(long account) {
    return of(account).stream().filter(SecondFactor::isConfirmed).toList();
  }

  SecondFactor add(long account, String label, byte[] secret) {
    byte[] sealed = secrets.seal(SecondFactor.purpose(account), secret);
    SecondFactor added = new SecondFactor(account, label, sealed, clock.instant());
    entities.persist(added);
    return added;
  }

  /**
   * Uses a code of the factor. A code is valid once, so a code that somebody else has seen is of no
   * use after the sign-in.
   */
  boolean use(SecondFactor factor, long account, String code) {
    byte[] secret = secrets.open(SecondFactor.purpose(account), factor.sealedSecret());
    Instant now = clock.instant();
    OptionalLong step = TimeCodes.step(secret, code, now);
    return step.isPresent()
        && entities
                .createNativeQuery(USE)
                .setParameter("step", step.getAsLong())
                .setParameter("now", now)
                .setParameter("id", factor.id())
                .executeUpdate()
            == 1;
  }

  void confirm(SecondFactor factor) {
    entities
        .createNativeQuery("update second_factor set confirmed_at = :now where id = :id")
        .setParameter("now", clock.instant())
        .setParameter("id", factor.id())
        .executeUpdate();
  }

  void remove(SecondFactor factor) {
    entities
        .createNativeQuery("delete from second_factor where id = :id")
        .setParameter("id", factor.id())
        .executeUpdate();
  }
}
