package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.Eventually;

/** Agreeing on an order with its buyer: calls, terms, and what the packer has to know. */
@BrowserTest
class CallStoryIT {

  @Test
  @Tag("O12")
  @Tag("O16")
  void recordsCallsBesideThePhoneAndCancelsByThem(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Locator calls = card.part("Дзвінки");
    Locator reported = card.history("Дзвінок: ");

    assertThat(calls.getByRole(AriaRole.LINK)).hasAttribute("href", "tel:" + shop.phone(number));
    calls.getByText("Що сказати").click();
    assertThat(calls).containsText("телефоную щодо замовлення № " + number);
    assertThat(card.field("Передзвонити")).not().hasValue("");
    card.field("Нотатка").fill("Спробувати ввечері");
    card.action("Не додзвонились").press("Enter");

    assertThat(card.status()).containsText(CabinetScenario.statusName(47));
    assertThat(card.action("Не додзвонились")).isFocused();
    assertThat(reported).hasCount(1);
    assertThat(reported)
        .containsText(Pattern.compile("Не відповідає.*Спробувати ввечері.*Передзвонити: "));
    assertThat(card.field("Нотатка")).hasValue("");
    assertAccessibleInEveryLook(window, "calls", () -> assertThat(reported).hasCount(1));

    cancel(window, 18);
    assertThat(card.setback()).containsText("треба зателефонувати ще раз");
    cancel(window, 40);
    assertThat(window.page().getByLabel("Що сказав покупець")).isFocused();
    window.page().keyboard().press("Escape");
    calls.getByLabel("Інший результат").selectOption("CALLBACK_REQUESTED");
    calls.getByText("Записати", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(reported).hasCount(2);
    assertThat(reported.first()).containsText("Просить передзвонити");
    assertThat(card.setback()).isHidden();
    // The stream may tell of the call before its answer has come.
    assertThat(card.action("Не додзвонились")).hasAttribute("aria-busy", "false");
    cancel(window, 40);

    assertThat(card.status()).containsText(CabinetScenario.statusName(40));
    assertThat(reported).hasCount(2);
    Eventually.holds(() -> assertThat(shop.status(number)).isEqualTo(40));
  }

  @Test
  @Tag("O10")
  void callsNobodyToConfirmWhatIsPaidByCardWithoutACall(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.orderWithoutCall("Шевчук", "Оксана", "+380671234567");
    shop.colleagueMoves(number, 26);
    Window window = windows.open();
    OrdersPage orders =
        window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number + "?view=in_work");
    OrderCard card = window.card();
    Locator calls = card.part("Дзвінки");
    Locator reported = card.history("Дзвінок: ");
    Locator subject =
        calls.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Тема дзвінка"));

    assertThat(orders.row(number).getByLabel("Не передзвонювати")).isVisible();
    assertThat(card.card()).containsText("відправляйте без дзвінка й повідомлень");
    card.othersWithMenu().click();
    assertThat(orders.menuItem(CabinetScenario.statusName(42))).isVisible();
    assertThat(orders.menuItem(CabinetScenario.statusName(47))).isHidden();
    assertThat(orders.withKeys()).isVisible();
    window.page().keyboard().press("Escape");
    card.action("Не додзвонились").click();
    assertThat(subject).isFocused();
    assertThat(reported).hasCount(0);
    assertAccessibleInEveryLook(
        window, "a buyer who is not to be called", () -> assertThat(calls).isVisible());
    subject.selectOption("OUT_OF_STOCK");
    card.action("Не додзвонились").click();

    assertThat(reported).containsText("товару немає");
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
  }

  @Test
  @Tag("O14")
  @Tag("O15")
  void keepsWhatWasAgreedOnAndTellsThePackerWhatMayNotGoAlong(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Locator terms = card.part("Домовленості з покупцем");

    assertThat(card.part("Не кладіть у посилку")).isHidden();
    card.action("Записати домовленість").press("Enter");
    assertThat(card.field("Про що домовилися")).isFocused();
    window.page().keyboard().type("Подарункова упаковка, без чека");
    card.field("Як домовилися").selectOption("MESSAGE");
    card.field("Нотатка (необов’язково)").fill("Viber");
    assertAccessibleInEveryLook(
        window, "new terms", () -> assertThat(card.field("Як домовилися")).isVisible());
    card.field("Нотатка (необов’язково)").press("Enter");

    assertThat(terms.getByRole(AriaRole.LISTITEM))
        .containsText("Подарункова упаковка, без чекадомовлено повідомленнями (Viber)");
    assertThat(card.action("Записати домовленість")).isFocused();
    window.page().keyboard().press("n");
    assertThat(card.part("Не кладіть у посилку").getByRole(AriaRole.LISTITEM)).hasCount(4);
    assertThat(card.action("Передати службі доставки")).isVisible();
    assertAccessibleInEveryLook(
        window,
        "rules of packing",
        () -> assertThat(card.part("Не кладіть у посилку")).isVisible());
  }

  @Test
  @Tag("O12")
  void letsTheOwnerChangeWhatIsSaid(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open().expectRefusals("/api/v1/shop/call-script");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Locator calls = card.part("Дзвінки");
    calls.getByText("Що сказати").click();
    card.action("Змінити текст").press("Enter");
    Locator text = calls.getByLabel("Текст для дзвінка, спільний");
    assertThat(text).isFocused();

    text.fill("Номер {{nummer}}");
    save(calls);
    assertThat(calls.getByRole(AriaRole.ALERT)).isVisible();
    assertThat(text).isFocused();
    assertAccessibleInEveryLook(
        window, "a call script that is refused", () -> assertThat(text).isVisible());
    text.fill("Номер {{number}}, до сплати {{total}}");
    save(calls);

    assertThat(calls).containsText("Номер " + number + ", до сплати 2060,50 грн");
    assertThat(card.action("Змінити текст")).isFocused();
  }

  @Test
  @Tag("O12")
  void opensTheOrderOfACaller(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String phone = "+380671234567";
    shop.colleagueMoves(shop.orderOf("Шевчук", "Оксана", phone), 26, 40);
    String number = shop.orderOf("Шевчук", "Оксана", phone);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders?phone=%2B380671234567");
    assertThat(window.card().heading(number)).isVisible();

    String other = shop.orderOf("Шевчук", "Оксана", phone);
    window.at("/orders?phone=380671234567");
    assertThat(window.orders().link(other)).isVisible();
    assertThat(window.orders().link(number)).isVisible();
    assertThat(window.card().card()).isHidden();
    assertThat(window.path()).contains("q=380671234567");
  }

  private static void save(Locator form) {
    form.getByText("Зберегти", new Locator.GetByTextOptions().setExact(true)).click();
  }

  private static void cancel(Window window, int status) {
    window.card().othersWithMenu().click();
    window
        .page()
        .getByRole(
            AriaRole.MENUITEM,
            new Page.GetByRoleOptions().setName(CabinetScenario.statusName(status)))
        .click();
    window
        .orders()
        .dialog()
        .getByText("Скасувати замовлення", new Locator.GetByTextOptions().setExact(true))
        .click();
  }
}
