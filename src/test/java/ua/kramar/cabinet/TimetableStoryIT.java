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
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** The shop's hours, and the clocks of its orders, as people see them. */
@BrowserTest
@Tag("O11")
@Tag("O17")
class TimetableStoryIT {

  /** From Monday to Sunday, at any time of the day. */
  private static final String[] DAYS = {
    "Понеділок", "Вівторок", "Середа", "Четвер", "П’ятниця", "Субота", "Неділя"
  };

  @Test
  void theOwnerStatesTheHoursByKeyboard(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open().expectRefusals("/api/v1/shop/timetable");
    window.ownerOf(shop);
    Page page = window.page();
    assertThat(window.orders().connection()).containsText("Онлайн");
    page.keyboard().press("g");
    page.keyboard().press("t");
    assertThat(heading(page, "Графік роботи")).isVisible();
    assertThat(page.getByText("Свого графіка ви ще не вказали")).isVisible();

    button(page, "П’ятниця: додати години").focus();
    page.keyboard().press("Enter");
    Locator begins = page.getByLabel("П’ятниця: початок");
    assertThat(begins).hasCount(2);
    begins.nth(1).fill("17:00");
    page.keyboard().press("Enter");

    assertThat(page.locator("#timetable-problem")).containsText("перетинаються");
    assertThat(begins.nth(1)).isFocused();
    assertThat(begins.nth(1)).hasAttribute("aria-invalid", "true");
    begins.nth(1).fill("19:00");
    button(page, "Додати день").focus();
    page.keyboard().press("Enter");
    page.getByLabel("Дата").fill("2036-12-31");
    page.keyboard().press("Enter");

    assertThat(page.getByText("Графік збережено")).isVisible();
    page.reload();
    assertThat(begins).hasCount(2);
    assertThat(begins.nth(1)).hasValue("19:00");
    assertThat(page.getByLabel("П’ятниця: кінець").nth(1)).hasValue("00:00");
    assertThat(page.getByLabel("Дата")).hasValue("31.12.2036");
  }

  @Test
  void letsTheOwnerDecideWhoseHoursHold(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open().expectRefusals("/api/v1/shop/timetable");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/timetable");
    Page page = window.page();
    Locator begins = page.getByLabel("Понеділок: початок");
    begins.fill("07:00");
    window.beforeItSends("/shop/timetable", () -> shop.opensOnMondaysOnly("10:00", "18:00"));
    begins.press("Enter");

    Locator conflict =
        page.getByRole(AriaRole.ALERT)
            .filter(new Locator.FilterOptions().setHasText("змінив хтось інший"));
    assertThat(conflict).containsText("Понеділок09:00–18:00 → 10:00–18:00");
    assertThat(conflict).containsText("П’ятниця09:00–18:00 → не працюємо");
    assertThat(button(page, "Зберегти моє")).isFocused();
    assertAccessibleInEveryLook(
        window, "two versions of a timetable", () -> assertThat(conflict).isVisible());
    page.keyboard().press("Enter");
    assertThat(page.getByText("Графік збережено")).isVisible();
    assertThat(conflict).isHidden();
    page.reload();
    assertThat(begins).hasValue("07:00");

    begins.fill("06:00");
    window.beforeItSends("/shop/timetable", () -> shop.opensOnMondaysOnly("11:00", "18:00"));
    begins.press("Enter");
    assertThat(conflict).containsText("Понеділок07:00–18:00 → 11:00–18:00");
    button(page, "Лишити, як є").press("Enter");
    assertThat(conflict).isHidden();
    assertThat(begins).hasValue("11:00");
  }

  @Test
  void theClockOfAnOrderStandsInListCardAndTab(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/timetable");
    openRoundTheClock(window.page());
    String confirmed = shop.order();
    shop.colleagueMoves(confirmed, 26, 2);
    String fresh = shop.order();

    window.at("/orders?view=new");
    assertThat(window.orders().row(fresh)).containsText(Pattern.compile("ще 1 год 5\\d хв"));
    assertThat(window.page()).hasTitle(Pattern.compile("^\\(1\\) ще 1 год 5\\d хв · "));
    window.orders().link(fresh).click();
    Locator line = window.page().locator(".deadline");
    assertThat(line).containsText("Зв’язатися з покупцем до ");
    assertThat(line).containsText("не пізніше");

    window.at("/orders?view=in_work");
    assertThat(window.orders().row(confirmed)).containsText("до ");
    window.orders().sort().click();
    assertThat(window.orders().sort()).containsText("Спочатку старі");
    window.orders().sort().click();
    assertThat(window.orders().sort()).containsText("Спочатку термінові");
    assertThat(window.path()).contains("sort=deadline");
    assertThat(window.orders().link(confirmed)).isVisible();
    window.orders().view("Горять").click();
    assertThat(window.orders().text("Нічого не горить")).isVisible();
    window.orders().view("Без руху").click();
    assertThat(window.orders().text("Усі замовлення рухаються")).isVisible();
  }

  private static void openRoundTheClock(Page page) {
    assertThat(page.getByLabel("Понеділок: початок")).isVisible();
    for (String day : DAYS) {
      if (page.getByLabel(day + ": початок").count() == 0) {
        button(page, day + ": додати години").click();
      }
      page.getByLabel(day + ": початок").fill("00:00");
      page.getByLabel(day + ": кінець").fill("00:00");
    }
    button(page, "Зберегти графік").click();
    assertThat(page.getByText("Графік збережено")).isVisible();
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
