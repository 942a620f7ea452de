package ua.kramar.cabinet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An open order. */
public record OrderCard(Page page) {

  /** The card itself, which is named by its heading. */
  public Locator of(String number) {
    return page.getByRole(
        AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Замовлення № " + number));
  }

  public Locator card() {
    return page.getByRole(AriaRole.ARTICLE);
  }

  /** Beside the heading: where the order stands. */
  public Locator status() {
    return card().locator("header");
  }

  public Locator heading(String number) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Замовлення № " + number));
  }

  public Locator action(String verb) {
    return card().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb));
  }

  /** The link to another order. */
  public Locator link(String number) {
    return card()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Замовлення № " + number));
  }

  /** A link whose text begins so. */
  public Locator linkNamed(String text) {
    return card().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text));
  }

  public Locator others() {
    return action("Інші статуси");
  }

  /** Until the menu has come, another button stands there, which may go while it is pressed. */
  public Locator othersWithMenu() {
    assertThat(others()).hasAttribute("aria-haspopup", "menu");
    return others();
  }

  public Locator waybill() {
    return page.getByLabel("Номер ТТН");
  }

  public Locator field(String label) {
    return card().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  public Locator part(String title) {
    return card().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(title));
  }

  public Locator history() {
    return part("Історія").getByRole(AriaRole.LISTITEM);
  }

  /** The entries of the history with this text in them. */
  public Locator history(String text) {
    return history().filter(new Locator.FilterOptions().setHasText(text));
  }

  /** The button that leaves a part of the history. */
  public Locator filter(String part) {
    return part("Історія")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(part).setExact(true));
  }

  public Locator comment() {
    return card()
        .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Внутрішній коментар"));
  }

  /** Why something is not as it was done. */
  public Locator setback() {
    return card().locator("footer").getByRole(AriaRole.ALERT);
  }

  /** What can be done about it. */
  public Locator setbackAction(String name) {
    return setback()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
        .first();
  }

  /** Who else has the order open. */
  public Locator presence() {
    return card().getByRole(AriaRole.STATUS).getByText("також відкрито");
  }

  public Locator toast() {
    return page.locator(".toaster");
  }
}
