package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** What a manager sees of the payment of an order, while the marketplace's site reports it. */
@BrowserTest
@Tag("O2")
class PaymentStoryIT {

  @Test
  void showsHowAnOrderBecomesPaid(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.orderByCard();
    shop.colleagueMoves(number, 26, 55);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number + "?view=in_work");
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();
    Locator payment = card.part("Оплата");

    assertThat(payment).containsText("Не оплачено");
    assertThat(payment.locator("summary")).isHidden();
    CabinetScenario.siteReports(number, "PART_PAID", "1000.00");
    assertThat(payment).containsText("Оплачено частково");
    assertThat(payment).containsText("Надійшло 1 000,00 із 2 060,50 грн");
    CabinetScenario.siteReports(number, "PAID", "1060.50");

    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
    assertThat(payment.locator("summary")).hasText("Історія оплати: 2 записи");
    payment.locator("summary").focus();
    keyboard.press("Enter");
    assertThat(payment.getByRole(AriaRole.LISTITEM)).hasCount(2);
    assertThat(payment.getByRole(AriaRole.LISTITEM).first()).containsText("Оплачено, 1 060,50 грн");
    CabinetScenario.siteReports(number, "PART_RETURNED", "60.50");
    assertThat(payment.getByRole(AriaRole.LISTITEM)).hasCount(3);
    assertThat(payment).containsText("Повернуто 60,50 грн");
    assertAccessibleInEveryLook(
        window, "the payment", () -> assertThat(payment.getByRole(AriaRole.LISTITEM)).hasCount(3));
  }

  @Test
  void showsAnOrderThatIsBeingPaidAsNewOnceItIsPaidAndWhereItsMoneyWent(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.orderBeingPaid();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Locator payment = card.part("Оплата");

    assertThat(card.status()).containsText(CabinetScenario.statusName(55));
    CabinetScenario.siteReports(number, "PAID", "2060.50");
    assertThat(card.status()).containsText(CabinetScenario.statusName(1));

    shop.colleagueMoves(number, 26, 40);
    String other = shop.colleagueRestores(number);
    assertThat(payment).containsText("Гроші перенесено");
    assertThat(payment).containsText("2 060,50 грн тепер у замовленні " + other);
    assertThat(card.status()).containsText(CabinetScenario.statusName(31));
  }

  @Test
  void listsOrdersByTheirPayment(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String paid = shop.orderByCard();
    String part = shop.orderByCard();
    String unpaid = shop.orderByCard();
    CabinetScenario.siteReports(paid, "PAID", "2060.50");
    CabinetScenario.siteReports(part, "PART_PAID", "1.00");
    Window window = windows.open();
    OrdersPage orders = window.ownerOf(shop);
    Locator filter = window.page().getByLabel("Стан оплати");

    assertThat(orders.row(paid).getByLabel("Оплачено", exactly())).isVisible();
    assertThat(orders.row(part).getByLabel("Оплачено частково")).isVisible();
    filter.selectOption("PART_PAID");
    assertThat(orders.rows()).hasCount(1);
    assertThat(orders.link(part)).isVisible();
    CabinetScenario.siteReports(unpaid, "PART_PAID", "5.00");
    assertThat(orders.rows()).hasCount(2);
    assertAccessibleInEveryLook(window, "a payment", () -> assertThat(orders.rows()).hasCount(2));

    filter.selectOption("RETURNED");
    assertThat(orders.text("З таким станом оплати замовлень немає")).isVisible();
    window
        .page()
        .getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName("Показати з будь-якою оплатою"))
        .press("Enter");
    assertThat(orders.rows()).hasCount(3);
    assertThat(filter).hasValue("");
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }
}
