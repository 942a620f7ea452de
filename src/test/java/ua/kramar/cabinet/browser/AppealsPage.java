package ua.kramar.cabinet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The section of appeals as a person sees it. */
public record AppealsPage(Page page) {

  /** The appeals of the list, in its order. */
  public Locator rows() {
    return page.locator("[data-appeal]");
  }

  public Locator heading() {
    return page.locator("#appeal-heading");
  }

  /** What was said and done in the open appeal. */
  public Locator course() {
    return page.locator(".bubble");
  }

  public Locator comment() {
    return page.getByLabel("Коментар для кол-центру");
  }

  public Locator solved() {
    return page.getByLabel("Вирішено", new Page.GetByLabelOptions().setExact(true));
  }

  public Locator notSolved() {
    return page.getByLabel("Не вирішено", new Page.GetByLabelOptions().setExact(true));
  }

  public Locator findings() {
    return page.locator(".findings");
  }

  public Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  public Locator text(String text) {
    return page.getByText(text);
  }

  public Locator toast() {
    return page.locator(".toast");
  }
}
