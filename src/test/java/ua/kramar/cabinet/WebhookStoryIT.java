package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.webhooks.HookReceiver;

/** The owner has the shop's events sent to a system of the shop. */
@BrowserTest
class WebhookStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();
  private final HookReceiver receiver = HookReceiver.fresh();

  @Test
  void theOwnerMakesTestsAndRemovesAWebhook(Windows windows) {
    Window window = windows.open().expectRefusals("/api/v1/webhooks");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/settings/webhooks");
    Page page = window.page();
    assertThat(page.getByText("Вебхуків ще немає.")).isVisible();

    button(page, "Новий вебхук").click();
    assertThat(page.getByLabel("Назва")).isFocused();
    page.keyboard().type("Склад");
    Locator address = page.getByLabel("Адреса");
    address.fill("https://127.0.0.1/hooks");
    page.getByLabel("Усі події").uncheck();
    page.getByLabel("order.placed").check();
    assertAccessibleInEveryLook(
        window, "a new webhook", () -> assertThat(page.getByLabel("order.placed")).isChecked());
    address.press("Enter");
    assertThat(page.locator(".webhook-form .problem")).containsText("внутрішню мережу");
    assertThat(address).hasAttribute("aria-invalid", "true");
    address.fill(receiver.url());
    address.press("Enter");

    Locator secret = page.locator(".webhook-secret code");
    assertThat(secret).hasText(Pattern.compile("whsec_.{44}"));
    receiver.knows(secret.textContent());
    button(page, "Збережено, сховати").click();
    assertThat(secret).isHidden();

    button(page, "Надіслати пробну подію на «Склад»").click();
    Locator entry = page.locator(".delivery-list > li");
    assertThat(entry).containsText("webhook.test");
    assertThat(entry).containsText("надіслано");
    entry.locator("summary").click();
    assertThat(entry).containsText("відповідь 204");
    String order = shop.order();
    page.reload();
    button(page, "Журнал вебхука «Склад»").click();
    Locator placed = entry.filter(new Locator.FilterOptions().setHasText("order:" + order));
    assertThat(placed).containsText("надіслано");
    button(page, "Надіслати знову: order.placed, order:" + order).click();
    assertThat(page.getByText("Подію буде надіслано знову")).isVisible();
    assertAccessibleInEveryLook(
        window, "the log of a webhook", () -> assertThat(placed).isVisible());
    receiver.await(3);

    button(page, "Замінити секрет вебхука «Склад»").click();
    button(page, "Замінити, старий діє ще 24 години").click();
    assertThat(secret).hasText(Pattern.compile("whsec_.{44}"));
    button(page, "Вимкнути вебхук «Склад»").click();
    assertThat(page.getByText("вимкнено, подій не збираємо").first()).isVisible();
    button(page, "Прибрати вебхук «Склад»").click();
    button(page, "Так, прибрати разом із журналом").click();
    assertThat(page.getByText("Вебхуків ще немає.")).isVisible();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
