package ua.kramar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.kramar.access.people.Enrolment;
import ua.kramar.access.people.NewShop;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.sellers.ShopContact;

/** Shops for tests inside the server, each of one test only. Their owners have not joined. */
@ApplicationScoped
public class EnrolledShops {

  @Inject private RunAs runAs;
  @Inject private Enrolment enrolment;

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

  public static String newCode() {
    return "s" + UUID.randomUUID().toString().substring(0, 18);
  }
}
