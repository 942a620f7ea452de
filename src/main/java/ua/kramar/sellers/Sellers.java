package ua.kramar.sellers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import ua.kramar.platform.refusals.NotFound;

/** All shops. */
@ApplicationScoped
public class Sellers {

  private final Map<String, Long> ids = new ConcurrentHashMap<>();

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  public Seller get(long id) {
    return Optional.ofNullable(entities.find(Seller.class, id))
        .orElseThrow(() -> new NotFound("seller"));
  }

  /**
   * The shop of that short name.
   *
   * @throws UnknownSeller when there is none
   */
  public Seller byCode(String code) {
    return find(code).orElseThrow(UnknownSeller::new);
  }

  /**
   * The id behind a shop's short name. Neither ever changes, so what was found once is remembered.
   *
   * @throws UnknownSeller when there is none
   */
  public long id(String code) {
    return ids.computeIfAbsent(code, unknown -> byCode(unknown).id());
  }

  /** The short names behind ids; an id that is not known is missing. */
  public Map<Long, String> codes(Collection<Long> ids) {
    return entities
        .createQuery("select s from Seller s where s.id in :ids", Seller.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Seller::id, Seller::code));
  }

  public Optional<Seller> find(String code) {
    return entities
        .createQuery("select s from Seller s where s.code = :code and s.id > 0", Seller.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /**
   * Adds a shop that joins the marketplace.
   *
   * @param code short name, unique
   * @param notificationEmail null when the shop wants no letters
   */
  public Seller add(String code, String name, String notificationEmail) {
    Seller seller = new Seller(code, name, notificationEmail, clock.instant());
    entities.persist(seller);
    return seller;
  }
}
