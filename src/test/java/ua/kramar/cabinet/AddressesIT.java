package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** An address leads to the same for a colleague, after a reload, and tomorrow. */
@BrowserTest
class AddressesIT {

  @Test
  @Tag("O2")
  void opensTheOrderThatAnAddressNames(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open();

    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);

    assertThat(window.card().heading(number)).isVisible();
    assertThat(window.card().card()).containsText(shop.surname(number));
    window.page().reload();
    assertThat(window.card().heading(number)).isVisible();
    assertThat(window.path()).isEqualTo("/orders/" + number);
  }

  @Test
  @Tag("O2")
  void keepsTheListAndItsOrderThroughReloadAndBack(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String first = shop.order();
    String second = shop.order();
    shop.colleagueMoves(first, 26);
    shop.colleagueMoves(second, 26);
    Window window = windows.open();
    OrdersPage orders = window.ownerOf(shop);

    orders.view("В роботі").click();
    assertThat(orders.rows()).hasCount(2);
    assertThat(orders.rows().first()).containsText(second);
    orders.sort().click();
    assertThat(orders.rows().first()).containsText(first);
    orders.link(second).click();
    assertThat(window.card().heading(second)).isVisible();
    window.page().reload();
    assertThat(window.card().heading(second)).isVisible();
    assertThat(orders.rows().first()).containsText(first);
    window.page().goBack();

    assertThat(window.card().card()).isHidden();
    assertThat(orders.heading("Замовлення в роботі")).isVisible();
    assertThat(orders.rows().first()).containsText(first);
  }

  @Test
  @Tag("O2")
  void leadsBackToTheListAndRowThatOneCameFromWithWhatWasTypedInTheCard(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String first = shop.order();
    String second = shop.order();
    shop.colleagueMoves(first, 26);
    shop.colleagueMoves(second, 26);
    Window window = windows.open();
    OrdersPage orders =
        window.signedIn(shop.owner(), shop.ownersPassword(), "/orders?view=in_work&sort=oldest");
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();

    orders.link(second).click();
    assertThat(card.heading(second)).isFocused();
    card.comment().fill("Ще не дописано");
    keyboard.press("Escape");
    keyboard.press("k");
    assertThat(card.heading(first)).isFocused();
    assertThat(card.comment()).hasValue("");
    keyboard.press("j");
    assertThat(card.comment()).hasValue("Ще не дописано");
    window.page().getByLabel("На всю сторінку").click();
    assertThat(orders.table()).isHidden();
    assertThat(card.comment()).hasValue("Ще не дописано");
    keyboard.press("Escape");

    assertThat(orders.heading("Замовлення в роботі")).isVisible();
    assertThat(orders.link(second)).isFocused();
    assertThat(orders.rows().first()).containsText(first);
    orders.link(first).click();
    assertThat(card.heading(first)).isFocused();
    window.page().goBack();
    assertThat(orders.link(first)).isFocused();
    assertThat(window.path()).isEqualTo("/orders?view=in_work&sort=oldest");
  }

  @Test
  void saysOfAForeignOrderOnlyThatThereIsNone(Windows windows) {
    CabinetScenario stranger = CabinetScenario.ofANewShop();
    String foreign = stranger.order();
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open().expectRefusals("/api/v1/orders/" + foreign);

    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + foreign);

    assertThat(window.orders().heading("Замовлення № " + foreign + " немає")).isVisible();
    assertThat(window.page().content())
        .doesNotContain(stranger.surname(foreign), stranger.phone(foreign));
  }

  @Test
  void saysThatThereIsNoSuchPage(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open();

    window.signedIn(shop.owner(), shop.ownersPassword(), "/no/such/page");

    assertThat(window.orders().heading("Такої сторінки немає")).isVisible();
    window.orders().text("До замовлень").click();
    assertThat(window.orders().heading("Нові замовлення")).isVisible();
  }
}
