package ua.kramar.cabinet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The list of orders, and what stands around it. */
public record OrdersPage(Page page) {

  public Locator heading(String text) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
  }

  public Locator table() {
    return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Замовлення"));
  }

  /** The rows with orders in them. */
  public Locator rows() {
    return table().locator("tbody").getByRole(AriaRole.ROW);
  }

  public Locator row(String number) {
    return rows().filter(new Locator.FilterOptions().setHas(link(number)));
  }

  public Locator link(String number) {
    return page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName(number).setExact(true));
  }

  public Locator search() {
    return page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Пошук"));
  }

  public Locator view(String name) {
    return page.getByRole(
            AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Добірки замовлень"))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  public Locator sort() {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Спочатку"));
  }

  /** Whether what is shown is live, asked for from time to time, or old. */
  public Locator connection() {
    return page.getByRole(AriaRole.BANNER).getByRole(AriaRole.STATUS);
  }

  /** The button of the account, as soon as its menu has come: another one stands there before. */
  public Locator account() {
    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Обліковий запис"));
    assertThat(button).hasAttribute("aria-haspopup", "menu");
    return button;
  }

  public Locator menuItem(String name) {
    return page.getByRole(
        AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public Locator dialog() {
    return page.locator("[role=dialog], [role=alertdialog]");
  }

  /** The open dialog or menu, once keys are its own: it is to be seen before it has the focus. */
  public Locator withKeys() {
    return page.locator(
        "[role=dialog]:focus-within, [role=alertdialog]:focus-within, [role=menu]:focus-within");
  }

  public Locator text(String text) {
    return page.getByText(text);
  }
}
