package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
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

  @Inject private Sellers sellers;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

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
    Seller seller = sellers.add(shop.code(), shop.name(), shop.notificationEmail());
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
