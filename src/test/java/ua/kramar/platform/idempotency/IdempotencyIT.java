package ua.kramar.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Secrets;

/** Keys outlive an upgrade: rows of the version before, and nodes of it that read new rows. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyIT {

  record Wish(String text, String added) {}

  record Result(String number) {}

  @Inject private RunAs runAs;
  @Inject private Idempotency idempotency;
  @PersistenceContext private EntityManager entities;

  private final String key = UUID.randomUUID().toString();

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void answersARetryOfWhatTheVersionBeforeHasDone() {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    """
                    insert into idempotency (seller_id, caller, operation, key, request_hash, result, created_at)
                    values (0, 'storefront', 'test', :key, sha256('another form'), '{"number":"7"}', now())
                    """)
                .setParameter("key", key)
                .executeUpdate());

    Idempotency.Outcome<Result> outcome = once(new Wish("x", null), "8");

    assertThat(outcome.replayed()).isTrue();
    assertThat(outcome.result().number()).isEqualTo("7");
  }

  @Test
  void writesTheHashThatANodeOfTheVersionBeforeCompares() {
    Wish wish = new Wish("x", "y");
    once(wish, "7");

    byte[] stored =
        runAs.storefront(
            () ->
                (byte[])
                    entities
                        .createNativeQuery(
                            "select request_hash from idempotency where key = :key", byte[].class)
                        .setParameter("key", key)
                        .getSingleResult());

    assertThat(stored).isEqualTo(Secrets.sha256(Json.write(wish)));
  }

  @Test
  void refusesOtherContent() {
    once(new Wish("x", null), "7");

    assertThat(once(new Wish("x", ""), "8").result().number()).isEqualTo("7");
    assertThatThrownBy(() -> once(new Wish("y", null), "8"))
        .isInstanceOf(IdempotencyKeyReused.class);
  }

  /** A system whose token was replaced repeats nothing, also what the version before has stored. */
  @Test
  void remembersForEverWhicheverTokenComesBack() {
    runAs.callCentre(
        "first",
        () ->
            entities
                .createNativeQuery(
                    """
                    insert into idempotency (seller_id, caller, operation, key, request_hash, lasting, result, created_at)
                    values (0, 'first', 'test', :key, sha256('another form'), true, '{"number":"7"}', now())
                    """)
                .setParameter("key", key)
                .executeUpdate());

    assertThat(forEver("second", key, new Wish("x", null)).result().number()).isEqualTo("7");

    String fresh = UUID.randomUUID().toString();
    assertThat(forEver("second", fresh, new Wish("x", null)).replayed()).isFalse();
    assertThat(forEver("third", fresh, new Wish("x", null)).replayed()).isTrue();
    assertThatThrownBy(() -> forEver("third", fresh, new Wish("y", null)))
        .isInstanceOf(IdempotencyKeyReused.class);
  }

  /** What is not remembered for ever is each caller's own. */
  @Test
  void keepsTheKeysOfCallersApart() {
    once(new Wish("x", null), "7");

    Idempotency.Outcome<Result> other =
        runAs.callCentre(
            "first",
            () ->
                idempotency.once(
                    "test", key, new Wish("x", null), Result.class, () -> new Result("8")));

    assertThat(other.result().number()).isEqualTo("8");
  }

  private Idempotency.Outcome<Result> forEver(String token, String id, Wish wish) {
    return runAs.callCentre(
        token,
        () -> idempotency.onceForEver("test", id, wish, Result.class, () -> new Result(token)));
  }

  private Idempotency.Outcome<Result> once(Wish wish, String number) {
    return runAs.storefront(
        () -> idempotency.once("test", key, wish, Result.class, () -> new Result(number)));
  }
}
