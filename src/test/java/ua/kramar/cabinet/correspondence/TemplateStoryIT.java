package ua.kramar.cabinet.correspondence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.MessagesPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.TestBuyer;

/** A manager makes a template, and answers a buyer with it. */
@BrowserTest
@Tag("C1")
class TemplateStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  @Tag("C5")
  void aManagerMakesATemplateAndChangesIt(Windows windows) {
    Window window = windows.open();
    window.signedIn(shop.manager(), shop.managersPassword(), "/settings/templates");
    Page page = window.page();
    assertThat(page.getByText("Шаблонів ще немає.")).isVisible();

    button(page, "Новий шаблон").click();
    assertThat(page.getByLabel("Назва")).isFocused();
    page.keyboard().type("Подяка");
    text(page).fill("Дякуємо, ");
    button(page, "ім’я покупця").click();
    assertThat(text(page)).hasValue("Дякуємо, {{buyer}}");
    text(page).press("End");
    page.keyboard().type("! Телефон 067 123 45 67");
    assertThat(page.locator(".findings mark")).hasText("067 123 45 67");
    assertThat(page.locator(".template-preview")).containsText("Дякуємо, Оксана!");
    text(page).fill("Дякуємо, {{buyer}}! {{phone}}");
    assertThat(page.getByText("Тут немає такого значення: {{phone}}")).isVisible();
    text(page).fill("Дякуємо, {{buyer}}!");
    assertThat(page.locator(".findings")).isHidden();
    page.getByLabel("Назва").press("Enter");

    Locator saved = page.locator(".template");
    assertThat(saved).containsText("Подяка");
    assertThat(saved).containsText("Дякуємо, {{buyer}}!");
    button(page, "Змінити шаблон «Подяка»").click();
    page.getByLabel("Назва").fill("Подяка покупцеві");
    page.getByLabel("Назва").press("Enter");
    assertThat(saved).containsText("Подяка покупцеві");
    button(page, "Прибрати шаблон «Подяка покупцеві»").click();
    button(page, "Так, прибрати").click();
    assertThat(page.getByText("Шаблонів ще немає.")).isVisible();
  }

  @Test
  void whatAColleagueChangedMeanwhileIsNotOverwritten(Windows windows) {
    String id = shop.template("Подяка", "Дякуємо!");
    Window window = windows.open().expectRefusals("/templates");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/settings/templates");
    Page page = window.page();
    button(page, "Змінити шаблон «Подяка»").click();
    text(page).fill("Дякую!");
    shop.changesTemplate(id, "Подяка", "Щиро дякуємо!");

    page.getByLabel("Назва").press("Enter");
    assertThat(page.getByText("цей шаблон змінив хтось інший")).isVisible();
    assertThat(text(page)).hasValue("Дякую!");
    button(page, "Показати теперішній").click();
    assertThat(text(page)).hasValue("Щиро дякуємо!");
    text(page).fill("Щиро дякуємо вам!");
    page.getByLabel("Назва").press("Enter");
    assertThat(page.locator(".template")).containsText("Щиро дякуємо вам!");
  }

  @Test
  @Tag("C2a")
  @Tag("C5")
  void aTemplateIsInsertedByKeyboardAndSent(Windows windows) {
    shop.template("Подяка", "Дякуємо, {{buyer}}!");
    shop.template("Номер ТТН", "Замовлення {{number}}, ТТН {{waybill}}.");
    String number = shop.orderBy(buyer);
    String id = CabinetScenario.buyerWrites(number, buyer, "Де посилка?");
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/messages/" + id);
    MessagesPage cabinet = new MessagesPage(window.page());
    Page page = window.page();
    assertThat(cabinet.message("Де посилка?")).isVisible();
    cabinet.heading().focus();

    page.keyboard().press("t");
    Locator search = page.getByLabel("Знайти шаблон");
    assertThat(search).isFocused();
    Locator options = page.locator(".template-options > li");
    assertThat(options).hasCount(2);
    page.keyboard().type("ттн");
    assertThat(options).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(cabinet.composer()).hasValue("Замовлення " + number + ", ТТН {{waybill}}.");
    assertThat(cabinet.text("Немає значення: номер ТТН")).isVisible();
    assertThat(cabinet.composer()).isFocused();
    cabinet.composer().press("Control+Enter");
    assertThat(cabinet.messages()).hasCount(1);

    cabinet.composer().fill("");
    cabinet.composer().press("Escape");
    page.keyboard().press("t");
    assertThat(search).isFocused();
    page.keyboard().press("Escape");
    assertThat(search).isHidden();
    assertThat(cabinet.composer()).isFocused();
    button(page, "Шаблон").click();
    assertThat(options).hasCount(2);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(cabinet.composer()).hasValue("Дякуємо, " + buyer.name() + "!");
    cabinet.composer().press("Control+Enter");
    assertThat(cabinet.composer()).hasValue("");
    assertThat(cabinet.message("Дякуємо, " + buyer.name() + "!")).isVisible();
  }

  @Test
  void everybodyCanUseThem(Windows windows) {
    shop.template("Подяка", "Дякуємо, {{buyer}}!");
    shop.template("Номер ТТН", "ТТН {{waybill}}.");
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Де посилка?");
    Window window = windows.open(Look.NARROWEST);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/settings/templates");
    Page page = window.page();
    assertAccessibleInEveryLook(
        window, "the templates", () -> assertThat(page.locator(".template")).hasCount(2));
    button(page, "Новий шаблон").click();
    text(page).fill("Лампа + ваза {{phone}}");
    assertAccessibleInEveryLook(
        window,
        "a template that may not be saved",
        () -> assertThat(page.locator(".findings")).isVisible());
    window.at("/messages/" + id);
    MessagesPage cabinet = new MessagesPage(page);
    assertThat(cabinet.message("Де посилка?")).isVisible();
    button(page, "Шаблон").click();
    assertAccessibleInEveryLook(
        window,
        "the choice of a template",
        () -> assertThat(page.locator(".template-options > li")).hasCount(2));
    page.locator(".template-options > li").first().click();
    assertAccessibleInEveryLook(
        window,
        "a message with a place that has no value",
        () -> assertThat(cabinet.text("Немає значення: номер ТТН")).isVisible());
  }

  private static Locator text(Page page) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Текст").setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
