package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.Eventually;

/** A manager sends an order in several parcels. */
@BrowserTest
@Tag("O6")
@Tag("O7")
class ParcelsStoryIT {

  @Test
  void sendsAnOrderInTwoParcelsByKeyboard(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26, 2);
    String first = CabinetScenario.freshWaybill();
    String second = CabinetScenario.freshWaybill();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();

    assertThat(card.action("Окрема посилка")).isVisible();
    keyboard.press("p");
    Locator lamps = card.field("Настільна лампа: скільки з 2");
    assertThat(lamps).isFocused();
    lamps.press("ArrowUp");
    card.field("ТТН (можна пізніше)").press("Enter");
    Locator parcels = card.part("Посилки");
    assertThat(parcels)
        .containsText("Посилка 1без ТТННастільна лампа, 1 шт.; Ваза керамічна, 1 шт.");
    assertThat(parcels).containsText("Настільна лампа, 1 шт.");

    Locator waybill = card.field("ТТН посилки 2");
    waybill.fill(second);
    assertAccessibleInEveryLook(
        window, "an order in two parcels", () -> assertThat(waybill).hasValue(second));
    waybill.press("Enter");
    assertThat(parcels).containsText("Посилка 2" + second);
    assertThat(card.history("Окрема посилка 2")).isVisible();

    card.waybill().fill(first);
    card.waybill().press("Enter");
    assertThat(card.toast()).containsText("ТТН збережено");
    assertThat(parcels).containsText("Посилка 1" + first);
    card.action("Передати службі доставки").press("Enter");
    assertThat(card.status()).containsText(CabinetScenario.statusName(3));
    assertThat(card.action("Скасувати посилку 2")).isHidden();
    CabinetScenario.carrierSays(second, "9");
    assertThat(parcels).containsText("отримано");
    CabinetScenario.carrierSays(first, "9");
    assertThat(card.status()).containsText(CabinetScenario.statusName(6));
  }

  @Test
  void packsAnewAndScansTheNumberOfAParcel(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26, 2);
    String first = CabinetScenario.freshWaybill();
    String second = CabinetScenario.freshWaybill();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();
    Locator parcels = card.part("Посилки");
    card.waybill().fill(first);
    card.waybill().press("Enter");
    assertThat(card.linkNamed(first)).isVisible();

    card.action("Окрема посилка").press("Enter");
    card.field("ТТН (можна пізніше)").press("Enter");
    assertThat(parcels).containsText("Вкажіть, що покласти в посилку");
    Locator lamps = card.field("Настільна лампа: скільки з 2");
    assertThat(lamps).isFocused();
    lamps.fill("2");
    card.field("Ваза керамічна: скільки з 1").fill("1");
    lamps.press("Enter");
    assertThat(parcels).containsText("Лишіть щось для першої посилки");
    lamps.press("Escape");
    assertThat(card.action("Окрема посилка")).isFocused();

    card.action("Окрема посилка").press("Enter");
    card.field("Ваза керамічна: скільки з 1").fill("1");
    card.field("Ваза керамічна: скільки з 1").press("Enter");
    assertThat(card.action("Змінити посилку 2")).isVisible();
    card.heading(number).focus();
    window.scan(second, 0);
    Locator waybill = card.field("ТТН посилки 2");
    assertThat(waybill).hasValue(second);
    waybill.press("Enter");
    assertThat(parcels).containsText("Посилка 2" + second);

    card.action("Змінити посилку 2").press("Enter");
    Locator all = card.field("Настільна лампа: скільки з 2");
    assertThat(all).isVisible();
    all.fill("1");
    all.press("Enter");
    assertThat(parcels).containsText("Настільна лампа, 1 шт.; Ваза керамічна, 1 шт.");
    assertThat(card.action("Змінити посилку 2")).isFocused();
    keyboard.press("Tab");
    assertThat(card.action("Скасувати посилку 2")).isFocused();
    keyboard.press("Enter");
    assertThat(card.toast()).containsText("Посилку 2 скасовано");
    assertThat(parcels).not().containsText("Посилка 2");
    assertThat(card.action("Окрема посилка")).isFocused();
  }

  @Test
  void sendsAnOrderWithTheOneThatHasTheNumberAlready(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String other = shop.orderOf("Шевчук", "Оксана", "+380671112233");
    String number = shop.orderOf("Шевчук", "Оксана", "+380671112233");
    shop.colleagueMoves(number, 26, 2);
    String waybill = CabinetScenario.freshWaybill();
    shop.colleagueAssigns(other, waybill);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    assertThat(card.action("Відправити разом із № " + other)).isVisible();

    card.waybill().fill(waybill);
    card.waybill().press("Enter");
    card.action("Це одна посилка на обидва замовлення").press("Enter");

    assertThat(card.part("Посилки")).containsText("В одній посилці з замовленням № " + other);
    assertThat(card.linkNamed(waybill)).isVisible();
    assertThat(shop.opened(number).path("waybill").asText()).isEqualTo(waybill);
  }

  @Test
  void putsTheGoodsOfAFurtherParcelIntoThatOfAnotherOrder(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String waybill = CabinetScenario.freshWaybill();
    String shipped = shop.orderOf("Шевчук", "Оксана", "+380671112233");
    shop.colleagueShips(shipped, waybill);
    String number = shop.orderOf("Шевчук", "Оксана", "+380671112233");
    shop.colleagueMoves(number, 26, 2);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Locator parcels = card.part("Посилки");

    card.action("Окрема посилка").press("Enter");
    card.field("Ваза керамічна: скільки з 1").fill("1");
    Locator entered = card.field("ТТН (можна пізніше)");
    entered.fill(waybill);
    entered.press("Enter");
    assertThat(card.link(shipped)).isVisible();
    card.action("Це одна посилка на обидва замовлення").press("Enter");

    assertThat(parcels).containsText("Посилка 2" + waybill);
    assertThat(entered).isHidden();
  }

  @Test
  void sendsTwoOrdersOfABuyerInOneParcel(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String other = shop.orderOf("Шевчук", "Оксана", "+380671112233");
    String number = shop.orderOf("Шевчук", "Оксана", "+380671112233");
    shop.colleagueMoves(number, 26, 2);
    String waybill = CabinetScenario.freshWaybill();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Locator parcels = card.part("Посилки");

    card.action("Відправити разом із № " + other).press("Enter");
    assertThat(parcels).containsText("В одній посилці з замовленням № " + other);
    Locator leave = card.action("Відправити окремо");
    assertThat(leave).isFocused();
    assertAccessibleInEveryLook(
        window, "two orders in one parcel", () -> assertThat(leave).isVisible());
    card.waybill().fill(waybill);
    card.waybill().press("Enter");
    assertThat(card.linkNamed(waybill)).isVisible();
    Eventually.holds(() -> assertThat(shop.waybill(other)).isEqualTo(waybill));

    leave.press("Enter");
    assertThat(parcels).not().containsText("В одній посилці");
    assertThat(card.action("Окрема посилка")).isFocused();
    assertThat(card.action("Відправити разом із № " + other)).isVisible();
  }
}
