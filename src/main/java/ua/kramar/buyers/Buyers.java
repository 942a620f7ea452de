package ua.kramar.buyers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All buyers. */
@ApplicationScoped
public class Buyers {

  @PersistenceContext private EntityManager entities;

  public Buyer add(long sellerId, Contact contact) {
    Buyer buyer = new Buyer(sellerId, contact);
    entities.persist(buyer);
    return buyer;
  }

  public Optional<Contact> contact(long sellerId, long id) {
    return entities
        .createQuery("select b from Buyer b where b.sellerId = :seller and b.id = :id", Buyer.class)
        .setParameter("seller", sellerId)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(Buyer::contact);
  }
}
