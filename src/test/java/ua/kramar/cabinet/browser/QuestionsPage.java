package ua.kramar.cabinet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The section of public questions as a person sees it. */
public record QuestionsPage(Page page) {

  /** The questions of the list, in its order. */
  public Locator rows() {
    return page.locator("[data-question]");
  }

  public Locator row(String id) {
    return page.locator("[data-question='" + id + "']");
  }

  public Locator heading() {
    return page.locator("#question-heading");
  }

  /** What is asked and answered in the open question. */
  public Locator texts() {
    return page.locator(".bubble");
  }

  public Locator composer() {
    return page.getByLabel("Публічна відповідь");
  }

  public Locator findings() {
    return page.locator(".findings");
  }

  public Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(false));
  }

  public Locator text(String text) {
    return page.getByText(text);
  }

  public Locator toast() {
    return page.locator(".toast");
  }
}
