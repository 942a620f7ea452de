package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Unauthenticated;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.Secrets;

/** Manages the tokens of the acting shop. */
@Stateless
public class Tokens {

  private static final String LIST = "tokens";

  private static final String PAGE =
      """
      select t from ApiToken t
      where t.sellerId = :seller
        and (t.createdAt > :createdAt or (t.createdAt = :createdAt and t.id > :id))
      order by t.createdAt, t.id
      """;

  /** The token and all that were made with it, or with those. */
  private static final String FAMILY =
      """
      with recursive family as (
        select id from api_token where id = :id and seller_id = :seller
        union
        select heir.id from api_token heir join family on heir.made_by = family.id)
      select id from family
      """;

  private static final String FAMILY_OF_PERSON =
      """
      with recursive family as (
        select id from api_token
        where made_by_account = :account and not permissions <@ cast(:permitted as text[])
        union
        select heir.id from api_token heir join family on heir.made_by = family.id)
      select id from api_token where id in (select id from family) and revoked_at is null
      """;

  private static final String REVOKE =
      """
      update api_token set revoked_at = :now where id = any(:ids) and revoked_at is null
      returning id
      """;

  /**
   * The maker stays active until its heir is committed: a revocation waits, and then revokes the
   * heir too.
   */
  private static final String MAKER =
      """
      select * from api_token
      where id = :id and revoked_at is null and (expires_at is null or expires_at > :now)
      for share
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Idempotency idempotency;
  @Inject private CallingPerson callingPerson;
  @Inject private CurrentCredential credential;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Event<TokenCache.Changed> changed;
  @Inject private Event<AuditedAct> audit;

  /** A token of any shop, for authentication. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<ApiToken> find(String id) {
    return Optional.ofNullable(entities.find(ApiToken.class, id));
  }

  /**
   * Returns a page of the acting shop's tokens, the oldest first.
   *
   * @param after the cursor of the previous page; null for the first page
   * @param limit 1 to 100
   */
  public Page<TokenView> page(String after, int limit) {
    Optional<Cursor> last = Optional.ofNullable(after).map(text -> Cursor.parse(LIST, text, 2));
    List<ApiToken> tokens =
        entities
            .createQuery(PAGE, ApiToken.class)
            .setParameter("seller", current.get().sellerId())
            .setParameter("createdAt", last.map(key -> key.time(0)).orElse(Instant.EPOCH))
            .setParameter("id", last.map(key -> key.text(1)).orElse(""))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.cut(tokens, limit, Tokens::cursor, ApiToken::view);
  }

  private static Cursor cursor(ApiToken token) {
    TokenView view = token.view();
    return Cursor.of(LIST, Cursor.micros(view.createdAt()), view.id());
  }

  /**
   * Creates a token. A token that is made with a token is its heir: it is revoked with it.
   *
   * @param key the caller's idempotency key; null for none
   * @throws Invalid when it would have expired already
   * @throws Forbidden when the token would have a permission that the caller lacks
   * @throws Unauthenticated when the caller's own token has been revoked meanwhile
   * @throws TokenOutlivesMaker when the caller's own token expires earlier
   * @throws TokenAlreadyIssued when the key has made a token already
   */
  public TokenView.WithSecret create(String key, NewToken wanted) {
    String secret = Secrets.secret();
    Idempotency.Outcome<Made> made =
        idempotency.onceIfKeyed(
            "make-token", key, wanted, Made.class, () -> new Made(create(wanted, secret)));
    if (made.replayed()) {
      throw new TokenAlreadyIssued(made.result().id());
    }
    return new TokenView.WithSecret(
        entities.find(ApiToken.class, made.result().id()).view(), secret);
  }

  private record Made(String id) {}

  private String create(NewToken wanted, String secret) {
    Actor actor = current.get();
    Optional<ApiToken> maker = maker();
    Optional<Account> person = callingPerson.hold();
    Set<Permission> permitted = person.map(Account::permissions).orElse(actor.permissions());
    if (!permitted.containsAll(wanted.permissions())
        || !wanted.permissions().stream().allMatch(Permission::isForMachines)) {
      throw new Forbidden();
    }
    if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(clock.instant())) {
      throw new Invalid("expiresAt", "later-than-now");
    }
    if (maker.filter(token -> token.expiresBefore(wanted.expiresAt())).isPresent()) {
      throw new TokenOutlivesMaker();
    }
    String id = Secrets.publicId("t");
    var made = new ApiToken.Maker(maker.orElse(null), person.map(Account::id).orElse(null));
    entities.persist(new ApiToken(id, actor.sellerId(), secret, wanted, made, clock.instant()));
    audit.fire(
        new AuditedAct(
            actor.sellerId(), "token.issued", "token:" + id, Map.of("permissions", names(wanted))));
    return id;
  }

  private static String names(NewToken wanted) {
    return wanted.permissions().stream()
        .map(Permission::wire)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** The token of the caller; empty for a person. */
  private Optional<ApiToken> maker() {
    return credential
        .get()
        .filter(caller -> caller.kind() == CredentialRef.Kind.TOKEN)
        .map(caller -> lockActive(caller.key()));
  }

  private ApiToken lockActive(String id) {
    List<?> found =
        entities
            .createNativeQuery(MAKER, ApiToken.class)
            .setParameter("id", id)
            .setParameter("now", clock.instant())
            .getResultList();
    if (found.isEmpty()) {
      throw new Unauthenticated();
    }
    return (ApiToken) found.get(0);
  }

  /**
   * Revokes a token and its heirs at once. Revoking it again has no effect.
   *
   * @throws NotFound when the acting shop has no such token
   */
  public void revoke(String id) {
    if (family(id).isEmpty()) {
      throw new NotFound("token");
    }
    revokeAll(() -> family(id))
        .forEach(
            token ->
                audit.fire(
                    new AuditedAct(current.get().sellerId(), "token.revoked", "token:" + token)));
  }

  private List<String> family(String id) {
    return ids(
        entities
            .createNativeQuery(FAMILY, String.class)
            .setParameter("id", id)
            .setParameter("seller", current.get().sellerId()));
  }

  /**
   * Revokes the tokens that a person has made and that allow more than the person may do from now
   * on, with their heirs.
   *
   * @param permitted what the person may do; empty for nothing at all
   * @return the ids of the tokens that were valid until now
   */
  public List<String> revokeMadeBy(long accountId, Set<Permission> permitted) {
    return revokeAll(() -> familyOfPerson(accountId, permitted));
  }

  private List<String> familyOfPerson(long accountId, Set<Permission> permitted) {
    return ids(
        entities
            .createNativeQuery(FAMILY_OF_PERSON, String.class)
            .setParameter("account", accountId)
            .setParameter(
                "permitted", permitted.stream().map(Permission::wire).toArray(String[]::new)));
  }

  private List<String> revokeAll(Supplier<List<String>> family) {
    Instant now = clock.instant();
    Set<String> all = new TreeSet<>();
    List<String> revoked;
    do {
      revoked =
          ids(
              entities
                  .createNativeQuery(REVOKE, String.class)
                  .setParameter("now", now)
                  .setParameter("ids", family.get().toArray(String[]::new)));
      all.addAll(revoked);
      // Heirs that were being made while the update waited for them are found by the next query.
    } while (!revoked.isEmpty());
    all.forEach(token -> changed.fire(new TokenCache.Changed(token)));
    return List.copyOf(all);
  }

  private static List<String> ids(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(String.class::cast).toList();
  }
}
