package ua.kramar.cabinet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The section of messages as a person sees it. */
public record MessagesPage(Page page) {

  /** The conversations of the list, in its order. */
  public Locator rows() {
    return page.locator("[data-talk]");
  }

  public Locator row(String conversation) {
    return page.locator("[data-talk='" + conversation + "']");
  }

  /** What both sides have written in the open conversation. */
  public Locator messages() {
    return page.locator(".bubble");
  }

  public Locator message(String text) {
    return messages().filter(new Locator.FilterOptions().setHasText(text));
  }

  public Locator composer() {
    return page.getByLabel("Повідомлення покупцеві", new Page.GetByLabelOptions().setExact(true))
        .and(page.locator("textarea"));
  }

  public Locator search() {
    return page.getByLabel("Пошук у повідомленнях");
  }

  /** What of the text may not be written. */
  public Locator findings() {
    return page.locator(".findings");
  }

  /** What of the text could be simpler. */
  public Locator advice() {
    return page.locator(".advice");
  }

  public Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(false));
  }

  public Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  public Locator exactLink(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The heading of the open conversation. */
  public Locator heading() {
    return page.locator("#talk-heading");
  }

  public Locator text(String text) {
    return page.getByText(text);
  }
}
