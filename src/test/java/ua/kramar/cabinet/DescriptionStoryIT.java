package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** A buyer complains, and a manager reads what the buyer accepted. */
@BrowserTest
@Tag("O14")
class DescriptionStoryIT {

  @Test
  void showsTheTermsThatTheBuyerAcceptedAndNotThoseOfToday(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    shop.describesLamps("Гарантія 12 місяців.\nПовернення протягом 14 днів.");
    String number = shop.order();
    shop.describesLamps("Гарантія 6 місяців.");
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    Locator accepted = window.card().part("Умови, які прийняв покупець");

    Locator lamps = accepted.getByText("Настільна лампа: опис, версія 1");
    lamps.click();
    assertThat(accepted).containsText("Повернення протягом 14 днів.");
    assertThat(accepted).not().containsText("6 місяців");
    assertAccessibleInEveryLook(
        window, "accepted terms", () -> assertThat(accepted).containsText("12 місяців"));
  }
}
