package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.EntryPages;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.ManualPage;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.PeoplePage;
import ua.kramar.cabinet.browser.SignInPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/**
 * Every page in every state that it can be in, each checked in every look: on wide and narrow
 * screens, light and dark. A state is reached on the narrowest screen, where that is hardest; then
 * the window grows and the colours change. The other tests reach the states on a desk's screen.
 */
@BrowserTest
class AccessibilityIT {

  private static CabinetScenario shop;
  private static String fresh;
  private static String confirmed;
  private static String taken;
  private static String phoned;
  private static String shipped;

  @BeforeAll
  static void aShopWithOrdersInEveryStage() {
    shop = CabinetScenario.ofANewShop();
    fresh = shop.orderWithoutCall("Нечуй-Левицька", "Олександра", "+380671234567");
    taken = shop.order();
    shop.colleagueMoves(taken, 26);
    confirmed = shop.order();
    shop.colleagueMoves(confirmed, 26, 2);
    phoned = shop.phoneOrder();
    shop.colleagueMoves(phoned, 26);
    shipped = shop.order();
    shop.colleagueShips(shipped, CabinetScenario.freshWaybill());
  }

  @Test
  void signingIn(Windows windows) {
    Window window = windows.open(Look.NARROWEST).at("/");
    SignInPage form = window.signIn();
    assertAccessibleInEveryLook(
        window, "the form to sign in", () -> assertThat(form.heading()).isVisible());

    form.button().click();
    assertAccessibleInEveryLook(
        window,
        "the form with a mistake",
        () -> assertThat(form.problem()).containsText("Введіть"));
  }

  @Test
  void entries(Windows windows) {
    Window window = windows.open(Look.NARROWEST).expectRefusals("/api/v1/");
    EntryPages entry = new EntryPages(window.page());
    window.at("/forgotten-password");
    assertAccessibleInEveryLook(
        window, "the way to a new password", () -> assertThat(entry.email()).isVisible());
    String mail = CabinetScenario.newcomer();
    shop.invites(mail);
    window.at(CabinetScenario.linkIn(mail, "/invitation", 1));
    assertThat(entry.newPassword()).isVisible();
    entry.newPassword().fill("коротко");
    entry.newPassword().press("Enter");
    assertAccessibleInEveryLook(
        window, "an invitation with a mistake", () -> assertThat(entry.problem()).isVisible());
    window.at("/password-reset");
    assertAccessibleInEveryLook(
        window,
        "a link that is not whole",
        () -> assertThat(entry.heading("Посилання неповне")).isVisible());
  }

  @Test
  void people(Windows windows) {
    shop.invites(CabinetScenario.newcomer());
    Window window = windows.open(Look.NARROWEST).expectRefusals("/api/v1/");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/settings/people");
    PeoplePage people = new PeoplePage(window.page());
    assertThat(people.list("Працюють")).isVisible();
    people.button("Змінити роль: Олена").first().click();
    people.button("Деактивувати: " + shop.managersName()).click();
    people.email().fill("не адреса");
    people.email().press("Enter");
    assertAccessibleInEveryLook(
        window,
        "people, one of whom is about to be changed",
        () -> assertThat(window.page().locator(".problem")).isVisible());
    window.at("/password");
    assertAccessibleInEveryLook(
        window,
        "the change of the own password",
        () -> assertThat(new EntryPages(window.page()).oldPassword()).isVisible());
  }

  @Test
  void audit(Windows windows) {
    shop.invites(CabinetScenario.newcomer());
    Window window = windows.open(Look.NARROWEST);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/settings/audit");
    assertAccessibleInEveryLook(
        window,
        "the audit",
        () -> assertThat(window.page().locator(".audit-list").first()).isVisible());
  }

  @Test
  void lists(Windows windows) {
    Window window = windows.open(Look.NARROWEST).expectRefusals("/api/v1/orders");
    OrdersPage orders = window.ownerOf(shop);
    assertAccessibleInEveryLook(
        window, "the list of new orders", () -> assertThat(orders.link(fresh)).isVisible());

    window.at("/orders?view=in_work");
    assertAccessibleInEveryLook(
        window, "the list of orders in work", () -> assertThat(orders.rows()).hasCount(3));
    orders.account().click();
    assertAccessibleInEveryLook(
        window, "the menu of the account", () -> assertThat(orders.menuItem("Вийти")).isVisible());
    orders.menuItem("Показати гарячі клавіші").click();
    assertAccessibleInEveryLook(
        window, "the help about keys", () -> assertThat(orders.dialog()).isVisible());

    window.at("/orders?view=done");
    assertAccessibleInEveryLook(
        window,
        "an empty list",
        () -> assertThat(orders.text("Виконаних замовлень ще немає")).isVisible());
    window.at("/orders?view=new&q=немає");
    assertAccessibleInEveryLook(
        window,
        "a search that finds nothing",
        () -> assertThat(orders.text("нічого немає")).isVisible());
  }

