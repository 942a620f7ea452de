package ua.kramar.access.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ua.kramar.platform.values.Secrets;

/**
 * Requests for a new password, whether or not the account exists. Each is one row: the work for a
 * login that exists is the same as for one that does not.
 */
@ApplicationScoped
class ResetRequests {

  /** The time in which requests are counted. */
  static final Duration WINDOW = Duration.ofHours(1);

  /** The number of letters to one mailbox in this time, so that nobody can flood it. */
  static final int MOST_PER_LOGIN = 5;

  /** An office shares an address. */
  static final int MOST_PER_ADDRESS = 30;

  /** The order in which simultaneous requests wait for each other is that of the numbers. */
  private static final String LOCK =
      "select pg_advisory_xact_lock(k) from unnest(cast(:keys as bigint[])) as k";

  private static final String TIMES =
      """
      select requested_at from password_reset_request
      where %s = :hash and requested_at > :since order by requested_at desc limit :most
      """;

  private static final String TAKE =
      """
      with open as materialized (
        select id, login from password_reset_request where login is not null
        order by id limit :count for update skip locked)
      update password_reset_request r set login = null from open where r.id = open.id
      returning open.login
      """;

  @PersistenceContext private EntityManager entities;

  /**
   * Stores a request.
   *
   * @param login in its normal form
   * @param address the client's block of addresses
   * @throws TooManyResets when there were too many for this login, or from this address
   */
  void add(String login, String address, Instant now) {
    byte[] loginHash = Secrets.sha256(login);
    byte[] addressHash = Secrets.sha256(address);
    lock(loginHash, addressHash);
    requireFewer("login_sha256", loginHash, MOST_PER_LOGIN, now);
    requireFewer("address_sha256", addressHash, MOST_PER_ADDRESS, now);
    entities
        .createNativeQuery(
            """
            insert into password_reset_request (login, login_sha256, address_sha256, requested_at)
            values (:login, :loginHash, :addressHash, :now)
            """)
        .setParameter("login", login)
        .setParameter("loginHash", loginHash)
        .setParameter("addressHash", addressHash)
        .setParameter("now", now)
        .executeUpdate();
  }

  private void lock(byte[]... hashes) {
    Long[] keys =
        Stream.of(hashes)
            .map(hash -> ByteBuffer.wrap(hash).getLong())
            .sorted()
            .toArray(Long[]::new);
    entities.createNativeQuery(LOCK).setParameter("keys", keys).getResultList();
  }

  private void requireFewer(String column, byte[] hash, int most, Instant now) {
    List<?> times =
        entities
            .createNativeQuery(TIMES.formatted(column), Instant.class)
            .setParameter("hash", hash)
            .setParameter("since", now.minus(WINDOW))
            .setParameter("most", most)
            .getResultList();
    if (times.size() >= most) {
      Instant oldest = (Instant) times.get(times.size() - 1);
      throw new TooManyResets(Duration.between(now, oldest.plus(WINDOW)));
    }
  }

  /** Takes the next logins and erases them from their rows. */
  List<String> take(int count) {
    List<?> logins =
        entities.createNativeQuery(TAKE, String.class).setParameter("count", count).getResultList();
    return logins.stream().map(String.class::cast).toList();
  }
}
