package ua.kramar.cabinet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Settings, people: who works in the shop. */
public record PeoplePage(Page page) {

  public Locator heading() {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Люди").setExact(true));
  }

  public Locator email() {
    return page.getByLabel("Електронна пошта");
  }

  public Locator role() {
    return page.getByRole(
        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Роль").setExact(true));
  }

  /** A list of people by its heading. */
  public Locator list(String name) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public Locator toast() {
    return page.locator(".toaster");
  }
}
