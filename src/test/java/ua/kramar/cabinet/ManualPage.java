package ua.kramar.cabinet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The manual, and the ways to it. */
record ManualPage(Page page) {

  static final String TITLE = "Кабінет Крамаря: посібник менеджера";

  Locator title() {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(TITLE).setExact(true));
  }

  Locator linkInTheHelp() {
    return page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Посібник"));
  }

  Locator contents() {
    return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Зміст"));
  }

  Locator link(String text) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  Locator pictures() {
    return page.getByRole(AriaRole.ARTICLE).getByRole(AriaRole.IMG);
  }
}
