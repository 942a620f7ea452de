package ua.kramar.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.function.Supplier;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Secrets;
import ua.kramar.platform.values.XmlText;

/**
 * Executes an operation once per key, however often it is requested. The result is stored in the
 * operation's own transaction: after a crash both exist or neither.
 */
@ApplicationScoped
public class Idempotency {

  /**
   * The result of the operation.
   *
   * @param replayed whether this is the stored result of an earlier request
   */
  public record Outcome<T>(T result, boolean replayed) {}

  private static final String CLAIM =
      """
      select pg_try_advisory_xact_lock(:lock), stored.request_hash, stored.result
      from (select 1) as one left join idempotency as stored
        on stored.seller_id = :seller and stored.caller = :caller
       and stored.operation = :operation and stored.key = :key
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  /**
   * Executes the operation, or returns the stored result.
   *
   * @param operation the name of the operation; the same key may be used for different operations
   * @param key the caller's key, 1 to 100 characters
   * @param request everything that the result depends on; a record
   * @param type of the result, a record without personal data
   * @throws IdempotencyKeyMissing without a valid key
   * @throws IdempotencyKeyReused when the key was used with another request
   * @throws IdempotencyKeyInProgress when the first request is not finished
   */
  public <T> Outcome<T> once(
      String operation, String key, Object request, Class<T> type, Supplier<T> work) {
    if (key == null || key.isBlank() || key.length() > 100 || !XmlText.isValid(key)) {
      throw new IdempotencyKeyMissing();
    }
    var id = new StoredResult.Id(actor.get().name(), operation, key);
    byte[] hash = Secrets.sha256(Json.write(request));
    Object[] claim = claim(id);
    if (claim[1] instanceof byte[] storedHash) {
      if (!MessageDigest.isEqual(hash, storedHash)) {
        throw new IdempotencyKeyReused();
      }
      return new Outcome<>(Json.read((String) claim[2], type), true);
    }
    if (!Boolean.TRUE.equals(claim[0])) {
      throw new IdempotencyKeyInProgress();
    }
    T result = work.get();
    entities.persist(
        new StoredResult(actor.get().sellerId(), id, hash, Json.write(result), clock.instant()));
    return new Outcome<>(result, false);
  }

  private Object[] claim(StoredResult.Id id) {
    long seller = actor.get().sellerId();
    byte[] name =
        Secrets.sha256(seller + "\n" + id.caller() + "\n" + id.operation() + "\n" + id.key());
    return (Object[])
        entities
            .createNativeQuery(CLAIM)
            .setParameter("lock", ByteBuffer.wrap(name).getLong())
            .setParameter("seller", seller)
            .setParameter("caller", id.caller())
            .setParameter("operation", id.operation())
            .setParameter("key", id.key())
            .getSingleResult();
  }
}
