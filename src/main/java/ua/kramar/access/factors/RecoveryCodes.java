package ua.kramar.access.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.kramar.platform.values.Secrets;

/**
 * The recovery codes of people: 80 random bits each, so that their hashes tell nothing. A code is
 * deleted by its use.
 */
@ApplicationScoped
class RecoveryCodes {

  private static final int COUNT = 10;
  private static final int BYTES = 10;

  private static final Pattern FOURS = Pattern.compile("(.{4})(?!$)");
  private static final Pattern NOT_IN_CODES = Pattern.compile("[\\s-]+");

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager entities;

  int left(long account) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from recovery_code where account_id = :account")
                .setParameter("account", account)
                .getSingleResult())
        .intValue();
  }

  /** Replaces all codes of the account, and returns the new ones as people read them. */
  List<String> renew(long account) {
    removeAll(account);
    List<String> codes = Stream.generate(RecoveryCodes::code).limit(COUNT).toList();
    for (String code : codes) {
      entities
          .createNativeQuery(
              "insert into recovery_code (account_id, code_sha256) values (:account, :code)")
          .setParameter("account", account)
          .setParameter("code", hash(code))
          .executeUpdate();
    }
    return codes;
  }

  /** Uses up a code; of two who try it at once, one succeeds. */
  boolean use(long account, String code) {
    return entities
            .createNativeQuery(
                "delete from recovery_code where account_id = :account and code_sha256 = :code")
            .setParameter("account", account)
            .setParameter("code", hash(code))
            .executeUpdate()
        == 1;
  }

  void removeAll(long account) {
    entities
        .createNativeQuery("delete from recovery_code where account_id = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  private static String code() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return FOURS
        .matcher(Base32.encode(bytes).toLowerCase(Locale.ROOT))
        .replaceAll(fours -> fours.group() + "-");
  }

  /** As the code is typed: with or without hyphens and spaces, in small letters or capitals. */
  private static byte[] hash(String code) {
    return Secrets.sha256(NOT_IN_CODES.matcher(code).replaceAll("").toLowerCase(Locale.ROOT));
  }
}
