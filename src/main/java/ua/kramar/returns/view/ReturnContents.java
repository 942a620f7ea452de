package ua.kramar.returns.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import ua.kramar.platform.values.Json;

/** What letters tell of returns: read when a letter is written. */
@ApplicationScoped
public class ReturnContents {

  /**
   * The content of a letter. What the buyer said stays in the cabinet (C6).
   *
   * @param reason in the language of the letter
   * @param answer what the shop said to the buyer with the step; null for nothing
   */
  public record Content(String reason, String answer, List<Line> lines) {}

  /** Pieces of an article. */
  public record Line(String title, int quantity) {}

  private static final String CONTENT =
      """
      select r.reason, (
          select s.comment from order_return_step s
          where s.seller_id = r.seller_id and s.return_id = r.id and s.mover = 'SELLER' and s.state = :state
          order by s.id desc limit 1),
        (select cast(jsonb_agg(jsonb_build_object('title', l.title, 'quantity', l.quantity) order by l.position) as text)
          from order_return_line l where l.seller_id = r.seller_id and l.return_id = r.id)
      from order_return r where r.seller_id = :seller and r.id = :id
      """;

  @PersistenceContext private EntityManager entities;

  /**
   * The content as it is now; empty when the shop has no such return.
   *
   * @param state to which the return came by the step of which the letter tells; null for none
   */
  public Optional<Content> of(long seller, long id, String state, Locale language) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(CONTENT, Object[].class)
        .setParameter("seller", seller)
        .setParameter("id", id)
        .setParameter("state", state, String.class)
        .uniqueResultOptional()
        .map(
            row ->
                new Content(
                    ReturnView.Reason.of((String) row[0], language).name(),
                    (String) row[1],
                    Stream.of(Json.read((String) row[2], Line[].class)).toList()));
  }
}
