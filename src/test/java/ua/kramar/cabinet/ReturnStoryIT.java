package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.AppealsPage;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.TestBuyer;

/** Goods come back: on the card of their order, and in a section of their own. */
@BrowserTest
@Tag("C2c")
class ReturnStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();

  @Test
  void anOrderComesBackByKeyboard(Windows windows) {
    String number = shop.receivedOrder(TestBuyer.registered());
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Locator part = card.part("Повернення");
    assertThat(card.action("Оформити повернення")).isVisible();

    window.page().keyboard().press("b");
    assertThat(card.field("Причина")).isFocused();
    card.field("Причина").selectOption("CHANGED_MIND");
    card.field("Причина").press("Tab");
    window.page().keyboard().press("Enter");
    assertThat(part).containsText("Очікується повернення товару");
    assertThat(card.status()).containsText(CabinetScenario.statusName(86));

    assertThat(card.action("Товар у нас")).isVisible();
    window.page().keyboard().press("b");
    assertThat(part).containsText(Pattern.compile("повернути гроші до: "));
    assertThat(card.action("Перевірити товар")).isVisible();
    window.page().keyboard().press("b");
    Locator accepted = card.field("Настільна лампа: прийнято з 2");
    assertThat(accepted).isFocused();
    accepted.press("Enter");
    assertThat(part).containsText("до повернення 2 060,50 грн");
    assertThat(card.status()).containsText(CabinetScenario.statusName(19));

    assertThat(card.action("Гроші повернуто")).isVisible();
    window.page().keyboard().press("b");
    assertThat(card.field("Скільки повернуто, грн")).hasValue("2060,50");
    card.field("Скільки повернуто, грн").press("Enter");
    assertThat(part).containsText("повернуто 2 060,50 грн");
    assertThat(card.status()).containsText(CabinetScenario.statusName(72));
    assertThat(card.history("Повернення №")).hasCount(4);
  }

  @Test
  void aBuyerAsksAndAnotherOneDoesSoThroughTheCallCentre(Windows windows) {
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.receivedOrder(buyer);
    Window window = windows.open(Look.NARROWEST).expectRefusals("/api/v1/returns");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/returns");
    Locator rows = window.page().locator(".talk-row");
    assertThat(window.page().getByText("Повернень тут немає")).isVisible();
    window.awaitLive();
    String id = CabinetScenario.buyerReturnsLamp(number, buyer);
    assertThat(rows).hasCount(1);
    assertAccessibleInEveryLook(
        window, "the list of returns", () -> assertThat(rows).containsText("Настільна лампа"));
    rows.getByRole(AriaRole.LINK).click();

    OrderCard card = window.card();
    card.action("Відповісти покупцеві").click();
    card.action("Надіслати відповідь").click();
    assertAccessibleInEveryLook(
        window,
        "an answer about a return with a mistake",
        () -> assertThat(card.card().getByText("Оберіть, чи приймаєте товар")).isVisible());
    card.field("Ні, відмовляємо").check();
    comment(card).fill("Дзвоніть 067 123 45 67");
    card.action("Надіслати відповідь").click();
    assertThat(card.part("Повернення").getByRole(AriaRole.ALERT)).isVisible();
    window.beforeItSends(
        "/returns/" + id + "/decision", () -> CabinetScenario.buyerKeepsGoods(number, buyer, id));
    comment(card).fill("Строк повернення минув.");
    card.action("Надіслати відповідь").click();
    assertThat(card.part("Повернення")).containsText("Повернення вже змінилося");
    assertThat(card.part("Повернення")).containsText("Покупець передумав повертати");

    CabinetScenario.buyerReturnsLamp(number, buyer);
    card.action("Відповісти покупцеві").click();
    card.field("Ні, відмовляємо").check();
    comment(card).fill("Строк повернення минув.");
    card.action("Надіслати відповідь").click();
    assertThat(card.part("Повернення")).containsText("Відмовлено в поверненні");
    Assertions.assertThat(CabinetScenario.answerAboutReturn(number, buyer))
        .isEqualTo("Строк повернення минув.");

    String appeal = shop.buyerWantsToReturn(number);
    window.at("/appeals/" + appeal);
    Locator open = window.page().getByText("Оформити повернення за зверненням");
    open.click();
    Locator save =
        window
            .page()
            .getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Оформити").setExact(true));
    assertAccessibleInEveryLook(
        window, "a return for an appeal", () -> assertThat(save).isVisible());
    save.click();
    assertThat(new AppealsPage(window.page()).text("Повернення оформлено")).isVisible();
  }

  /** By its role: what is typed is a part of the text of its label. */
  private static Locator comment(OrderCard card) {
    return card.card()
        .getByRole(
            AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Що сказати покупцеві"));
  }
}
