package ua.kramar.buyers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

  private static final String MESSAGE_TEXT =
      "select message_text from buyer_option where account = :account";

  private static final String SET_MESSAGE_TEXT =
      """
      insert into buyer_option (account, message_text, changed_at) values (:account, :value, :now)
      on conflict (account) do update set message_text = excluded.message_text, changed_at = excluded.changed_at
      """;

  @PersistenceContext private EntityManager entities;

  /** Stores a buyer of the shop. */
  public Buyer add(long sellerId, Contact contact) {
    Buyer buyer = new Buyer(sellerId, contact);
    entities.persist(buyer);
    return buyer;
  }

  /**
   * As {@link #add}, for statements that refer to the buyer at once.
   *
   * @return the buyer's id
   */
  public long addFlushed(long sellerId, Contact contact) {
    Buyer buyer = add(sellerId, contact);
    entities.flush();
    return buyer.id();
  }

  /** Whether letters to the buyer may have the text of messages; not unless they chose so (C1). */
  public boolean takesMessageText(String account) {
    return entities
        .createNativeQuery(MESSAGE_TEXT, Boolean.class)
        .setParameter("account", account)
        .getResultList()
        .contains(true);
  }

  /** The buyer's choice whether letters have the text of messages, for all shops. */
  public void takeMessageText(String account, boolean value, Instant now) {
    entities
        .createNativeQuery(SET_MESSAGE_TEXT)
        .setParameter("account", account)
        .setParameter("value", value)
        .setParameter("now", now)
        .executeUpdate();
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
