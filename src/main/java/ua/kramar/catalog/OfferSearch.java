package ua.kramar.catalog;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;
import ua.kramar.platform.caller.CurrentActor;

/** Finds articles of the acting shop's price list while somebody types what they are called. */
@Stateless
public class OfferSearch {

  /** Who sees so many types on. */
  static final int MOST = 20;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private static final String FOUND =
      """
      select * from offer o
      where o.seller_id = :seller and (
        search_key(o.sku) ~>=~ search_key(:text) and search_key(o.sku) ~<~ (search_key(:text) || chr(1114111))
        or to_tsvector('simple', lower(o.title collate "pg_c_utf8")) @@ to_tsquery('simple', :words))
      order by (o.available and coalesce(o.quantity > o.reserved, true)) desc, o.title, o.id
      limit :count
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;

  /**
   * The articles whose number begins with the text, or whose title has words that begin with those
   * of the text; those in stock first, 20 at most.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<OfferView> find(String text) {
    String words = words(text);
    return entities
        .unwrap(Session.class)
        .createNativeQuery(FOUND, Offer.class)
        .setParameter("seller", actor.get().sellerId())
        .setParameter("text", text)
        .setParameter("words", words)
        .setParameter("count", MOST)
        .getResultList()
        .stream()
        .map(Offer::view)
        .toList();
  }

  /**
   * Letters and digits only, since other signs are operators; of no words nothing is found. One
   * letter is no word: the index would have to read most titles of all shops.
   */
  static String words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> word.length() > 1)
        .map(word -> word + ":*")
        .collect(Collectors.joining(" & "));
  }
}
