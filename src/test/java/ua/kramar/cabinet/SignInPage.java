package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form to sign in. */
record SignInPage(Page page) {

  Locator heading() {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Вхід до кабінету"));
  }

  Locator login() {
    return page.getByLabel("Логін");
  }

  Locator password() {
    return page.getByLabel("Пароль");
  }

  Locator button() {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Увійти"));
  }

  /** What is wrong. */
  Locator problem() {
    return page.locator("form").getByRole(AriaRole.ALERT);
  }

  void tries(String login, String password) {
    login().fill(login);
    password().fill(password);
    button().click();
  }

  void as(String login, String password) {
    tries(login, password);
    assertThat(heading()).isHidden();
  }
}
