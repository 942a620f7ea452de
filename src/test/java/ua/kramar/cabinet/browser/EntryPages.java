package ua.kramar.cabinet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The pages to which letters lead, and the one that asks for such a letter. */
public record EntryPages(Page page) {

  public Locator heading(String text) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  public Locator name() {
    return page.getByLabel("Ім’я та прізвище");
  }

  public Locator newPassword() {
    return page.getByLabel("Новий пароль", new Page.GetByLabelOptions().setExact(true));
  }

  public Locator oldPassword() {
    return page.getByLabel("Старий пароль");
  }

  public Locator email() {
    return page.getByLabel("Електронна пошта");
  }

  public Locator tokens() {
    return page.getByLabel("Відкликати й мої токени API");
  }

  public Locator problem() {
    return page.locator(".problem");
  }

  /**
   * Presses Enter in a field, and again as long as the server has no processor for the password.
   *
   * @param answer is to be seen when the password has been looked at
   */
  public void send(Locator field, Locator answer) {
    Locator busy = text("Повторіть запит");
    field.press("Enter");
    answer.or(busy).first().waitFor();
    while (busy.isVisible()) {
      field.press("Enter");
      answer.or(busy).first().waitFor();
    }
  }

  public Locator text(String text) {
    return page.getByText(text);
  }

  public Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }
}
