package ua.kramar.buyers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All buyers. */
@ApplicationScoped
public class Buyers {

  /**
   * In SQL: under the wall's filter Hibernate would translate a query of its own for each letter.
   */
  private static final String CONTACT =
      """
      select account, surname, name, phone, email from buyer where seller_id = :seller and id = :id
      """;

  @PersistenceContext private EntityManager entities;

  public Buyer add(long sellerId, Contact contact) {
    Buyer buyer = new Buyer(sellerId, contact);
    entities.persist(buyer);
    return buyer;
  }

  public Optional<Contact> contact(long sellerId, long id) {
    List<?> rows =
        entities
            .createNativeQuery(CONTACT, Object[].class)
            .setParameter("seller", sellerId)
            .setParameter("id", id)
            .getResultList();
    return rows.stream().map(row -> Contact.of((Object[]) row)).findFirst();
  }
}
