package ua.kramar.appeals.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.appeals.words.AppealChannel;
import ua.kramar.appeals.words.AppealWord;
import ua.kramar.appeals.words.RequestType;

/** What letters tell of appeals: read when a letter is written. */
@ApplicationScoped
public class AppealContents {

  /**
   * The content of a letter. What the buyer said stays in the cabinet (C6).
   *
   * @param subject what the buyer wants
   * @param channel how it came
   * @param order the number of the order; null for none
   */
  public record Content(String subject, String channel, String order, boolean waits) {}

  private static final String CONTENT =
      """
      select request_type, channel, order_number, waiting_since is not null from appeal
      where seller_id = :seller and id = :appeal
      """;

  @PersistenceContext private EntityManager entities;

  /** The content as it is now; empty when the shop has no such appeal. */
  public Optional<Content> of(long seller, long appeal, Locale language) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(CONTENT, Object[].class)
        .setParameter("seller", seller)
        .setParameter("appeal", appeal)
        .uniqueResultOptional()
        .map(
            row ->
                new Content(
                    AppealWord.view(RequestType.values(), ((Number) row[0]).intValue(), language)
                        .name(),
                    AppealChannel.valueOf((String) row[1]).label(language),
                    row[2] == null ? null : String.valueOf(row[2]),
                    (Boolean) row[3]));
  }
}
