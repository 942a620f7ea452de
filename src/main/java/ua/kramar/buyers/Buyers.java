package ua.kramar.buyers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The buyers of all shops. */
@ApplicationScoped
public class Buyers {

  /**
   * Native SQL, because Hibernate would translate a JPQL query with the tenant filter again for
   * each message.
   */
  private static final String CONTACT =
      """
      select account, surname, name, phone, email, language from buyer where seller_id = :seller and id = :id
      """;

  private static final String SAME_PERSON =
      """
      select exists (
        select 1 from buyer one join buyer other on other.seller_id = one.seller_id
          and (other.account = one.account or other.phone = one.phone)
        where one.seller_id = :seller and one.id = :one and other.id = :other)
      """;

  @PersistenceContext private EntityManager entities;

  /** Stores a buyer of the shop. */
  public Buyer add(long sellerId, Contact contact) {
    Buyer buyer = new Buyer(sellerId, contact);
    entities.persist(buyer);
    return buyer;
  }

  /** Whether two buyers of a shop are the same person: by account or by phone. */
  public boolean isSamePerson(long sellerId, long one, long other) {
    return (Boolean)
        entities
            .createNativeQuery(SAME_PERSON)
            .setParameter("seller", sellerId)
            .setParameter("one", one)
            .setParameter("other", other)
            .getSingleResult();
  }

  /** Finds the contact of a shop's buyer; empty when the shop has no such buyer. */
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
