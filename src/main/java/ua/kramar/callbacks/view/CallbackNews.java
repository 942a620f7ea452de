package ua.kramar.callbacks.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.Session;

/** What a system of the call centre learns of a call-back that it asked for. */
@ApplicationScoped
public class CallbackNews {

  /**
   * What was asked for.
   *
   * @param system the name of the system that asked
   * @param externalId its id of the call-back
   * @param order the number of the order; null for none
   * @param about the code of the subject
   */
  public record Asked(String system, String externalId, String order, String about) {}

  private static final String ASKED =
      """
      select source_system, external_id, order_number, subject from callback
      where seller_id = :seller and id = :id and source_system is not null
      """;

  @PersistenceContext private EntityManager entities;

  /** Empty when no system asked for it. */
  public Optional<Asked> of(long seller, long callback) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ASKED, Object[].class)
        .setParameter("seller", seller)
        .setParameter("id", callback)
        .uniqueResultOptional()
        .map(
            row ->
                new Asked(
                    (String) row[0],
                    (String) row[1],
                    row[2] == null ? null : String.valueOf(row[2]),
                    (String) row[3]));
  }
}
