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
 * Checks which credentials are still valid, many at once. A check does not count as a use of a
 * session.
 */
@Stateless
public class ActiveCredentials {

  private static final HexFormat HEX = HexFormat.of();

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** The credentials that are neither revoked nor expired. */
  public Set<CredentialRef> valid(Collection<CredentialRef> credentials) {
    Instant now = clock.instant();
    Set<CredentialRef> valid = new HashSet<>();
    List<String> tokens = keys(credentials, CredentialRef.Kind.TOKEN);
    if (!tokens.isEmpty()) {
      entities
          .createQuery("select t from ApiToken t where t.id in :ids", ApiToken.class)
          .setParameter("ids", tokens)
          .getResultStream()
          .filter(token -> token.isValid(now))
          .forEach(token -> valid.add(CredentialRef.ofToken(token.actor().name())));
    }
    List<String> sessions = keys(credentials, CredentialRef.Kind.SESSION);
    if (!sessions.isEmpty()) {
      entities
          .createQuery(
              "select s from Session s join fetch s.account where s.idSha256 in :ids",
              Session.class)
          .setParameter("ids", sessions.stream().map(HEX::parseHex).toList())
          .getResultStream()
          .filter(session -> session.isOpen(now))
          .forEach(session -> valid.add(session.credential()));
    }
    return valid;
  }

  private static List<String> keys(Collection<CredentialRef> credentials, CredentialRef.Kind kind) {
    return credentials.stream()
        .filter(credential -> credential.kind() == kind)
        .map(CredentialRef::key)
        .toList();
  }
}
