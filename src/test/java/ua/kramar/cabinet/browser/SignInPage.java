package ua.kramar.cabinet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form to sign in. */
public record SignInPage(Page page) {

  public Locator heading() {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Вхід до кабінету"));
  }

  public Locator login() {
    return page.getByLabel("Логін");
  }

  public Locator password() {
    return page.getByLabel("Пароль");
  }

  public Locator button() {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Увійти"));
  }

  /** What is wrong. */
  public Locator problem() {
    return page.locator("form").getByRole(AriaRole.ALERT);
  }

  public void tries(String login, String password) {
    login().fill(login);
    password().fill(password);
    button().click();
  }

  public void as(String login, String password) {
    tries(login, password);
    awaitEntry();
  }

  /**
   * Returns when somebody is in who has just sent the form. A server hashes two passwords at a
   * time, and asks those who have waited for too long to come again.
   */
  public void awaitEntry() {
    Locator busy = problem().filter(new Locator.FilterOptions().setHasText("Повторіть запит"));
    page.locator("#main, form .problem").first().waitFor();
    while (busy.isVisible()) {
      button().click();
      page.locator("#main, form .problem").first().waitFor();
    }
    assertThat(heading()).isHidden();
  }
}
