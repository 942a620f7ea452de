package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** A buyer calls: their order is found by whatever they say. */
@BrowserTest
class SearchIT {

  @Test
  @Tag("O2")
  void findsAnOrderByWhateverIsKnownOfIt(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String waybill = CabinetScenario.freshWaybill();
    String shipped = shop.order();
    shop.colleagueShips(shipped, waybill);
    shop.order();
    Window window = windows.open();
    OrdersPage orders = window.ownerOf(shop);
    String phone = shop.phone(shipped);
    window.awaitLive();

    for (String text :
        new String[] {
          shop.surname(shipped).substring(0, 4),
          phone,
          "0" + phone.substring(4, 6) + " " + phone.substring(6),
          waybill,
          shipped,
          "№ " + shipped,
          phone.substring(6)
        }) {
      window.page().keyboard().press("/");
      assertThat(orders.search()).isFocused();
      orders.search().fill(text);
      assertThat(orders.rows()).hasCount(1);
      assertThat(orders.row(shipped)).isVisible();
      window.page().reload();
      assertThat(orders.search()).hasValue(text);
      assertThat(orders.rows()).hasCount(1);
      orders.search().press("Escape");
      assertThat(orders.search()).hasValue("");
      assertThat(orders.search()).isFocused();
      window.page().keyboard().press("Escape");
      assertThat(orders.search()).not().isFocused();
    }
  }

  @Test
  void clearsTheSearchThenLeavesItAndThenClosesTheCard(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number + "?view=new");
    assertThat(window.card().heading(number)).isFocused();
    Locator search = window.orders().search();
    Keyboard keyboard = window.page().keyboard();

    keyboard.press("/");
    assertThat(search).isFocused();
    search.fill(number);
    keyboard.down("Escape");
    // Held too long.
    keyboard.down("Escape");
    keyboard.down("Escape");
    keyboard.up("Escape");

    assertThat(search).hasValue("");
    assertThat(search).isFocused();
    assertThat(window.card().heading(number)).isVisible();
    keyboard.press("Escape");
    assertThat(search).not().isFocused();
    assertThat(window.card().heading(number)).isVisible();
    keyboard.press("?");
    assertThat(window.orders().dialog()).containsText("Очистити пошук, ще раз — вийти з поля");
    keyboard.press("Escape");
    assertThat(window.orders().dialog()).isHidden();
    assertThat(search).not().isFocused();
    keyboard.press("Escape");
    assertThat(window.card().heading(number)).isHidden();
  }

  @Test
  @Tag("O2")
  void saysWhenNothingIsFoundAndWhatCanBeSearchedFor(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    OrdersPage orders = windows.open().expectRefusals("/api/v1/orders").ownerOf(shop);

    orders.search().fill("Неіснуюченко");

    assertThat(orders.text("За запитом «Неіснуюченко» нічого немає")).isVisible();
    assertThat(orders.text("Шукаємо за номером замовлення")).isVisible();

    orders.search().fill("543");

    assertThat(orders.text("Запит для пошуку закороткий")).isVisible();
    assertThat(orders.text("Введіть щонайменше 4 цифри або 2 літери")).isVisible();
    assertThat(orders.text("нічого немає")).isHidden();
  }
}
