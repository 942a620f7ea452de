package ua.kramar.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;
import ua.kramar.RunAs;

/** What is old goes, however much of it there is, and what is not stays. */
@ExtendWith(ArquillianExtension.class)
class ExpiredKeysIT {

  @Inject private RunAs runAs;
  @Inject private ExpiredKeys answers;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void forgetsWhatIsOlderThanAWeekPieceByPiece() {
    String caller = "t-" + UUID.randomUUID();
    add(caller, "old", 2500, "8 days");
    add(caller, "fresh", 3, "6 days");

    boolean more;
    do {
      more = answers.run();
    } while (more);

    assertThat(keys(caller)).hasSize(3).allMatch(key -> key.toString().startsWith("fresh"));
  }

  /** What a call centre calls an order by is remembered as long as the order. */
  @Test
  void keepsLastingKeys() {
    String caller = "t-" + UUID.randomUUID();
    add(caller, "lasting", 2, "900 days");
    runAs.storefront(
        () ->
            entities
                .createNativeQuery("update idempotency set lasting = true where caller = :caller")
                .setParameter("caller", caller)
                .executeUpdate());

    answers.run();

    assertThat(keys(caller)).hasSize(2);
  }

  private void add(String caller, String name, int count, String age) {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    """
                    insert into idempotency (seller_id, caller, operation, key, request_hash, result, created_at)
                    select s.id, :caller, 'test', :name || n, sha256('x'), '{}', now() - cast(:age as interval)
                    from generate_series(1, :count) n, (select min(id) as id from seller) s
                    """)
                .setParameter("caller", caller)
                .setParameter("name", name)
                .setParameter("age", age)
                .setParameter("count", count)
                .executeUpdate());
  }

  private List<?> keys(String caller) {
    return runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    "select key from idempotency where caller = :caller", String.class)
                .setParameter("caller", caller)
                .getResultList());
  }
}
