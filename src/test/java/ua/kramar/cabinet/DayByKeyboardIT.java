package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/** A day of a manager without a mouse: whatever an order needs is done by keys alone. */
@BrowserTest
@ResourceLock(NovaPoshtaControl.DIRECTORY)
class DayByKeyboardIT {

  /** More stops than any page has. */
  private static final int STOPS = 200;

  private CabinetScenario shop;
  private Window window;
  private Keyboard keyboard;
  private OrdersPage orders;
  private OrderCard card;

  @BeforeEach
  void aShop(Windows windows) {
    shop = CabinetScenario.ofANewShop();
    window = windows.open();
    keyboard = window.page().keyboard();
    orders = window.orders();
    card = window.card();
  }

  @Test
  @Tag("O1")
  @Tag("O3")
  @Tag("O4")
  @Tag("O7")
  @Tag("O9")
  @Tag("O12")
  @Tag("O14")
  @Tag("O15")
  @Tag("O16")
  void goesFromTheFirstOrderToTheLastWithoutAMouse() {
    String number = shop.orderByCard();
    window.ownerOf(shop);
    assertThat(orders.link(number)).isVisible();

    takesUp(number);
    callsInVainAndThenAgreesOnTerms();
    correctsTheGoods();
    letsTheBuyerWait();
    seesThePayment(number);
    packsAndShips();
    restores(shop.order());
    plansADelivery(shop.orderDeliveredByTheShop());
    writesDownAnOrder();
  }

