package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.ApiRequests;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** Several people at one shop's orders: they see what the others do, and do not undo it. */
@BrowserTest
class TogetherIT {

  @Test
  @Tag("O19")
  void showsANewOrderToEverybodyWhoIsLooking(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window owners = windows.open();
    Window managers = windows.open();
    owners.ownerOf(shop);
    managers.signedIn(shop.manager(), shop.managersPassword(), "/orders");
    assertThat(owners.orders().connection()).containsText("Онлайн");
    assertThat(managers.orders().connection()).containsText("Онлайн");
    assertThat(owners.orders().text("Нових замовлень немає")).isVisible();

    String number = shop.order();

    assertThat(owners.orders().link(number)).isVisible();
    assertThat(managers.orders().link(number)).isVisible();
    assertThat(owners.page()).hasTitle(Pattern.compile("^\\(1\\) "));
    assertThat(owners.orders().view("Нові")).containsText("1");
  }

  @Test
  @Tag("O3")
  void showsWhatAColleagueDoesWithAnOrderThatIsOpen(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    assertThat(window.card().action("Взяти в роботу")).isVisible();
    assertThat(window.orders().connection()).containsText("Онлайн");

    shop.colleagueMoves(number, 26);

    assertThat(window.card().status()).containsText(CabinetScenario.statusName(26));
    assertThat(window.card().history(CabinetScenario.statusName(26)))
        .containsText(shop.managersName());
  }

  @Test
  @Tag("O19")
  void asksTheServerOnceForEachEvent(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String first = shop.order();
    Window window = windows.open();
    ApiRequests requests = ApiRequests.of(window.page());
    window.ownerOf(shop);
    assertThat(window.orders().link(first)).isVisible();
    assertThat(window.orders().connection()).containsText("Онлайн");
    requests.fromNowOn();

    String second = shop.order();
    assertThat(window.orders().link(second)).isVisible();
    assertThat(window.orders().view("Нові")).containsText("2");
    shop.colleagueMoves(first, 26);
    assertThat(window.orders().link(first)).isHidden();
    assertThat(window.orders().view("Нові")).containsText("1");
    assertThat(window.orders().view("В роботі")).containsText("1");

    assertThat(requests.made()).containsExactly("GET /orders/" + second, "GET /orders/" + first);
  }

  @Test
  @Tag("O3")
  void asksTheServerOnceMoreAfterAMoveAtMost(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open();
    ApiRequests requests = ApiRequests.of(window.page());
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number + "?view=new");
    assertThat(window.card().action("Взяти в роботу")).isVisible();
    assertThat(window.orders().connection()).containsText("Онлайн");
    requests.fromNowOn();

    window.card().action("Взяти в роботу").click();
    assertThat(window.card().action("Підтвердити")).isVisible();
    assertThat(window.orders().link(number)).isHidden();
    String last = shop.order();
    assertThat(window.orders().link(last)).isVisible();

