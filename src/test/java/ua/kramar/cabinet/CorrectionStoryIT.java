package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** A manager corrects an order after a talk with its buyer, by keyboard. */
@BrowserTest
@Tag("O4")
class CorrectionStoryIT {

  @Test
  @Tag("O13")
  void correctsTheGoodsInPlaceAndUndoes(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    OrderCard card = opened(window, shop, number);
    Locator goods = card.part("Товари");
    Keyboard keyboard = window.page().keyboard();

    card.action("Змінити товари").press("Enter");
    assertThat(card.field("Кількість: Настільна лампа")).isFocused();
    card.field("Кількість: Настільна лампа").fill("3");
    assertThat(goods).containsText("Нова сума: 2 700,50 грн");
    assertThat(goods).containsText("Різниця: +640,00");
    card.field("Ціна: Настільна лампа").fill("600");
    assertThat(goods).containsText("Нова сума: 2 580,50 грн");
    card.action("Вилучити: Ваза керамічна").press("Enter");
    assertThat(goods).containsText("Нова сума: 1 800,00 грн");
    assertThat(card.action("Повернути: Ваза керамічна")).isFocused();
    assertAccessibleInEveryLook(
        window, "correction", () -> assertThat(card.field("Причина зміни")).isVisible());

    keyboard.press("Escape");
    assertThat(card.action("Змінити товари")).isFocused();
    assertThat(goods).containsText("2 060,50 грн");

    card.action("Змінити товари").press("Enter");
    card.action("Вилучити: Ваза керамічна").press("Enter");
    card.field("Додати товар: назва або артикул").fill("ваза");
    assertThat(goods.getByRole(AriaRole.LIST, named("Знайдені товари"))).containsText("VASE-3");
    keyboard.press("Enter");
    assertThat(card.field("Кількість: Ваза керамічна")).isFocused();
    card.action("Вилучити: Ваза керамічна").press("Enter");
    card.field("Причина зміни").fill("Покупець відмовився від вази");
    assertThat(goods).containsText("Нова сума: 1 280,00 грн");
    keyboard.press("Enter");

    assertThat(card.action("Змінити товари")).isFocused();
    assertThat(card.toast()).containsText("Товари змінено, разом 1 280,00 грн");
    // It stays as long as somebody is at it.
    card.toast().getByText("Скасувати зміну").focus();
    assertThat(goods.locator("tfoot")).containsText("1 280,00 грн");
    assertThat(goods.locator("del").first()).containsText("Ваза керамічна");
    assertThat(card.part("Зміни замовлення")).containsText("вилучено Ваза керамічна, 1 × 780,50");
    assertThat(card.part("Зміни замовлення")).containsText("Покупець відмовився від вази");

    card.toast().getByText("Скасувати зміну").press("Enter");
    assertThat(goods.locator("tfoot")).containsText("2 060,50 грн");
    assertThat(goods.locator("del")).hasCount(0);
    assertThat(card.part("Зміни замовлення")).containsText("скасування попередньої зміни");
    window.awaitFocus();
  }

  @Test
  @Tag("O13")
  @Tag("O21")
  void asksWhatABuyerWithoutLettersWasToldOfASurcharge(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.phoneOrder();
    shop.colleagueMoves(number, 26);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    OrderCard card = opened(window, shop, number);
    Locator goods = card.part("Товари");

    card.action("Змінити товари").press("Enter");
    card.field("Ціна: Настільна лампа").fill("700,00");
    assertThat(card.field("Як покупець погодився на вищу ціну")).isVisible();
    assertThat(goods).containsText("напишіть SMS або в месенджер і запишіть, що повідомили");
    card.field("Причина зміни").fill("Інша модель");
    card.field("Як покупець погодився на вищу ціну").fill("Погодилась на 700");
    window.page().keyboard().press("Enter");
    assertThat(card.field("Що повідомили покупцеві SMS або месенджером")).isFocused();
    card.field("Що повідомили покупцеві SMS або месенджером").fill("Нова сума");
    window.page().keyboard().press("Enter");

    assertThat(card.part("Зміни замовлення")).containsText("Згода на ціну: Погодилась на 700");
    assertThat(card.part("Зміни замовлення"))
        .containsText("Повідомлено SMS або месенджером: Нова сума");
    card.part("Зміни замовлення")
        .getByRole(AriaRole.BUTTON, named("Скасувати зміну"))
        .press("Enter");
    assertThat(card.part("Зміни замовлення")).containsText("скасування попередньої зміни");
    assertThat(card.part("Завдання"))
        .containsText("Повідомити зміни в замовленні SMS або месенджером");
  }

  @Test
  void correctsRecipientDeliveryAndPayment(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    OrderCard card = opened(window, shop, number);
    Keyboard keyboard = window.page().keyboard();

    card.action("Змінити отримувача").press("Enter");
    assertThat(card.field("Прізвище")).isFocused();
    card.field("Прізвище").fill("Коваль");
    card.field("Телефон").fill("12");
    card.field("Причина зміни").fill("Забере донька");
    keyboard.press("Enter");
    assertThat(card.setback()).isVisible();
    card.field("Телефон").fill("050 765 43 21");
    card.action("Зберегти зміни").press("Enter");
    assertThat(card.action("Змінити отримувача")).isFocused();
    assertThat(card.part("Покупець")).containsText("Коваль");

    card.action("Змінити доставку").press("Enter");
    assertThat(card.field("Перевізник")).isFocused();
    card.field("Місто").fill("Львів");
    card.field("Причина зміни").fill("Переїхав");
    keyboard.press("Enter");
    assertThat(card.action("Змінити доставку")).isFocused();
    assertThat(card.part("Доставка")).containsText("Львів");

    card.action("Змінити оплату").press("Enter");
    card.field("Спосіб оплати").selectOption("CASHLESS");
    assertAccessibleInEveryLook(
        window, "payment", () -> assertThat(card.field("Причина зміни")).isVisible());
    card.field("Причина зміни").press("Enter");
    assertThat(card.field("Причина зміни")).isFocused();
    card.field("Причина зміни").fill("Платить фірма");
    keyboard.press("Enter");
    assertThat(card.action("Змінити оплату")).isFocused();
    card.part("Оплата").getByText("Безготівково").waitFor();
  }

  private static OrderCard opened(Window window, CabinetScenario shop, String number) {
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    return window.card();
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
