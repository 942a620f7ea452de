package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.CabinetScenario;

/** The way of an order as its manager sees it, and does it: without a mouse. */
@BrowserTest
class OrderStoryIT {

  /** As the carrier codes them. */
  private static final String IN_SENDERS_CITY = "4";

  private static final String RECEIVED = "9";

  @Test
  @Tag("O3")
  @Tag("O5")
  @Tag("O6")
  @Tag("O8")
  void takesAnOrderFromItsArrivalToItsReceiptByKeyboardAlone(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    String waybill = CabinetScenario.freshWaybill();
    Window window = windows.open().at("/");
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();

    assertThat(window.signIn().login()).isFocused();
    keyboard.type(shop.owner());
    keyboard.press("Tab");
    keyboard.type(shop.ownersPassword());
    keyboard.press("Enter");
    assertThat(window.orders().link(number)).isVisible();
    keyboard.press("j");
    assertThat(window.orders().link(number)).isFocused();
    keyboard.press("Enter");
    assertThat(card.heading(number)).isFocused();

    keyboard.press("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
    assertThat(card.action("Підтвердити")).isVisible();
    keyboard.press("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(2));
    assertThat(card.action("Передати службі доставки"))
        .hasAccessibleDescription("Спершу вкажіть номер ТТН");
    keyboard.press("n");
    assertThat(card.waybill()).isFocused();
    keyboard.type(waybill);
    assertThat(card.waybill()).hasAccessibleDescription("Схоже на номер Нової пошти");
    keyboard.press("Enter");
    assertThat(card.part("Номер ТТН")).containsText(waybill);
    keyboard.press("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(3));
    assertThat(shop.waybill(number)).isEqualTo(waybill);

    CabinetScenario.carrierSays(waybill, IN_SENDERS_CITY);
    assertThat(card.status()).containsText(CabinetScenario.statusName(4));
    CabinetScenario.carrierSays(waybill, RECEIVED);
    assertThat(card.status()).containsText(CabinetScenario.statusName(6));
    assertThat(card.card()).containsText("Замовлення завершено");
    assertThat(card.history()).hasCount(6);
    assertThat(card.history().first()).containsText("Нова пошта");
    assertThat(card.history().last()).containsText(CabinetScenario.statusName(1));

    keyboard.press("Escape");
    assertThat(window.orders().text("Нових замовлень немає")).isVisible();
    assertThat(shop.numbers("view=done")).containsExactly(number);
  }

  @Test
  @Tag("O6")
  void fillsInAWaybillThatIsScannedAndFindsTheOrderWhenItIsScannedAgain(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26, 2);
    String waybill = CabinetScenario.freshWaybill();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number + "?view=in_work");
    OrderCard card = window.card();
    assertThat(card.heading(number)).isVisible();

    scan(window, waybill);
    assertThat(card.waybill()).hasValue(waybill);
    window.page().keyboard().press("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(3));
    window.page().keyboard().press("Escape");
    assertThat(card.card()).isHidden();
    scan(window, waybill);

    assertThat(card.heading(number)).isVisible();
    assertThat(shop.waybill(number)).isEqualTo(waybill);
  }

  /** A scanner is a keyboard that nobody could type on so fast. */
  private static void scan(Window window, String code) {
    window
        .page()
        .evaluate(
            """
            code => {
              for (const key of [...code, 'Enter']) {
                const code = key === 'Enter' ? 'Enter' : 'Digit' + key;
                const stroke = { key, code, bubbles: true, cancelable: true };
                document.body.dispatchEvent(new KeyboardEvent('keydown', stroke));
                document.body.dispatchEvent(new KeyboardEvent('keyup', stroke));
              }
            }
            """,
            code);
  }

  @Test
  @Tag("O21")
  void makesTheManagerTellByPhoneWhatTheSystemMayNotWrite(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.phoneOrder();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();

    assertThat(card.heading(number)).isFocused();
    assertThat(card.card()).containsText("Без облікового запису");
    assertThat(card.card()).containsText("Не передзвонювати");
    window.page().keyboard().press("n");
    assertThat(card.part("Завдання"))
        .containsText("Повідомити телефоном статус: " + CabinetScenario.statusName(26));
    window.page().keyboard().press("d");

    assertThat(card.part("Завдання")).containsText("Повідомлено: " + shop.owner());
    assertThat(card.action("Повідомлено")).isHidden();
  }

  @Test
  @Tag("O5")
  void cancelsWithTheReasonThatTheHistoryKeeps(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();

    card.others().click();
    window.orders().menuItem(CabinetScenario.statusName(42)).click();
    assertThat(window.orders().dialog()).containsText("зараховується як вина продавця");
    window.page().getByLabel("Пояснення для історії").fill("Остання розбилася");
    window
        .page()
        .getByText(
            "Скасувати замовлення",
            new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
        .click();

    assertThat(card.status()).containsText(CabinetScenario.statusName(42));
    assertThat(card.history().first()).containsText("Остання розбилася");
    assertThat(shop.status(number)).isEqualTo(42);
  }

  @Test
  @Tag("O2")
  void writesDownWhatIsForTheShopAlone(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);

    assertThat(window.card().heading(number)).isFocused();
    window.page().keyboard().press("m");
    assertThat(window.card().comment()).isFocused();
    window.page().keyboard().type("Просить упакувати як подарунок");
    window.page().keyboard().press("Control+Enter");

    assertThat(
            window
                .card()
                .part("Внутрішні коментарі")
                .getByRole(com.microsoft.playwright.options.AriaRole.LISTITEM))
        .containsText("Просить упакувати як подарунок");
    assertThat(window.card().comment()).hasValue("");
  }
}
