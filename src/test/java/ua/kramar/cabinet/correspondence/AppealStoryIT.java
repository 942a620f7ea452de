package ua.kramar.cabinet.correspondence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.AppealsPage;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** What buyers told the call centre stands in a section of its own until the shop answers. */
@BrowserTest
@Tag("C2c")
class AppealStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();

  @Test
  void aBuyerTelephonesAndTheShopAnswersByKeyboard(Windows windows) {
    Window window = windows.open();
    AppealsPage cabinet = signedIn(window, "/appeals");
    assertThat(cabinet.text("Звернень тут немає")).isVisible();
    window.awaitLive();

    String order = shop.order();
    String appeal = shop.buyerAppeals(order);

    assertThat(cabinet.rows()).hasCount(1);
    assertThat(cabinet.rows().first()).containsText("Уточнення щодо доставки");
    assertThat(window.page().locator(".section-badge")).containsText("1");
    // What only readers of the screen hear gives the page no scroll bar of its own.
    assertThat(window.page().locator("html"))
        .hasJSProperty("scrollHeight", window.page().viewportSize().height);
    window.page().keyboard().press("j");
    window.page().keyboard().press("Enter");
    assertThat(cabinet.heading()).isFocused();
    assertThat(cabinet.text("Замовлення № " + order).last()).isVisible();
    window.page().keyboard().press("r");
    assertThat(cabinet.comment()).isFocused();
    window.page().keyboard().type("Посилка вже у відділенні.");
    window.page().keyboard().press("Control+Enter");
    assertThat(cabinet.text("Оберіть, чи питання вирішено")).isVisible();
    assertThat(cabinet.solved()).isFocused();
    window.page().keyboard().press("Space");
    assertThat(cabinet.solved()).isChecked();
    cabinet.comment().press("Control+Enter");

    assertThat(cabinet.toast()).containsText("Відповідь надіслано");
    assertThat(cabinet.course().last()).containsText("Посилка вже у відділенні.");
    assertThat(cabinet.comment()).hasCount(0);
    assertThat(window.page().locator(".section-badge")).hasCount(0);
    Assertions.assertThat(shop.answerToAppeal(appeal)).isEqualTo("Посилка вже у відділенні.");

    shop.callCentreMoves(appeal, 2);
    assertThat(cabinet.comment()).isVisible();
    cabinet.link("Замовлення № " + order).last().click();
    assertThat(window.page().locator("[data-kind='APPEAL']")).hasCount(3);
    window.page().locator("[data-kind='APPEAL'] a").first().click();
    assertThat(cabinet.heading()).isVisible();
  }

  @Test
  @Tag("C5")
  void whatMayNotBeWrittenIsShownWhileItIsTypedAndNothingIsLost(Windows windows) {
    String appeal = shop.buyerAppeals(null);
    Window window = windows.open(Look.NARROWEST).expectRefusals("/api/v1/appeals");
    AppealsPage cabinet = signedIn(window, "/appeals");
    assertAccessibleInEveryLook(
        window, "the list of appeals", () -> assertThat(cabinet.rows()).hasCount(1));

    window.at("/appeals/" + appeal);
    cabinet.comment().fill("Дзвоніть 067 123 45 67");
    assertThat(cabinet.findings()).isVisible();
    assertThat(cabinet.text("залишилося 278")).isVisible();
    cabinet.notSolved().check();
    cabinet.comment().press("Control+Enter");
    assertAccessibleInEveryLook(
        window,
        "an answer to an appeal with a mistake",
        () -> assertThat(cabinet.findings()).isVisible());

    window.at("/appeals/" + appeal);
    assertThat(cabinet.comment()).hasValue("Дзвоніть 067 123 45 67");
    window.beforeItSends(
        "/appeals/" + appeal + "/resolution", () -> shop.callCentreMoves(appeal, 2));
    cabinet.comment().fill("Товару вже немає.");
    cabinet.notSolved().check();
    cabinet.comment().press("Control+Enter");
    assertThat(cabinet.toast()).containsText("Звернення вже змінилося");
    assertThat(cabinet.text("В роботі").first()).isVisible();
    assertThat(cabinet.comment()).hasValue("Товару вже немає.");
    cabinet.comment().press("Control+Enter");
    assertThat(cabinet.course().last()).containsText("Товару вже немає.");

    shop.callCentreMoves(appeal, 5);
    assertAccessibleInEveryLook(
        window, "a closed appeal", () -> assertThat(cabinet.text("Закрито").first()).isVisible());
    window.at("/appeals/999999999999");
    assertThat(cabinet.text("Такого звернення немає")).isVisible();
  }

  private AppealsPage signedIn(Window window, String path) {
    window.signedIn(shop.owner(), shop.ownersPassword(), path);
    return new AppealsPage(window.page());
  }
}
