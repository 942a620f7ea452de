package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** The call centre calls a buyer for the shop. */
@BrowserTest
class CallbackStoryIT {

  @Test
  @Tag("O12")
  @Tag("O16")
  void asksTheCallCentreToCallAndSeesWhatCameOfIt(Windows windows) throws Exception {
    CabinetScenario shop = CabinetScenario.ofANewShopAtNoon();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Locator part = card.part("Кол-центр телефонує");
    Locator rows = part.getByRole(AriaRole.LISTITEM);
    Locator ask = card.action("Попросити кол-центр зателефонувати");

    ask.press("Enter");
    assertThat(card.field("Тема дзвінка")).isFocused();
    card.field("Тема дзвінка").selectOption("CONFIRMATION");
    card.field("Що має знати оператор (необов’язково)").fill("Спитати про колір");
    assertAccessibleInEveryLook(
        window, "a call is asked for", () -> assertThat(card.field("Тема дзвінка")).isVisible());
    card.field("Що має знати оператор (необов’язково)").press("Enter");

    assertThat(ask).isFocused();
    assertThat(rows).hasCount(1);
    assertThat(rows)
        .containsText(
            Pattern.compile("підтвердити замовлення · заплановано: .*Спитати про колір.*ви, "));
    assertThat(card.history("Кол-центр попросили зателефонувати")).hasCount(1);

    shop.callCentreCalls("NO_ANSWER");

    assertThat(rows).containsText("1 спроба");
    assertThat(card.status()).containsText(CabinetScenario.statusName(47));
    assertThat(card.history("Дзвінок: Не відповідає")).hasCount(1);

    card.action("Скасувати дзвінок: підтвердити замовлення").click();

    assertThat(rows).containsText("скасовано");
    assertThat(ask).isFocused();
    assertThat(card.history("Дзвінок кол-центру скасовано")).hasCount(1);
    assertAccessibleInEveryLook(window, "a cancelled call", () -> assertThat(rows).isVisible());
  }
}
