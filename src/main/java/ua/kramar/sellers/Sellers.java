package ua.kramar.sellers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import ua.kramar.platform.refusals.NotFound;

/** The shops on the marketplace. */
@ApplicationScoped
public class Sellers {

  private final Map<String, Long> ids = new ConcurrentHashMap<>();

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Returns the shop with the id.
   *
   * @throws NotFound when there is none
   */
  public Seller get(long id) {
    return Optional.ofNullable(entities.find(Seller.class, id))
        .orElseThrow(() -> new NotFound("seller"));
  }

  /**
   * Returns the shop with the short name.
   *
   * @throws UnknownSeller when there is none
   */
  public Seller byCode(String code) {
    return find(code).orElseThrow(UnknownSeller::new);
  }

  /**
   * Returns the id of the shop with the short name. Neither ever changes, so the id is cached.
   *
   * @throws UnknownSeller when there is none
   */
  public long id(String code) {
    return ids.computeIfAbsent(code, unknown -> byCode(unknown).id());
  }

  /** Returns the short names by id; unknown ids are omitted. */
  public Map<Long, String> codes(Collection<Long> ids) {
    return entities
        .createQuery("select s from Seller s where s.id in :ids", Seller.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Seller::id, Seller::code));
  }

  /** Finds a shop by its short name. The marketplace itself (id 0) is excluded. */
  public Optional<Seller> find(String code) {
    return entities
        .createQuery("select s from Seller s where s.code = :code and s.id > 0", Seller.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /**
   * Adds a shop. Its time zone is Europe/Kyiv.
   *
   * @param code short name, unique
   * @param notificationEmail the address for notifications; null when the shop wants none
   * @param language of the notifications
   */
  public Seller add(
      String code, String name, String notificationEmail, Locale language, ShopContact contact) {
    Seller seller = new Seller(code, name, notificationEmail, language, contact, clock.instant());
    entities.persist(seller);
    return seller;
  }

  /** Changes the time zone of the shop's times. */
  public void changeTimeZone(long id, ZoneId zone) {
    entities
        .createNativeQuery(
            "update seller set time_zone = :zone where id = :id and time_zone <> :zone")
        .setParameter("zone", zone.getId())
        .setParameter("id", id)
        .executeUpdate();
  }
}
