package ua.kramar.cabinet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The pages to which letters lead, and the one that asks for such a letter. */
record EntryPages(Page page) {

  Locator heading(String text) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  Locator name() {
    return page.getByLabel("Ім’я та прізвище");
  }

  Locator newPassword() {
    return page.getByLabel("Новий пароль", new Page.GetByLabelOptions().setExact(true));
  }

  Locator oldPassword() {
    return page.getByLabel("Старий пароль");
  }

  Locator email() {
    return page.getByLabel("Електронна пошта");
  }

  Locator tokens() {
    return page.getByLabel("Відкликати й мої токени API");
  }

  Locator problem() {
    return page.locator(".problem");
  }

  Locator text(String text) {
    return page.getByText(text);
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }
}
