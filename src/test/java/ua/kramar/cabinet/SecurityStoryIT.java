package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.SignInPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.people.AuthenticatorApp;

/** A person adds an authenticator app by keyboard, signs in with it, and ends a session. */
@BrowserTest
@Tag("C6")
class SecurityStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();

  @Test
  void signsInWithACodeOfTheTelephone(Windows windows) {
    Window window = windows.open(Look.NARROWEST);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/security");
    Page page = window.page();
    button(page, "Додати застосунок").press("Enter");
    page.getByLabel("Назва пристрою").fill("Мій телефон");
    page.getByLabel("Ваш пароль").fill(shop.ownersPassword());
    page.getByLabel("Ваш пароль").press("Enter");
    Locator code = page.getByLabel("Код із застосунку");
    assertThat(code).isFocused();
    assertAccessibleInEveryLook(
        window, "a secret for an app", () -> assertThat(page.locator(".security-qr")).isVisible());
    String secret = page.locator(".security-key").textContent().replace(" ", "");
    AuthenticatorApp app = AuthenticatorApp.with("", secret);

    code.fill(app.code(0));
    code.press("Enter");

    assertThat(page.locator(".security-codes li")).hasCount(10);
    button(page, "Коди збережено").press("Enter");
    assertThat(page.getByText("Лишилося 10 кодів")).isVisible();

    Window elsewhere = windows.open().expectRefusals("/api/v1/");
    elsewhere.at("/");
    SignInPage form = elsewhere.signIn();
    form.tries(shop.owner(), shop.ownersPassword());
    form.awaitCode();
    assertThat(form.code()).isFocused();
    form.code().fill(app.code(0));
    form.code().press("Enter");
    form.await(form.problem().filter(new Locator.FilterOptions().setHasText("Неправильний код")));
    form.code().fill(app.code(1));
    form.code().press("Enter");
    form.awaitEntry();

    window.at("/security");
    assertAccessibleInEveryLook(
        window,
        "sessions and second factors",
        () -> assertThat(page.locator(".security-row")).hasCount(3));
    button(page, "Завершити всі інші").press("Enter");
    assertThat(page.locator(".security-row")).hasCount(2);
    assertThat(form.heading()).isVisible();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
