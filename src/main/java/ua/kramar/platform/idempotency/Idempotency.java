package ua.kramar.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
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
      select pg_try_advisory_xact_lock(:lock), stored.result, stored.hash_version, stored.content_hash
      from (select 1) as one left join idempotency as stored
        on stored.seller_id = :seller and stored.caller = :caller
       and stored.operation = :operation and stored.key = :key
      """;

  private static final String LOCK = "select pg_try_advisory_xact_lock(:lock)";

  /** The caller's own first, then the oldest: two tokens may have used one key before. */
  private static final String OF_ANYBODY =
      """
      select true, result, hash_version, content_hash from idempotency
      where seller_id = :seller and operation = :operation and key = :key and lasting
      order by (caller = :caller) desc, created_at limit 1
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private SentBody sent;
  @Inject private Clock clock;

  /**
   * Executes the operation, or returns the stored result.
   *
   * @param operation the name of the operation; the same key may be used for different operations
   * @param key the caller's key, 1 to 100 characters
   * @param request everything that the result depends on, without secrets; a record. Compared where
   *     the request did not come as JSON; of JSON the body is compared as it was sent
   * @param type of the result, a record without personal data and secrets
   * @throws IdempotencyKeyMissing without a valid key
   * @throws IdempotencyKeyReused when the key was used with another request
   * @throws IdempotencyKeyInProgress when the first request is not finished
   */
  public <T> Outcome<T> once(
      String operation, String key, Object request, Class<T> type, Supplier<T> work) {
    return once(new Call(operation, key, false), request, type, work);
  }

  /**
   * As {@link #once}, and the key is remembered for ever: as long as what the work makes. It is the
   * key of everybody who acts for the shop, or for the marketplace, so it names the system that
   * made it: a system that comes back with another token repeats nothing.
   */
  public <T> Outcome<T> onceForEver(
      String operation, String key, Object request, Class<T> type, Supplier<T> work) {
    return once(new Call(operation, key, true), request, type, work);
  }

  /** As {@link #once} with a key; without one, executes the operation. */
  public <T> Outcome<T> onceIfKeyed(
      String operation, String key, Object request, Class<T> type, Supplier<T> work) {
    return key == null
        ? new Outcome<>(work.get(), false)
        : once(operation, key, request, type, work);
  }

  private record Call(String operation, String key, boolean lasting) {}

  private <T> Outcome<T> once(Call call, Object request, Class<T> type, Supplier<T> work) {
    String key = call.key();
    if (key == null || key.isBlank() || key.length() > 100 || !XmlText.isValid(key)) {
      throw new IdempotencyKeyMissing();
    }
    var id = new StoredResult.Id(actor.get().name(), call.operation(), key);
    byte[] hash =
        sent.get()
            .map(CanonicalContent::ofBody)
            .orElseGet(() -> CanonicalContent.ofRequest(request));
    Object[] claim = call.lasting() ? claimForAll(id) : claim(id);
    if (claim[1] instanceof String result) {
      requireSameContent(hash, claim);
      return new Outcome<>(Json.read(result, type), true);
    }
    if (!Boolean.TRUE.equals(claim[0])) {
      throw new IdempotencyKeyInProgress();
    }
    T result = work.get();
    var content = new StoredResult.Content(hash, Secrets.sha256(Json.write(request)));
    entities.persist(
        new StoredResult(
            actor.get().sellerId(),
            id,
            content,
            call.lasting(),
            Json.write(result),
            clock.instant()));
    return new Outcome<>(result, false);
  }

  /**
   * A hash that another version computed says nothing about this request; the key alone decides
   * then, so that a retry across an upgrade gets its result.
   */
  private static void requireSameContent(byte[] hash, Object[] claim) {
    boolean comparable = ((Number) claim[2]).intValue() == CanonicalContent.VERSION;
    if (comparable && !MessageDigest.isEqual(hash, (byte[]) claim[3])) {
      throw new IdempotencyKeyReused();
    }
  }

  /** Looks when it has the lock, and not before: who had it has committed then. */
  private Object[] claimForAll(StoredResult.Id id) {
    long seller = actor.get().sellerId();
    byte[] name = Secrets.sha256(seller + "\n" + id.operation() + "\n" + id.key());
    Object locked =
        entities
            .createNativeQuery(LOCK)
            .setParameter("lock", ByteBuffer.wrap(name).getLong())
            .getSingleResult();
    List<?> stored =
        entities
            .createNativeQuery(OF_ANYBODY)
            .setParameter("seller", seller)
            .setParameter("caller", id.caller())
            .setParameter("operation", id.operation())
            .setParameter("key", id.key())
            .getResultList();
    return stored.isEmpty() ? new Object[] {locked, null, null, null} : (Object[]) stored.get(0);
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
