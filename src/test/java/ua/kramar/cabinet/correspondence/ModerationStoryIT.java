package ua.kramar.cabinet.correspondence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.TestBuyer;

/**
 * An operator decides on what the content policy holds. Other tests hold texts at the same time, so
 * that each text is found by what it says.
 */
@BrowserTest
@Tag("C5")
class ModerationStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();
  private final TestBuyer buyer = TestBuyer.registered();

  /** The text, wherever it stands behind those of other tests. */
  private static Locator held(Window window, String id) {
    Locator held = window.page().locator("#held-" + id);
    Locator more = window.page().getByText("Показати ще");
    while (true) {
      held.or(more).first().waitFor();
      if (held.count() > 0) {
        return held;
      }
      more.click();
    }
  }

  @Test
  void anOperatorDecidesByKeyboard(Windows windows) {
    String id = shop.buyerInsults(buyer, "Ви ідіоти " + buyer.account());
    Window window = windows.open();
    window.signedIn(
        CabinetScenario.operator(), CabinetScenario.operatorsPassword(), "/operator/moderation");
    Locator held = held(window, id);
    assertThat(held).containsText(buyer.account());
    assertThat(held.locator("mark")).hasText("ідіоти");
    Keyboard keyboard = window.page().keyboard();

    held.focus();
    assertThat(held).hasAttribute("data-here", "true");
    keyboard.press("r");
    assertThat(held.getByLabel("Чому не пропустити")).isFocused();
    assertThat(held.getByLabel("Чому не пропустити")).hasValue("PROFANITY");
    keyboard.press("Escape");
    assertThat(held.getByLabel("Чому не пропустити")).isHidden();
    held.focus();
    keyboard.press("r");
    held.getByLabel("Пояснення").fill("Без образ");
    held.getByText("Не пропускати").click();

    assertThat(held).hasCount(0);
    assertThat(window.page().locator(".toast")).containsText("Не пропущено");
  }

  @Test
  void twoOperatorsDoNotDecideDifferently(Windows windows) {
    String id = shop.buyerInsults(buyer, "Ви ідіоти " + buyer.account());
    Window window = windows.open().expectRefusals("/decision");
    window.signedIn(
        CabinetScenario.operator(), CabinetScenario.operatorsPassword(), "/operator/moderation");
    Locator held = held(window, id);
    assertThat(held).isVisible();
    window.beforeItSends(
        "/operator/messages/" + id + "/decision", () -> CabinetScenario.otherOperatorPasses(id));
    held.getByText("Не пропустити").click();
    held.getByLabel("Чому не пропустити").selectOption(new SelectOption().setValue("UNREADABLE"));
    held.getByText("Не пропускати").click();

    assertThat(window.page().locator(".toast")).containsText("Інший оператор уже вирішив інакше");
    assertThat(held).hasCount(0);
  }

  @Test
  void theScreenIsAccessible(Windows windows) {
    String id = shop.buyerInsults(buyer, "Ви ідіоти " + buyer.account());
    String question = shop.buyerAsksPublicly(buyer, "Пишіть у t.me/lampa");
    Window window = windows.open(Look.NARROWEST);
    window.signedIn(
        CabinetScenario.operator(), CabinetScenario.operatorsPassword(), "/operator/moderation");
    Locator held = held(window, id);
    held.getByText("Не пропустити").click();
    assertAccessibleInEveryLook(
        window,
        "a held message about to be refused",
        () -> assertThat(held.getByText("Не пропускати")).isVisible());
    window.at("/operator/moderation?list=questions");
    assertAccessibleInEveryLook(
        window, "held questions", () -> assertThat(held(window, question)).isVisible());
  }
}
