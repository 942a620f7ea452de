package ua.kramar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import ua.kramar.access.people.Enrolment;
import ua.kramar.access.people.NewShop;
import ua.kramar.buyers.BuyerDetails;
import ua.kramar.catalog.OfferContent;
import ua.kramar.catalog.PriceList;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.sellers.ShopContact;

/** Shops for tests inside the server, each of one test only. Their owners have not joined. */
@ApplicationScoped
public class EnrolledShops {

  @Inject private RunAs runAs;
  @Inject private Enrolment enrolment;
  @Inject private PriceList priceList;

  /** Enrols a shop and returns its id. */
  public long enrol() {
    return enrol(newCode());
  }

  /** Enrols the shop with this code, which is {@link #newCode}, and returns its id. */
  public long enrol(String code) {
    return runAs.storefront(
        () ->
            enrolment.enrol(
                new NewShop(
                    code,
                    "Shop " + code,
                    null,
                    CurrentLanguage.UKRAINIAN,
                    ShopContact.NONE,
                    code + "@shops.example",
                    null)));
  }

  /** Puts an available article at 10.00 on the price list of the shop. */
  public void sells(long shop, String sku) {
    runAs.seller(
        shop,
        () -> priceList.put(sku, null, new OfferContent("Thing", new BigDecimal("10.00"), true)));
  }

  /** Somebody with an account who buys from such a shop. */
  public static BuyerDetails buyer() {
    return new BuyerDetails("b", "Бойко", "Ірина", "0671234567", "b@example.com", null);
  }

  public static String newCode() {
    return "s" + UUID.randomUUID().toString().substring(0, 18);
  }
}
