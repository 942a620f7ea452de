package ua.kramar.cabinet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The manual, and the ways to it. */
public record ManualPage(Page page) {

  public static final String TITLE = "Кабінет Крамаря: посібник менеджера";

  public Locator title() {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(TITLE).setExact(true));
  }

  public Locator linkInTheHelp() {
    return page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Посібник"));
  }

  public Locator contents() {
    return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Зміст"));
  }

  public Locator link(String text) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  public Locator pictures() {
    return page.getByRole(AriaRole.ARTICLE).getByRole(AriaRole.IMG);
  }
}
