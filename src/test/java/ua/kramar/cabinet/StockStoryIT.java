package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.Eventually;

/** What a manager does about goods that are not there. */
@BrowserTest
@Tag("O9")
class StockStoryIT {

  @Test
  void takesWhatIsMissingOffSaleByKeyboard(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    shop.hasVases(3);
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();

    assertThat(card.part("Товари")).containsText("вільні 2 шт.");
    card.othersWithMenu().click();
    window.orders().menuItem(CabinetScenario.statusName(42)).press("Enter");
    Locator lamp = window.page().getByLabel("Настільна лампа");
    Locator vase = window.page().getByLabel("Ваза керамічна");
    assertThat(lamp).isVisible();
    window.page().getByLabel("Пояснення для історії").focus();
    keyboard.press("Shift+Tab");
    assertThat(vase).isFocused();
    keyboard.press("Space");
    assertAccessibleInEveryLook(
        window, "the articles that are missing", () -> assertThat(vase).isChecked());
    confirm(window).press("Enter");

    assertThat(card.status()).containsText(CabinetScenario.statusName(42));
    Eventually.holds(() -> assertThat(shop.sellsVases()).isFalse());
    assertThat(shop.sellsLamps()).isTrue();
  }

  @Test
  void asksWhichOfSeveralArticlesIsMissing(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);

    window.card().othersWithMenu().click();
    window.orders().menuItem(CabinetScenario.statusName(42)).click();
    confirm(window).click();

    assertThat(window.orders().dialog()).isVisible();
    assertThat(window.page().getByLabel("Настільна лампа")).isFocused();
    assertThat(shop.status(number)).isEqualTo(26);
  }

  private static Locator confirm(Window window) {
    return window
        .orders()
        .dialog()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName("Скасувати замовлення").setExact(true));
  }

  @Test
  void takesAnArticleOffSaleThatIsTakenOutOfTheOrder(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();

    card.action("Змінити товари").press("Enter");
    card.action("Вилучити: Ваза керамічна").press("Enter");
    assertThat(card.action("Повернути: Ваза керамічна")).isFocused();
    keyboard.press("Shift+Tab");
    Locator gone = card.field("Немає в наявності, зняти з продажу: Ваза керамічна");
    assertThat(gone).isFocused();
    keyboard.press("Space");
    assertAccessibleInEveryLook(
        window, "an article that is gone", () -> assertThat(gone).isChecked());
    card.field("Причина зміни").fill("Немає на складі");
    keyboard.press("Enter");

    assertThat(card.part("Зміни замовлення")).containsText("знято з продажу: VASE-3");
    assertThat(shop.sellsVases()).isFalse();
    assertThat(shop.sellsLamps()).isTrue();
    card.part("Зміни замовлення")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Скасувати зміну"))
        .press("Enter");
    assertThat(card.toast()).containsText("Знято з продажу й далі: VASE-3");
    assertThat(shop.sellsVases()).isFalse();
  }

  @Test
  void putsOnRecordThatTheBuyerWaits(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    LocalDate day = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(3);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number + "?view=in_work");
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();

    card.action("Покупець чекатиме товар").press("Enter");
    assertThat(card.field("Чекає до")).isFocused();
    card.field("Чекає до").fill(day.minusDays(4).toString());
    card.field("Узгоджено").selectOption("CALL");
    card.field("Чекає до").press("Enter");
    assertThat(card.setback()).isVisible();
    card.field("Чекає до").fill(day.toString());
    assertAccessibleInEveryLook(
        window, "the waiting", () -> assertThat(card.field("Узгоджено")).hasValue("CALL"));
    card.field("Чекає до").press("Enter");

    assertThat(card.card()).containsText("Чекає товар до");
    assertThat(card.card()).containsText("узгоджено дзвінком");
    assertThat(card.action("Змінити день очікування")).isFocused();
    assertThat(card.setback()).isHidden();
    window.look(Look.DESK);
    window.orders().view("Чекають товар").click();
    assertThat(window.orders().link(number)).isVisible();
    window.orders().view("В роботі").click();
    assertThat(
            window
                .orders()
                .row(number)
                .getByRole(
                    AriaRole.IMG, new Locator.GetByRoleOptions().setName("Покупець чекає товар")))
        .isVisible();
    window.orders().view("Чекають товар").click();

    window.orders().link(number).click();
    assertThat(card.heading(number)).isFocused();
    card.action("Більше не чекає").press("Enter");
    assertThat(card.card()).not().containsText("Чекає товар до");
    window.awaitFocus();
    keyboard.press("Escape");
    assertThat(window.orders().text("Ніхто не чекає товар")).isVisible();
  }

  @Test
  void putsOnRecordWhatWasOfferedInstead(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();

    card.action("Записати запропоновану заміну").press("Enter");
    assertThat(card.field("Замість товару")).isFocused();
    card.field("Артикул заміни").fill("RUG-5");
    card.field("Артикул заміни").press("Enter");
    assertThat(card.card().getByRole(AriaRole.ALERT)).containsText("RUG-5");
    card.field("Артикул заміни").fill("VASE-3");
    card.field("Відповідь покупця").selectOption("DECLINED");
    assertAccessibleInEveryLook(
        window,
        "an alternative",
        () -> assertThat(card.field("Відповідь покупця")).hasValue("DECLINED"));
    card.field("Артикул заміни").press("Enter");

    assertThat(card.card()).containsText("Замість LAMP-1: Ваза керамічна VASE-3 · відмовився");
    assertThat(card.action("Записати запропоновану заміну")).isFocused();
  }
}
