package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** Forms speak the language of the cabinet, whatever the browser's is. */
@BrowserTest
class FormWordsIT {

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Test
  void saysBesideTheFieldWhatIsMissingAndReadsDaysAsTheyAreWritten(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Keyboard keyboard = window.page().keyboard();
    card.action("Покупець чекатиме товар").press("Enter");
    Locator day = card.field("Чекає до");
    assertThat(day).isFocused();
    assertThat(day).hasAttribute("placeholder", "дд.мм.рррр");

    keyboard.press("Enter");
    assertThat(day).isFocused();
    assertThat(day).hasAttribute("aria-invalid", "true");
    assertThat(day).hasAccessibleDescription(Pattern.compile("^Вкажіть день, наприклад "));
    assertThat(card.field("Узгоджено")).hasAccessibleDescription("Виберіть одне зі списку");
    assertAccessibleInEveryLook(
        window,
        "a form in which something is missing",
        () -> assertThat(day).hasAttribute("aria-invalid", "true"));

    day.fill("31.02.2031");
    keyboard.press("Enter");
    assertThat(day).hasAccessibleDescription(Pattern.compile("^Це не дата"));
    LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(1);
    day.fill("+1");
    assertThat(day).not().hasAttribute("aria-invalid", "true");
    assertThat(day).hasAccessibleDescription(Pattern.compile(" " + tomorrow.getDayOfMonth() + " "));
    keyboard.press("ArrowUp");
    assertThat(day).hasValue(WRITTEN.format(tomorrow.plusDays(1)));
    keyboard.press("ArrowDown");
    assertThat(day).hasValue(WRITTEN.format(tomorrow));
  }

  @Test
  void saysItInTheLanguageThatIsChosen(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    assertThat(card.heading(number)).isVisible();
    window.orders().account().press("Enter");
    Locator english =
        window
            .page()
            .getByRole(
                AriaRole.MENUITEMRADIO,
                new Page.GetByRoleOptions().setName("English").setExact(true));
    english.press("Enter");
    assertThat(english).isChecked();
    window.page().keyboard().press("Escape");
    assertThat(english).isHidden();

    card.action("The buyer will wait").press("Enter");
    assertThat(card.field("Waits until")).isFocused();
    window.page().keyboard().press("Enter");

    assertThat(card.field("Waits until"))
        .hasAccessibleDescription(Pattern.compile("^Enter the day"));
  }
}
