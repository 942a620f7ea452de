package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Whether those who were let in may still be here: asked for many at once, and without the asking
 * counting as a sign of life of theirs.
 */
@Stateless
public class ActiveCredentials {

  private static final HexFormat HEX = HexFormat.of();

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Those that have neither been ended nor expired. */
  public Set<CredentialRef> valid(Collection<CredentialRef> admissions) {
    Instant now = clock.instant();
    Set<CredentialRef> valid = new HashSet<>();
    List<String> tokens = keys(admissions, CredentialRef.Kind.TOKEN);
    if (!tokens.isEmpty()) {
      entities
          .createQuery("select t from ApiToken t where t.id in :ids", ApiToken.class)
          .setParameter("ids", tokens)
          .getResultStream()
          .filter(token -> token.isValid(now))
          .forEach(token -> valid.add(CredentialRef.byToken(token.actor().name())));
    }
    List<String> sessions = keys(admissions, CredentialRef.Kind.SESSION);
    if (!sessions.isEmpty()) {
      entities
          .createQuery(
              "select s from Session s join fetch s.account where s.idSha256 in :ids",
              Session.class)
          .setParameter("ids", sessions.stream().map(HEX::parseHex).toList())
          .getResultStream()
          .filter(session -> session.open(now))
          .forEach(session -> valid.add(session.admission()));
    }
    return valid;
  }

  private static List<String> keys(Collection<CredentialRef> admissions, CredentialRef.Kind kind) {
    return admissions.stream()
        .filter(admission -> admission.kind() == kind)
        .map(CredentialRef::key)
        .toList();
  }
}
