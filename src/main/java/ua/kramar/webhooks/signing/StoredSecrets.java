package ua.kramar.webhooks.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.platform.sealing.SealedSecrets;
import ua.kramar.webhooks.EndpointRef;

/** The keys of endpoints. At most two sign: the present one, and for a while the one before it. */
@ApplicationScoped
public class StoredSecrets {

  /** How long a key that was replaced signs beside the new one. */
  public static final Duration OVERLAP = Duration.ofHours(24);

  private static final String END_EARLIER =
      "delete from webhook_secret where seller_id = :seller and endpoint_id = :endpoint and expires_at is not null";

  private static final String END_PRESENT =
      "update webhook_secret set expires_at = :end where seller_id = :seller and endpoint_id = :endpoint and expires_at is null";

  private static final String NEXT_ID =
      "select nextval('webhook_secret_id') from webhook_endpoint where seller_id = :seller and id = :endpoint";

  private static final String ADD =
      """
      insert into webhook_secret (seller_id, endpoint_id, id, scheme, sealed, public_key, created_at)
      values (:seller, :endpoint, :id, :scheme, :sealed, :publicKey, :at)
      """;

  private static final String VALID =
      """
      from webhook_secret where seller_id = :seller and endpoint_id = :endpoint
        and (expires_at is null or expires_at > :now) order by id desc
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private SealedSecrets sealing;
  @Inject private Clock clock;

  /**
   * Makes a key, which signs from now on.
   *
   * @param overlap for how long the present one signs beside it; zero for not at all
   * @return the secret or the public key, to be shown once
   * @throws ua.kramar.platform.refusals.Refusal when the server has no key to seal it
   */
  public String make(EndpointRef endpoint, SignatureScheme scheme, Duration overlap) {
    Instant now = clock.instant();
    of(END_EARLIER, endpoint).executeUpdate();
    of(END_PRESENT, endpoint).setParameter("end", now.plus(overlap), Instant.class).executeUpdate();
    SignatureScheme.NewKey key = scheme.newKey();
    long id =
        session()
            .createNativeQuery(NEXT_ID, Long.class)
            .setParameter("seller", endpoint.sellerId())
            .setParameter("endpoint", endpoint.id())
            .getSingleResult();
    of(ADD, endpoint)
        .setParameter("id", id)
        .setParameter("scheme", scheme.name())
        .setParameter("sealed", sealing.seal(purpose(id), key.bytes()))
        .setParameter("publicKey", key.publicKey(), String.class)
        .setParameter("at", now, Instant.class)
        .executeUpdate();
    return key.shown();
  }

  /** The keys that sign now, the newest first. */
  public List<SigningKey> keys(EndpointRef endpoint) {
    return valid("select id, scheme, sealed ", endpoint).stream()
        .map(
            row ->
                new SigningKey(
                    SignatureScheme.valueOf((String) row[1]),
                    sealing.open(purpose(((Number) row[0]).longValue()), (byte[]) row[2])))
        .toList();
  }

  /** As {@link #keys}, without what signs. */
  public List<SecretView> views(EndpointRef endpoint) {
    return valid("select scheme, public_key, created_at, expires_at ", endpoint).stream()
        .map(
            row ->
                new SecretView(
                    SignatureScheme.valueOf((String) row[0]),
                    (String) row[1],
                    (Instant) row[2],
                    (Instant) row[3]))
        .toList();
  }

  private List<Object[]> valid(String columns, EndpointRef endpoint) {
    return session()
        .createNativeQuery(columns + VALID, Object[].class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .setParameter("now", clock.instant(), Instant.class)
        .getResultList();
  }

  private org.hibernate.query.MutationQuery of(String statement, EndpointRef endpoint) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id());
  }

  private static String purpose(long id) {
    return "webhook:" + id;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
