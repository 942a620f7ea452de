package ua.kramar.cabinet.correspondence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.TestBuyer;

/** Messages to phones: what the shop chooses, and what a manager sends from an order's card. */
@BrowserTest
@Tag("O20")
class PhoneStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();

  @Test
  @Tag("O19")
  void theOwnerChoosesWhatIsSentToPhones(Windows windows) {
    Window window = windows.open().expectRefusals("/notification-options");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/settings/phones");
    Page page = window.page();
    Locator number = page.getByLabel("Мобільний номер магазину");
    number.fill("044 123 45 67");
    page.getByLabel("Нове замовлення: повідомити магазин").selectOption("VIBER");
    button(page, "Зберегти").click();
    assertThat(page.getByText("Номер має бути мобільним номером")).isVisible();
    assertThat(number).isFocused();
    assertAccessibleInEveryLook(window, "options for phones", () -> assertThat(number).isVisible());

    number.fill("067 123 45 67");
    button(page, "Зберегти").click();

    assertThat(number).hasValue("+380671234567");
    assertThat(page.getByLabel("Нове замовлення: повідомити магазин")).hasValue("VIBER");
    assertThat(page.getByLabel("Номер ТТН: повідомити покупця")).hasValue("NONE");
  }

  @Test
  @Tag("O10")
  void aManagerSendsATemplateTakesItBackAndSeesWhatHasArrived(Windows windows) {
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.orderBy(buyer);
    String template = shop.template("Готове", "Замовлення {{number}} готове.");
    shop.template("Номер ТТН", "ТТН {{waybill}}.");
    shop.tellsBySms(number, template);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Page page = window.page();
    Locator part = card.part("SMS або Viber покупцеві");
    assertThat(card.history("SMS покупцеві: за шаблоном магазину"))
        .containsText(Pattern.compile("доставлено"));

    part.getByText("Надіслати за шаблоном").click();
    Locator options = page.locator(".template-options > li");
    assertThat(options).hasCount(2);
    page.keyboard().type("ттн");
    assertThat(options).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(part.getByText("У шаблоні є місця без значень: waybill")).isVisible();
    button(page, "Інший шаблон").click();
    page.keyboard().type("готове");
    page.keyboard().press("Enter");
    assertThat(part.locator(".phone-notice-text")).hasText("Замовлення " + number + " готове.");
    assertAccessibleInEveryLook(
        window,
        "a message to a phone",
        () -> assertThat(part.locator(".phone-notice-text")).isVisible());
    part.getByText("Надіслати", new Locator.GetByTextOptions().setExact(true)).click();

    Locator undo = part.getByText("Скасувати", new Locator.GetByTextOptions().setExact(true));
    undo.click();
    assertThat(undo).isHidden();
    assertThat(part.getByText("Надіслати за шаблоном")).isVisible();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
