package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.Accessibility.assertGood;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.kramar.system.Backstage;

/**
 * Every screen in every state that it can be in: nobody is shut out, on no screen, in the light and
 * in the dark.
 */
@ExtendWith(Browsing.class)
class AccessibilityIT {

  private static final String LOOKS = "ua.kramar.cabinet.Look#all";

  private static Backstage shop;
  private static String fresh;
  private static String confirmed;
  private static String taken;
  private static String phoned;
  private static String shipped;

  @BeforeAll
  static void aShopWithOrdersInEveryStage() {
    shop = Backstage.ofANewShop();
    fresh = shop.orderWithoutCall("Нечуй-Левицька", "Олександра", "+380671234567");
    taken = shop.order();
    shop.colleagueMoves(taken, 26);
    confirmed = shop.order();
    shop.colleagueMoves(confirmed, 26, 2);
    phoned = shop.phoneOrder();
    shop.colleagueMoves(phoned, 26);
    shipped = shop.order();
    shop.colleagueShips(shipped, Backstage.freshWaybill());
  }

  @ParameterizedTest
  @MethodSource(LOOKS)
  void signingIn(Look look, Windows windows) {
    Window window = windows.open(look).at("/");
    SignInPage form = window.signIn();
    assertThat(form.heading()).isVisible();
    assertGood(window.page(), "the form to sign in");

    form.button().click();
    assertThat(form.problem()).containsText("Введіть");
    assertGood(window.page(), "the form with a mistake");
  }

  @ParameterizedTest
  @MethodSource(LOOKS)
  void lists(Look look, Windows windows) {
    Window window = windows.open(look).expectRefusals("/api/v1/orders");
    OrdersPage orders = window.ownerOf(shop);
    Page page = window.page();
    assertThat(orders.link(fresh)).isVisible();
    assertGood(page, "the list of new orders");

    window.at("/orders?view=in_work");
    assertThat(orders.rows()).hasCount(3);
    assertGood(page, "the list of orders in work");
    orders.account().click();
    assertThat(orders.menuItem("Вийти")).isVisible();
    assertGood(page, "the menu of the account");
    orders.menuItem("Показати гарячі клавіші").click();
    assertThat(orders.dialog()).isVisible();
    assertGood(page, "the help about keys");

    window.at("/orders?view=done");
    assertThat(orders.text("Виконаних замовлень ще немає")).isVisible();
    assertGood(page, "an empty list");
    window.at("/orders?view=new&q=немає");
    assertThat(orders.text("нічого немає")).isVisible();
    assertGood(page, "a search that finds nothing");
  }

  @ParameterizedTest
  @MethodSource(LOOKS)
  void cards(Look look, Windows windows) {
    Window window = windows.open(look);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + fresh + "?view=new");
    Page page = window.page();
    OrderCard card = window.card();
    assertThat(card.heading(fresh)).isVisible();
    assertGood(page, "a new order beside its list, or instead of it");
    for (String number : new String[] {fresh, confirmed, phoned, shipped}) {
      window.at("/orders/" + number);
      assertThat(card.heading(number)).isVisible();
      assertGood(page, "order in status " + shop.status(number));
    }
  }

  @ParameterizedTest
  @MethodSource(LOOKS)
  void questionsAndRefusals(Look look, Windows windows) {
    Window window = windows.open(look).expectRefusals("/api/v1/orders");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + taken);
    Page page = window.page();
    OrdersPage orders = window.orders();
    OrderCard card = window.card();
    card.others().click();
    assertThat(orders.menuItem(Backstage.statusName(42))).isVisible();
    assertGood(page, "the menu of other statuses");
    orders.menuItem(Backstage.statusName(42)).click();
    assertThat(orders.dialog()).isVisible();
    assertGood(page, "the question before a cancellation");

    window.at("/orders/" + confirmed);
    card.waybill().fill("123");
    card.waybill().press("Enter");
    assertThat(card.waybill()).hasAttribute("aria-invalid", "true");
    assertGood(page, "a waybill that the server does not take");
    card.comment().fill("Подарункове пакування");
    card.comment().press("Control+Enter");
    assertThat(card.toast()).containsText("Коментар додано");
    assertGood(page, "a toast");

    window.at("/orders/999999999999");
    assertThat(orders.text("Замовлення № 999999999999 немає")).isVisible();
    assertGood(page, "an order that is not there");
    window.at("/nowhere");
    assertThat(orders.heading("Такої сторінки немає")).isVisible();
    assertGood(page, "a page that is not there");
  }

  @ParameterizedTest
  @MethodSource(LOOKS)
  void whatSomebodyElseChanged(Look look, Windows windows) {
    String number = shop.order();
    Window window = windows.open(look).expectRefusals("/status").expectRefusals("/events/stream");
    window.context().route("**/api/v1/events/stream", route -> route.abort());
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    assertThat(window.card().action("Взяти в роботу")).isVisible();
    shop.colleagueMoves(number, 26, 40);
    window.card().action("Взяти в роботу").click();
    assertThat(window.card().setback()).isVisible();
    assertGood(window.page(), "what somebody else changed");

    window.context().setOffline(true);
    assertThat(window.orders().text("Немає зв’язку з сервером")).isVisible();
    assertGood(window.page(), "no connection");
  }
}
