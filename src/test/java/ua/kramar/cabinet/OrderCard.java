package ua.kramar.cabinet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An open order. */
record OrderCard(Page page) {

  /** The card itself, which is named by its heading. */
  Locator of(String number) {
    return page.getByRole(
        AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Замовлення № " + number));
  }

  Locator card() {
    return page.getByRole(AriaRole.ARTICLE);
  }

  /** Beside the heading: where the order stands. */
  Locator status() {
    return card().locator("header");
  }

  Locator heading(String number) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Замовлення № " + number));
  }

  Locator action(String verb) {
    return card().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb));
  }

  /** The link to another order. */
  Locator link(String number) {
    return card()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Замовлення № " + number));
  }

  Locator others() {
    return action("Інші статуси");
  }

  Locator waybill() {
    return page.getByLabel("Номер ТТН");
  }

  Locator field(String label) {
    return card().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  Locator part(String title) {
    return card().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(title));
  }

  Locator history() {
    return part("Історія").getByRole(AriaRole.LISTITEM);
  }

  Locator comment() {
    return card()
        .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Внутрішній коментар"));
  }

  /** Why something is not as it was done. */
  Locator setback() {
    return card().locator("footer").getByRole(AriaRole.ALERT);
  }

  Locator toast() {
    return page.locator(".toaster");
  }
}
