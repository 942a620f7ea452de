package ua.kramar.correspondence.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.platform.start.Settings;
import ua.kramar.platform.values.Secrets;

/**
 * The addresses at which buyers answer. The local part is the secret: mail systems may change its
 * case, so it has lower-case letters and digits only.
 */
@ApplicationScoped
class ReplyAddresses {

  /** How long an address takes answers. */
  static final Duration LIFE = Duration.ofDays(60);

  private static final String ADD =
      """
      insert into reply_address (seller_id, token_sha256, conversation_id, account, expires_at)
      select c.seller_id, :token, c.id, c.account, :expires
      from conversation_message m
      join conversation c on c.seller_id = m.seller_id and c.id = m.conversation_id
      where m.seller_id = :seller and m.id = :message
      """;

  private static final String FIND =
      "select seller_id, conversation_id, account, expires_at from reply_address where token_sha256 = :token";

  @PersistenceContext private EntityManager entities;
  @Inject private Settings settings;

  /** A new address for a letter about a message; empty when answers by mail are not set up. */
  Optional<String> add(long seller, long message, Instant now) {
    return settings
        .replyDomain()
        .flatMap(
            domain -> {
              String token = Secrets.mailSecret();
              int added =
                  session()
                      .createNativeMutationQuery(ADD)
                      .setParameter("token", Secrets.sha256(token))
                      .setParameter("expires", now.plus(LIFE))
                      .setParameter("seller", seller)
                      .setParameter("message", message)
                      .executeUpdate();
              return added == 1 ? Optional.of(token + "@" + domain) : Optional.empty();
            });
  }

  /**
   * What an address stands for.
   *
   * @param recipient of the SMTP dialogue, with or without angle brackets
   * @throws UnknownReplyAddress when there is no such address
   * @throws ReplyAddressExpired when its time is over
   */
  ReplyAddress find(String recipient, Instant now) {
    Object[] row =
        token(recipient)
            .flatMap(
                token ->
                    session()
                        .createNativeQuery(FIND, Object[].class)
                        .setParameter("token", Secrets.sha256(token))
                        .uniqueResultOptional())
            .orElseThrow(UnknownReplyAddress::new);
    if (!now.isBefore((Instant) row[3])) {
      throw new ReplyAddressExpired();
    }
    return new ReplyAddress(
        ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2]);
  }

  private Optional<String> token(String recipient) {
    String address = recipient.strip().replaceAll("^<|>$", "").toLowerCase(Locale.ROOT);
    return settings
        .replyDomain()
        .map(domain -> "@" + domain)
        .filter(address::endsWith)
        .map(ending -> address.substring(0, address.length() - ending.length()));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