  @Test
  void manual(Windows windows) {
    Window window = windows.open(Look.NARROWEST);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/manual");
    assertAccessibleInEveryLook(
        window, "the manual", () -> assertThat(new ManualPage(window.page()).title()).isVisible());
    window.at("/scanner");
    assertAccessibleInEveryLook(
        window,
        "the test of a scanner",
        () -> assertThat(window.page().getByLabel("Скановане")).isVisible());
    window.at("/manual/statuses");
    assertAccessibleInEveryLook(
        window,
        "the manual's page of statuses",
        () -> assertThat(window.orders().heading("Statuses and moves")).isVisible());
  }

  @Test
  void timetable(Windows windows) {
    Window window = windows.open(Look.NARROWEST).expectRefusals("/api/v1/shop/timetable");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/timetable");
    assertAccessibleInEveryLook(
        window,
        "the hours of the shop",
        () -> assertThat(window.orders().heading("Графік роботи")).isVisible());
    window.page().getByLabel("Понеділок: кінець").fill("08:00");
    window.page().getByText("Зберегти графік").click();
    assertAccessibleInEveryLook(
        window,
        "hours that are refused",
        () -> assertThat(window.page().getByText("не пізніший за початок")).isVisible());
  }

  @Test
  void cards(Windows windows) {
    Window window = windows.open(Look.NARROWEST);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + fresh + "?view=new");
    OrderCard card = window.card();
    assertAccessibleInEveryLook(
        window,
        "a new order beside its list, or instead of it",
        () -> assertThat(card.heading(fresh)).isVisible());
    for (String number : new String[] {fresh, confirmed, phoned, shipped}) {
      window.at("/orders/" + number);
      assertAccessibleInEveryLook(
          window,
          "order in status " + shop.status(number),
          () -> assertThat(card.heading(number)).isVisible());
    }
  }

  @Test
  void questionsAndRefusals(Windows windows) {
    Window window = windows.open(Look.NARROWEST).expectRefusals("/api/v1/orders");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + taken);
    OrdersPage orders = window.orders();
    OrderCard card = window.card();
    card.othersWithMenu().click();
    assertAccessibleInEveryLook(
        window,
        "the menu of other statuses",
        () -> assertThat(orders.menuItem(CabinetScenario.statusName(42))).isVisible());
    orders.menuItem(CabinetScenario.statusName(42)).click();
    assertAccessibleInEveryLook(
        window,
        "the confirmation of a cancellation",
        () -> assertThat(orders.dialog()).isVisible());

    window.at("/orders/" + confirmed);
    card.waybill().fill("123");
    card.waybill().press("Enter");
    assertAccessibleInEveryLook(
        window,
        "a waybill that the server does not take",
        () -> assertThat(card.waybill()).hasAttribute("aria-invalid", "true"));
    assertAccessibleInEveryLook(
        window,
        "a toast",
        () -> {
          // A toast goes by itself; on a page that is loaded again there is none from before.
          window.at("/orders/" + confirmed);
          card.comment().fill("Подарункове пакування");
          card.comment().press("Control+Enter");
          assertThat(card.toast()).containsText("Коментар додано");
        });

    window.at("/orders/999999999999");
    assertAccessibleInEveryLook(
        window,
        "an order that is not there",
        () -> assertThat(orders.text("Замовлення № 999999999999 немає")).isVisible());
    window.at("/nowhere");
    assertAccessibleInEveryLook(
        window,
        "a page that is not there",
        () -> assertThat(orders.heading("Такої сторінки немає")).isVisible());
  }

  @Test
  void whatSomebodyElseChanged(Windows windows) {
    String number = shop.order();
    // Without a connection everything fails that the page asks for meanwhile.
    Window window =
        windows.open(Look.NARROWEST).expectRefusals("/api/v1/").expectRefusals("/assets/");
    window.context().route("**/api/v1/events/stream", route -> route.abort());
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    window.beforeItSends(
        "/orders/" + number + "/status", () -> shop.colleagueMoves(number, 26, 40));
    window.card().action("Взяти в роботу").click();
    assertAccessibleInEveryLook(
        window,
        "what somebody else changed",
        () -> {
          assertThat(window.card().setback()).isVisible();
          assertThat(window.card().card().getByText("Зберігаємо…")).hasCount(0);
        });

    window.context().setOffline(true);
    assertAccessibleInEveryLook(
        window,
        "no connection",
        () -> assertThat(window.orders().text("Немає зв’язку із сервером")).isVisible());
  }
}
