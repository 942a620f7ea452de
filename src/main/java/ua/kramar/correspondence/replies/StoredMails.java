package ua.kramar.correspondence.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hibernate.Session;
import ua.kramar.platform.values.Secrets;

/** The mails that have become messages. Not what they said: that is the message. */
@ApplicationScoped
class StoredMails {

  private static final String ADD =
      """
      insert into reply_mail (seller_id, conversation_id, mail_sha256, received_at)
      values (:seller, :conversation, :mail, :now)
      on conflict do nothing
      """;

  private static final String SINCE =
      """
      select count(*) from reply_mail
      where seller_id = :seller and conversation_id = :conversation and received_at > :since
      """;

  @PersistenceContext private EntityManager entities;

  /**
   * Remembers a mail; waits for a transaction that does so at the same time.
   *
   * @return false when it is stored already
   */
  boolean add(ReplyAddress to, String mail, Instant now) {
    return session()
            .createNativeMutationQuery(ADD)
            .setParameter("seller", to.sellerId())
            .setParameter("conversation", to.conversation())
            .setParameter("mail", Secrets.sha256(mail))
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  long since(ReplyAddress to, Instant time) {
    return session()
        .createNativeQuery(SINCE, Long.class)
        .setParameter("seller", to.sellerId())
        .setParameter("conversation", to.conversation())
        .setParameter("since", time)
        .getSingleResult();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
