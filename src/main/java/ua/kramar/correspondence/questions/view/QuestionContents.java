package ua.kramar.correspondence.questions.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.buyers.Buyers;

/** What letters tell of public questions: read when a letter is written. */
@ApplicationScoped
public class QuestionContents {

  /**
   * The content of a letter.
   *
   * @param title of the article
   * @param question what was asked
   * @param answer the text of the answer that is shown; empty when there is none, and when the
   *     buyer wants no texts in letters
   */
  public record Content(String title, String question, Optional<String> answer) {}

  private static final String CONTENT =
      """
      select q.offer_title, t.text, q.account, a.text
      from product_question q
      join product_question_text t on t.seller_id = q.seller_id and t.id = q.id
      left join product_question_text a on a.seller_id = q.seller_id and a.id = q.answer_id
      where q.seller_id = :seller and q.id = :question
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Buyers buyers;

  /** The content as it is now; empty when the shop has no such question. */
  public Optional<Content> of(long seller, long question) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(CONTENT, Object[].class)
        .setParameter("seller", seller)
        .setParameter("question", question)
        .uniqueResultOptional()
        .map(
            row ->
                new Content(
                    (String) row[0],
                    (String) row[1],
                    Optional.ofNullable((String) row[3])
                        .filter(text -> buyers.takesMessageText((String) row[2]))));
  }
}