  private void takesUp(String number) {
    keyboard.press("j");
    assertThat(orders.link(number)).isFocused();
    keyboard.press("Enter");
    assertThat(card.heading(number)).isFocused();
    keyboard.press("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
  }

  private void callsInVainAndThenAgreesOnTerms() {
    press(card.action("Не додзвонились"));
    assertThat(card.status()).containsText(CabinetScenario.statusName(47));
    assertThat(card.history("Дзвінок: ")).hasCount(1);

    fill(card.field("Нотатка"), "Подарункова упаковка, без чека");
    press(button("Додзвонились"));
    assertThat(card.history("Дзвінок: ")).hasCount(2);
    press(card.action("Записати домовленість"));
    assertThat(card.field("Про що домовилися")).isFocused();
    keyboard.type("Подарункова упаковка");
    press(card.part("Домовленості з покупцем").getByRole(AriaRole.BUTTON, named("Зберегти")));
    assertThat(card.part("Домовленості з покупцем").getByRole(AriaRole.LISTITEM))
        .containsText("Подарункова упаковка");

    keyboard.press("s");
    choose(orders.menuItem(CabinetScenario.statusName(26)));
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
  }

  private void correctsTheGoods() {
    Locator goods = card.part("Товари");
    press(card.action("Змінити товари"));
    assertThat(card.field("Кількість: Настільна лампа")).isFocused();
    keyboard.press("Control+A");
    keyboard.type("3");
    assertThat(goods).containsText("Нова сума: 2 700,50 грн");
    assertThat(goods).containsText("Різниця: +640,00");
    fill(card.field("Причина зміни"), "Попросили ще одну лампу");
    keyboard.press("Enter");
    assertThat(goods.locator("tfoot")).containsText("2 700,50 грн");
    assertThat(card.history("Попросили ще одну лампу")).isVisible();
  }

  private void letsTheBuyerWait() {
    press(card.action("Покупець чекатиме товар"));
    assertThat(card.field("Чекає до")).isFocused();
    keyboard.press("Enter");
    assertThat(card.card()).containsText("Вкажіть день");
    assertThat(card.field("Чекає до")).isFocused();
    keyboard.type("+3");
    keyboard.press("Enter");
    assertThat(card.field("Узгоджено")).isFocused();
    keyboard.press("ArrowDown");
    assertThat(card.field("Узгоджено")).hasValue("CALL");
    keyboard.press("Tab");
    keyboard.press("Enter");
    assertThat(card.card()).containsText("Чекає товар до");
    press(card.action("Більше не чекає"));
    assertThat(card.card()).not().containsText("Чекає товар до");
  }

  private void seesThePayment(String number) {
    CabinetScenario.siteReports(number, "PAID", "2700.50");
    assertThat(card.part("Оплата")).containsText("Оплачено");
    press(card.part("Оплата").locator("summary"));
    assertThat(card.part("Оплата").getByRole(AriaRole.LISTITEM)).containsText("2 700,50 грн");
  }

  private void packsAndShips() {
    keyboard.press("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(2));
    assertThat(card.part("Не кладіть у посилку").getByRole(AriaRole.LISTITEM)).hasCount(4);
    String waybill = CabinetScenario.freshWaybill();
    window.scan(waybill, 20);
    assertThat(card.waybill()).hasValue(waybill);
    keyboard.press("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(3));
    assertThat(card.part("Номер ТТН")).containsText(waybill);
  }

  /** The buyer of an order that was cancelled calls. */
  private void restores(String ended) {
    shop.colleagueMoves(ended, 26, 40);
    keyboard.press("/");
    assertThat(orders.search()).isFocused();
    keyboard.type(shop.phone(ended));
    assertThat(orders.rows()).hasCount(1);
    press(orders.link(ended));
    assertThat(card.heading(ended)).isFocused();
    press(card.action("Відновити замовлення"));
    Locator dialog = orders.dialog();
    fill(dialog.getByRole(AriaRole.TEXTBOX), "Передумала назад");
    press(dialog.getByRole(AriaRole.BUTTON, named("Відновити")));
    assertThat(card.linkNamed("Відновлено замість № " + ended)).isVisible();
    assertThat(card.history("Передумала назад").first()).isVisible();
  }

  private void plansADelivery(String number) {
    keyboard.press("g");
    keyboard.press("o");
    assertThat(orders.heading("Нові замовлення")).isVisible();
    press(orders.link(number));
    assertThat(card.heading(number)).isFocused();
    press(card.action("Вказати день"));
    assertThat(card.field("День доставки")).isFocused();
    keyboard.type("завтра");
    keyboard.press("ArrowUp");
    keyboard.press("Tab");
    keyboard.type("10");
    keyboard.press("Tab");
    keyboard.type("14");
    keyboard.press("Tab");
    keyboard.press("ArrowDown");
    assertThat(card.field("Час узгоджено")).hasValue("CALL");
    keyboard.press("Tab");
    keyboard.press("Enter");
    assertThat(card.part("Доставка")).containsText("10:00–14:00 узгоджено дзвінком");
    assertThat(card.action("Змінити день або час")).isFocused();
  }

  private void writesDownAnOrder() {
    keyboard.press("a");
    Locator form =
        window
            .page()
            .getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Нове замовлення"));
    assertThat(field(form, "Телефон")).isFocused();
    keyboard.type("067 987 65 43");
    fill(field(form, "Прізвище"), "Ткаченко");
    fill(field(form, "Ім’я"), "Василь");
    fill(field(form, "Додати товар: назва або артикул"), "керам");
    assertThat(option(form, "Ваза керамічна")).isVisible();
    keyboard.press("Enter");
    assertThat(field(form, "Кількість: Ваза керамічна")).isFocused();
    fill(field(form, "Місто"), "Тернопіль");
    assertThat(option(form, "Тернопіль").first()).isVisible();
    keyboard.press("Enter");
    assertThat(field(form, "Відділення або поштомат")).isFocused();
    keyboard.type("Відділення №7");
    keyboard.press("Control+Enter");
    assertThat(card.toast()).containsText("створено");
    assertThat(card.card()).containsText("Ткаченко Василь");
  }

  /** Goes on with Tab until the place has the focus, as somebody without a mouse does. */
  private void reach(Locator place) {
    assertThat(place).isVisible();
    for (int stop = 0; stop < STOPS && !hasFocus(place); stop++) {
      keyboard.press("Tab");
    }
    assertThat(place).isFocused();
  }

  private static boolean hasFocus(Locator place) {
    return (boolean) place.evaluate("place => place === document.activeElement");
  }

  private void press(Locator button) {
    reach(button);
    keyboard.press("Enter");
  }

  private void fill(Locator field, String text) {
    reach(field);
    keyboard.press("Control+A");
    keyboard.type(text);
  }

  private void choose(Locator item) {
    assertThat(item).isVisible();
    for (int stop = 0; stop < STOPS && !hasFocus(item); stop++) {
      keyboard.press("ArrowDown");
    }
    assertThat(item).isFocused();
    keyboard.press("Enter");
  }

  private Locator button(String name) {
    return card.card().getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator option(Locator form, String text) {
    return form.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Locator field(Locator form, String label) {
    return form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }
}
