package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.cabinet.browser.ApiRequests;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** The list with one of its orders open beside it. */
@BrowserTest
class BesideTheCardIT {

  private static CabinetScenario shop;
  private static String oldest;
  private static String middle;
  private static String newest;

  @BeforeAll
  static void aShopWithOrdersInWork() {
    shop = CabinetScenario.ofANewShop();
    oldest = shop.orderOf("Бондаренко", "Ігор", "+380502223344");
    middle = shop.orderWithoutCall("Шевчук", "Оксана", "+380671234567");
    newest = shop.orderOf("Кравчук", "Наталія", "+380631112233");
    for (String number : new String[] {oldest, middle, newest}) {
      shop.colleagueMoves(number, 26);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1100, 1280, 1366, 1440})
  void keepsWhatTellsTheOrdersApartInSight(int width, Windows windows) {
    Window window = windows.open(new Look(width, 800, ColorScheme.LIGHT));
    signIn(window);
    double cardsEdge = window.card().card().boundingBox().x;

    Locator cells = window.orders().row(middle).getByRole(AriaRole.CELL);

    // Number, time, status, buyer, phone, total.
    assertThat(cells).hasCount(6);
    for (Locator cell : cells.all()) {
      assertThat(cell).isVisible();
      assertThat(cell.boundingBox().x + cell.boundingBox().width).isLessThanOrEqualTo(cardsEdge);
      assertThat((Boolean) cell.evaluate("cell => cell.scrollWidth <= cell.clientWidth"))
          .as("all of %s", cell.textContent())
          .isTrue();
    }
  }

  /** How far the browser's clock is ahead, so that deadlines are near, over, and long over. */
  private static final int[] HOURS = {0, 1, 3, 26, 24 * 3, 24 * 400};

  private static final int[] WIDTHS = {1100, 1160, 1215, 1280, 1366, 1440, 1600, 1920};

  /**
   * The texts of a row that do not fit into their places; of the buyer's name a part may be
   * missing.
   */
  private static final String CUT =
      """
      () => [...document.querySelectorAll('.orders-table td:not(.col-state, .col-buyer), .orders-table .clock-time')]
        .filter((place) => place.scrollWidth > place.clientWidth)
        .map((place) => place.textContent)
        .concat([...document.querySelectorAll('.orders-table td.col-buyer')]
          .filter((place) => place.clientWidth < 72)
          .map((place) => `${place.textContent} has ${place.clientWidth} px`))
      """;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Tag("O11")
  void tellsTheWholeDeadlineAtEveryWidth(boolean card, Windows windows) {
    Window window = windows.open(new Look(WIDTHS[0], 800, ColorScheme.LIGHT));
    signIn(window);
    if (!card) {
      window.page().keyboard().press("Escape");
      assertThat(window.card().card()).hasCount(0);
    }
    for (int hours : HOURS) {
      window.page().clock().setFixedTime(Date.from(Instant.now().plus(hours, ChronoUnit.HOURS)));
      window.page().reload();
      assertThat(window.orders().row(newest)).isVisible();
      for (int width : WIDTHS) {
        window.page().setViewportSize(width, 800);
        assertNothingIsCut(window, width + " px, " + hours + " hours later");
      }
    }
  }

  /** The page needs a moment for another width. */
  private static void assertNothingIsCut(Window window, String where) {
    try {
      window.page().waitForFunction("() => (" + CUT + ")().length === 0");
    } catch (TimeoutError e) {
      assertThat((List<?>) window.page().evaluate(CUT)).as("what is cut at %s", where).isEmpty();
    }
  }

  @Test
  void opensTheNextOrderAndTheOneBeforeWithoutWaitingForTheServer(Windows windows) {
    Window window = windows.open().expectRefusals("/api/v1/orders/");
    ApiRequests requests = ApiRequests.of(window.page());
    signIn(window);
    requests.await("GET /orders/" + oldest, "GET /orders/" + newest);
    window.context().route("**/api/v1/orders/5*", route -> route.abort());

    window.page().keyboard().press("j");
    assertThat(window.card().of(oldest)).containsText("Бондаренко");
    window.page().keyboard().press("k");
    assertThat(window.card().of(middle)).containsText("Шевчук");
    window.page().keyboard().press("k");
    assertThat(window.card().of(newest)).containsText("Кравчук");
  }

  private static void signIn(Window window) {
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + middle + "?view=in_work");
    assertThat(window.card().heading(middle)).isVisible();
    assertThat(window.orders().connection()).containsText("Онлайн");
    assertThat(window.orders().link(newest)).isVisible();
  }
}
