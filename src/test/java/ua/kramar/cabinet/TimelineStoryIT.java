package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.ApiRequests;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** What has happened to an order is read in one place, and is there while it happens. */
@BrowserTest
@Tag("O2")
class TimelineStoryIT {

  private static final int A_PAGE = 30;

  @Test
  void showsAllThatHappenedAndAPartOfItByKeys(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    shop.colleagueComments(number, "Коментар", 2);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();

    assertThat(card.history("Коментар 2")).containsText(shop.managersName());
    assertThat(card.history(CabinetScenario.statusName(26))).isVisible();
    // Some day ends while this test runs.
    assertThat(card.part("Історія")).containsText(Pattern.compile("Сьогодні|Учора"));
    assertAccessibleInEveryLook(
        window, "the history", () -> assertThat(card.history("Коментар 1")).isVisible());
    assertThat(card.filter("Усе")).hasAttribute("aria-pressed", "true");

    card.filter("Усе").focus();
    window.page().keyboard().press("Tab");
    assertThat(card.filter("Статуси")).isFocused();
    window.page().keyboard().press("Enter");

    assertThat(card.filter("Статуси")).hasAttribute("aria-pressed", "true");
    assertThat(card.history()).hasCount(2);
    assertThat(card.history("Коментар")).hasCount(0);
    card.filter("Зміни").click();
    assertThat(card.part("Історія")).containsText("Тут ще нічого немає");
    assertThat(card.history()).hasCount(0);
  }

  @Test
  void asksForTheNewestPageOnceForAnEvent(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueComments(number, "Давній", A_PAGE + 5);
    Window window = windows.open();
    ApiRequests requests = ApiRequests.of(window.page());
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    assertThat(card.history()).hasCount(A_PAGE);
    window.awaitLive();
    card.action("Показати раніші").press("Enter");
    // With the step of the placed order.
    assertThat(card.history()).hasCount(A_PAGE + 6);
    assertThat(card.action("Показати раніші")).isHidden();
    window.awaitFocus();
    requests.fromNowOn();

    shop.colleagueComments(number, "Новий", 1);

    assertThat(card.history().first()).containsText("Новий 1");
    assertThat(card.history()).hasCount(A_PAGE + 7);
    assertThat(requests.made()).containsExactly("GET /orders/" + number + "/timeline");
  }
}