    assertThat(requests.made())
        .containsOnly(
            "POST /orders/" + number + "/status",
            "GET /orders/" + number,
            "GET /orders/" + number + "/timeline",
            "GET /orders/" + last)
        .doesNotHaveDuplicates();
    assertThat(window.orders().view("Нові")).containsText("1");
    assertThat(window.orders().view("В роботі")).containsText("1");
  }

  @Test
  @Tag("O19")
  void staysLiveHoweverOftenThePageIsReloaded(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open();
    window.ownerOf(shop);
    window.awaitLive();

    for (int times = 0; times < 10; times++) {
      window.page().waitForResponse("**/events/stream", window.page()::reload);
    }

    window.awaitLive();
    String number = shop.order();
    assertThat(window.orders().link(number)).isVisible();
  }

  @Test
  @Tag("O2")
  void showsWhoElseHasAnOrderOpenBeforeTheyMeet(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    String other = shop.order();
    Window owners = windows.open();
    Window managers = windows.open();
    owners.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number + "?view=new");
    managers.signedIn(shop.manager(), shop.managersPassword(), "/orders/" + other + "?view=new");
    assertThat(owners.card().heading(number)).isVisible();
    assertThat(owners.card().presence()).isHidden();
    assertThat(owners.orders().row(other).getByLabel("Відкрито: ")).isVisible();
    assertThat(owners.orders().row(number).getByLabel("Відкрито: ")).isHidden();

    managers.orders().link(number).click();

    assertThat(managers.card().presence()).containsText("Це замовлення також відкрито");
    assertThat(owners.card().presence()).containsText("Це замовлення також відкрито");
    assertThat(owners.orders().row(other).getByLabel("Відкрито: ")).isHidden();
    assertAccessibleInEveryLook(
        owners,
        "an order that is open twice",
        () -> assertThat(owners.card().presence()).isVisible());
    assertThat(owners.card().action("Взяти в роботу")).isVisible();

    managers.page().close();

    assertThat(owners.card().presence()).isHidden();
    assertThat(shop.version(number)).isZero();
  }

  @Test
  void readsTheSameTimeInEveryZone(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window abroad = windows.open(Look.DESK, "America/New_York");
    abroad.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number + "?view=new");

    Locator placed = abroad.card().history().last().locator("time");
    String inKyiv =
        Instant.parse(placed.getAttribute("datetime"))
            .atZone(ZoneId.of("Europe/Kyiv"))
            .format(DateTimeFormatter.ofPattern("HH:mm"));

    assertThat(placed).containsText(inKyiv);
    assertThat(abroad.card().card())
        .containsText(Pattern.compile("Надійшло [^\\d]{0,20}" + inKyiv));
    assertThat(abroad.orders().row(number).locator("time"))
        .hasAttribute("title", Pattern.compile(" " + inKyiv + ":\\d\\d "));
  }

  @Test
  @Tag("O3")
  void tellsWhatSomebodyElseChangedAndLeavesItAsItIs(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open().expectRefusals("/status").expectRefusals("/events/stream");
    window.context().route("**/api/v1/events/stream", route -> route.abort());
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    window.beforeItSends("/orders/" + number + "/status", () -> shop.colleagueMoves(number, 26, 2));

    card.action("Взяти в роботу").click();

    assertThat(card.setback()).containsText("Замовлення змінилося, поки ви працювали");
    assertThat(card.setback()).containsText(CabinetScenario.statusName(26));
    assertThat(card.setback()).containsText(CabinetScenario.statusName(2));
    assertThat(card.setback()).containsText(shop.managersName());
    assertThat(card.status()).containsText(CabinetScenario.statusName(2));
    assertThat(card.action("Передати службі доставки")).isVisible();
    assertThat(shop.status(number)).isEqualTo(2);
    // The order may still go back to where it was to be moved: a person chooses.
    assertThat(card.setbackAction("Усе одно")).isFocused();
    card.setbackAction("Лишити, як є").press("Enter");
    assertThat(card.setback()).isHidden();
    window.awaitFocus();
    assertThat(shop.status(number)).isEqualTo(2);
  }

  @Test
  @Tag("O4")
  void letsAPersonChooseWhoseChangeHolds(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open().expectRefusals("/recipient").expectRefusals("/own-delivery");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    window.awaitLive();

    card.action("Змінити отримувача").press("Enter");
    card.field("Прізвище").fill("Моя");
    card.field("Причина зміни").fill("Забере донька");
    shop.colleagueRenames(number, "Чужа", "Забере син");
    assertThat(card.part("Історія")).containsText("Забере син");
    window.page().keyboard().press("Enter");

    assertThat(card.setback()).containsText("Змінено: Отримувач");
    assertThat(card.setback()).containsText("«Забере син»");
    assertThat(card.setback()).containsText(shop.managersName());
    assertThat(card.setback().locator("ins")).containsText("Чужа");
    assertThat(card.setbackAction("Зберегти моє")).isFocused();
    window.page().keyboard().press("Enter");
    assertThat(card.setback()).isHidden();
    assertThat(card.action("Змінити отримувача")).isFocused();
    assertThat(card.part("Покупець")).containsText("Моя");

    card.action("Змінити отримувача").press("Enter");
    card.field("Прізвище").fill("Знову моя");
    card.field("Причина зміни").fill("Передумала");
    shop.colleagueRenames(number, "Їхня", "Забере сусідка");
    assertThat(card.part("Історія")).containsText("Забере сусідка");
    window.page().keyboard().press("Enter");
    assertThat(card.setbackAction("Зберегти моє")).isFocused();
    window.page().keyboard().press("Tab");
    assertThat(card.setbackAction("Лишити, як є")).isFocused();
    window.page().keyboard().press("Enter");

    assertThat(card.setback()).isHidden();
    assertThat(card.action("Змінити отримувача")).isFocused();
    assertThat(card.part("Покупець")).containsText("Їхня");
  }
}
