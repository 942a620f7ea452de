package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.sellers.Seller;
import ua.kramar.sellers.Sellers;

/** Enrols shops on the marketplace. */
@Stateless
public class Enrolment {

  /** Refusal: the shop's code or a login exists already. */
  public static final class ShopExists extends Refusal {
    ShopExists() {
      super(Kind.CONFLICT, "shop-exists");
    }
  }

  @Inject private Idempotency idempotency;
  @Inject private Sellers sellers;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  /** The stored result of an enrolment. */
  private record Enrolled(long id) {}

  /**
   * As {@link #enrol(NewShop)}; once, if the caller gives an idempotency key. Passwords are not
   * compared: no hash of them is stored that could be searched quickly.
   *
   * @param key the caller's idempotency key; null for none
   */
  public long enrol(String key, NewShop shop) {
    return idempotency
        .onceIfKeyed(
            "enrol-shop", key, shop.code(), Enrolled.class, () -> new Enrolled(enrol(shop)))
        .result()
        .id();
  }

  /**
   * Creates a shop with its owner and, if given, its manager. Logins are stored in lower case.
   *
   * @return the shop's id
   * @throws ShopExists when the code or a login exists already
   */
  public long enrol(NewShop shop) {
    if (sellers.find(shop.code()).isPresent()) {
      throw new ShopExists();
    }
    Seller seller =
        sellers.add(
            shop.code(), shop.name(), shop.notificationEmail(), shop.language(), shop.contact());
    addStaff(seller, shop.owner(), Role.OWNER);
    if (shop.manager() != null) {
      addStaff(seller, shop.manager(), Role.MANAGER);
    }
    return seller.id();
  }

  private void addStaff(Seller seller, NewShop.Staff staff, Role role) {
    String login = staff.login().strip().toLowerCase(Locale.ROOT);
    if (accounts.byLogin(login).isPresent()) {
      throw new ShopExists();
    }
    String hash = passwords.hash(staff.password());
    accounts.add(new Account(seller.id(), login, staff.name(), role, hash, clock.instant()));
  }
}
