package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.ManualPage;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** A manager looks something up in the manual without leaving the cabinet. */
@BrowserTest
class ManualIT {

  private static CabinetScenario shop;

  @BeforeAll
  static void aShop() {
    shop = CabinetScenario.ofANewShop();
  }

  @Test
  void opensFromTheHelpByKeyboard(Windows windows) {
    Window window = windows.open();
    OrdersPage orders = window.ownerOf(shop);
    assertThat(orders.heading("Нові замовлення")).isVisible();
    ManualPage manual = new ManualPage(window.page());
    Keyboard keyboard = window.page().keyboard();
    window.awaitLive();

    keyboard.press("?");
    assertThat(orders.withKeys()).containsText("Гарячі клавіші");
    keyboard.press("Tab");
    assertThat(manual.linkInTheHelp()).isFocused();
    keyboard.press("Enter");

    assertThat(manual.title()).isFocused();
    assertThat(orders.dialog()).isHidden();
    assertThat(window.path()).isEqualTo("/manual");
    assertThat(window.page()).hasTitle(ManualPage.TITLE + " · Крамар");

    keyboard.press("g");
    keyboard.press("o");
    assertThat(orders.heading("Нові замовлення")).isVisible();
  }

  @Test
  void opensFromTheMenuOfTheAccount(Windows windows) {
    Window window = windows.open();
    OrdersPage orders = window.ownerOf(shop);

    orders.account().click();
    orders.menuItem("Посібник").click();

    assertThat(new ManualPage(window.page()).title()).isVisible();
    assertThat(orders.menuItem("Посібник")).isHidden();
  }

  @Test
  void bringsItsPicturesAndPagesFromTheCabinetItself(Windows windows) {
    Window window = windows.open();
    List<String> asked = new CopyOnWriteArrayList<>();
    window.page().onRequest((Request request) -> asked.add(request.url()));
    window.signedIn(shop.owner(), shop.ownersPassword(), "/manual");
    ManualPage manual = new ManualPage(window.page());
    assertThat(manual.title()).isVisible();

    assertThat(manual.pictures()).hasCount(4);
    for (Locator picture : manual.pictures().all()) {
      picture.scrollIntoViewIfNeeded();
      assertThat(picture).hasJSProperty("complete", true);
      assertThat((Boolean) picture.evaluate("image => image.naturalWidth > 0")).isTrue();
    }
    manual
        .contents()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Картка замовлення"))
        .click();
    assertThat(window.orders().heading("Картка замовлення")).isInViewport();

    manual.link("statuses").click();
    assertThat(window.orders().heading("Statuses and moves")).isFocused();
    assertThat(window.path()).isEqualTo("/manual/statuses");
    window.page().goBack();
    assertThat(manual.title()).isVisible();

    assertThat(asked).allMatch(url -> url.startsWith(CabinetScenario.address()));
  }
}
