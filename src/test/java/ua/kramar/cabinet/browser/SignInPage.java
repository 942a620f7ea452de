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

  /** The code of somebody who has a second factor; hidden until the server asks for it. */
  public Locator code() {
    return page.getByLabel("Код із застосунку або резервний код");
  }

  /** Returns when somebody is in who has just sent the form. */
  public void awaitEntry() {
    await(page.locator("#main"));
    assertThat(heading()).isHidden();
  }

  /** Returns when the form that was just sent is asked for a code. */
  public void awaitCode() {
    await(code());
  }

  /**
   * A server hashes two passwords at a time, and asks those who have waited for too long to come
   * again.
   */
  public void await(Locator outcome) {
    Locator busy = problem().filter(new Locator.FilterOptions().setHasText("Повторіть запит"));
    Locator any = outcome.or(page.locator("form .problem")).first();
    any.waitFor();
    while (busy.isVisible()) {
      button().click();
      any.waitFor();
    }
  }
}
