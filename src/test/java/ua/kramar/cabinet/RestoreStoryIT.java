package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** A manager ends orders and makes cancelled ones anew, by keyboard. */
@BrowserTest
@Tag("O5")
class RestoreStoryIT {

  private static final String RESTORE = "Відновити замовлення";

  @Test
  void restoresACancelledOrderAndGoesToTheNewOne(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String old = shop.order();
    shop.colleagueMoves(old, 26, 40);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + old);
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();

    card.action(RESTORE).press("Enter");
    assertThat(window.orders().withKeys()).isVisible();
    keyboard.press("Escape");
    assertThat(card.action(RESTORE)).isFocused();

    card.action(RESTORE).press("Enter");
    Locator reason = window.orders().dialog().getByRole(AriaRole.TEXTBOX);
    reason.fill("Передумала назад");
    assertAccessibleInEveryLook(
        window, "the restoration", () -> assertThat(window.orders().dialog()).isVisible());
    reason.focus();
    keyboard.press("Tab");
    keyboard.press("Tab");
    keyboard.press("Enter");

    assertThat(card.toast()).containsText("Відновлено як №");
    assertThat(card.linkNamed("Відновлено замість № " + old)).isVisible();
    String number = shop.numbers("view=in_work").get(0);
    assertThat(card.heading(number)).isFocused();
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
    assertThat(card.history("Передумала назад").first()).isVisible();

    card.linkNamed("Відновлено замість № " + old).press("Enter");
    assertThat(card.heading(old)).isFocused();
    assertThat(card.linkNamed("Відновлено як № " + number)).isVisible();
    assertThat(card.status()).containsText(CabinetScenario.statusName(31));
    assertThat(card.action(RESTORE)).hasCount(0);
  }

  @Test
  @Tag("O9")
  void namesWhatIsNotThereAndLeavesTheOrderAsItWas(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String old = shop.order();
    shop.colleagueMoves(old, 26, 40);
    shop.hasVases(0);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + old);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + old);
    OrderCard card = window.card();

    card.action(RESTORE).press("Enter");
    window.orders().dialog().getByText("Відновити", exactly()).press("Enter");

    assertThat(card.setback()).containsText("VASE-3");
    assertThat(card.action(RESTORE)).isFocused();
    assertThat(card.status()).containsText(CabinetScenario.statusName(40));
  }

  @Test
  void choosesTheOriginalOfADuplicateAmongTheBuyersOrders(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String original = shop.orderOf("Коваль", "Ірина", "+380671112233");
    String twice = shop.orderOf("Коваль", "Ірина", "+380671112233");
    shop.colleagueMoves(twice, 26);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + twice);
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();

    card.othersWithMenu().press("Enter");
    choose(window, 49);
    Locator choices = window.orders().dialog().getByRole(AriaRole.RADIO);
    assertThat(choices).hasCount(2);
    choices.first().focus();
    keyboard.press("Space");
    assertAccessibleInEveryLook(
        window, "the choice of the original", () -> assertThat(choices.first()).isChecked());
    choices.first().focus();
    keyboard.press("ArrowDown");
    assertThat(window.page().getByLabel("Номер основного замовлення")).isVisible();
    keyboard.press("ArrowUp");
    assertThat(window.page().getByLabel("Номер основного замовлення")).hasCount(0);
    keyboard.press("Enter");

    assertThat(card.status()).containsText(CabinetScenario.statusName(49));
    assertThat(card.linkNamed("Повторює № " + original)).isVisible();
  }

  @Test
  @Tag("O16")
  void asksWhatTheBuyerSaidOnlyWhereACallWasMissed(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String missed = shop.order();
    shop.colleagueMoves(missed, 26, 47, 26);
    String never = shop.order();
    shop.colleagueMoves(never, 26);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + missed);
    OrderCard card = window.card();
    Keyboard keyboard = window.page().keyboard();
    Locator word = window.page().getByLabel("Що сказав покупець і як ви про це дізналися");

    endByChangedMind(window, card);
    confirm(window).press("Enter");
    assertThat(word).isFocused();
    keyboard.type("Написала у Viber, що передумала");
    confirm(window).press("Enter");
    assertThat(card.status()).containsText(CabinetScenario.statusName(40));
    shop.awaitStatus(missed, 40);

    window.at("/orders/" + never);
    assertThat(card.heading(never)).isFocused();
    endByChangedMind(window, card);
    assertThat(word).hasCount(0);
    confirm(window).press("Enter");
    assertThat(card.status()).containsText(CabinetScenario.statusName(40));
    shop.awaitStatus(never, 40);
  }

  /** What a move demands is a part of its name. */
  private static void choose(Window window, int status) {
    window
        .page()
        .getByRole(
            AriaRole.MENUITEM,
            new Page.GetByRoleOptions().setName(CabinetScenario.statusName(status)))
        .press("Enter");
  }

  private static void endByChangedMind(Window window, OrderCard card) {
    card.othersWithMenu().press("Enter");
    choose(window, 40);
    assertThat(window.orders().dialog()).isVisible();
  }

  private static Locator confirm(Window window) {
    return window
        .orders()
        .dialog()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName("Скасувати замовлення").setExact(true));
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
