package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.ApiRequests;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.Eventually;

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
    window.signIn().awaitEntry();
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
    Eventually.holds(() -> assertThat(shop.waybill(number)).isEqualTo(waybill));

    CabinetScenario.carrierSays(waybill, IN_SENDERS_CITY);
    assertThat(card.status()).containsText(CabinetScenario.statusName(4));
    CabinetScenario.carrierSays(waybill, RECEIVED);
    assertThat(card.status()).containsText(CabinetScenario.statusName(6));
    assertThat(card.card()).containsText("Замовлення завершено");
    card.filter("Статуси").click();
    assertThat(card.history()).hasCount(6);
    assertThat(card.history("Нова пошта").first()).isVisible();
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
    assertThat(card.heading(number)).isFocused();

    window.scan(waybill, 0);
    assertThat(card.waybill()).hasValue(waybill);
    window.page().keyboard().press("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(3));
    window.page().keyboard().press("Escape");
    assertThat(card.card()).isHidden();
    window.scan(waybill, 0);

    assertThat(card.heading(number)).isVisible();
    assertThat(shop.waybill(number)).isEqualTo(waybill);
  }

  @Test
  @Tag("O6")
  void neverTakesTheLettersOfASlowOrBrokenScanForShortcuts(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    shop.colleagueMoves(number, 26, 2);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number + "?view=in_work");
    OrderCard card = window.card();
    assertThat(card.heading(number)).isFocused();
    String waybill = CabinetScenario.freshWaybill();

    window.scan("SN123456789UA", 200);
    assertThat(card.toast()).containsText("SN123456789UA");
    assertThat(card.toast()).containsText("Схоже на номер Укрпошти");
    assertThat(card.toast()).containsText("доставляє «Нова пошта»");
    assertThat(window.orders().menuItem(CabinetScenario.statusName(26))).isHidden();

    window.scan("204", 20);
    assertThat(card.toast()).containsText("отримано лише «204»");
    assertThat(card.toast().getByText("Перевірка сканера")).isVisible();
    window.scan(waybill, 120);
    assertThat(card.waybill()).hasValue(waybill);
    assertThat(card.toast()).not().containsText("отримано лише");

    card.othersWithMenu().click();
    assertThat(window.orders().menuItem(CabinetScenario.statusName(26))).isVisible();
    window.scan(waybill, 0);
    assertThat(card.toast()).containsText("закрийте меню або вікно");
    assertThat(card.status()).containsText(CabinetScenario.statusName(2));
    assertThat(shop.status(number)).isEqualTo(2);
  }

  @Test
  @Tag("O6")
  void neverTakesManyLettersOrLettersAloneForShortcutsHoweverWellTheScannerIsKnown(
      Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open();
    OrdersPage orders = window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    assertThat(card.heading(number)).isFocused();

    scanManyLettersAndLettersAlone(window, card);
    window.at("/scanner");
    assertThat(window.page().getByLabel("Скановане")).isFocused();
    window.scan("KRAMAR2045", 20);
    assertThat(orders.text("Сканер розпізнано, отримано код KRAMAR2045")).isVisible();
    assertThat(window.page().getByText(Pattern.compile("гарячі клавіші чекають \\d+ мс")))
        .isVisible();
    window.at("/orders/" + number);
    assertThat(card.heading(number)).isFocused();
    window.scan("RN123456789UA", 60);
    assertThat(card.toast()).containsText("RN123456789UA");
    scanManyLettersAndLettersAlone(window, card);

    assertThat(card.status()).containsText(CabinetScenario.statusName(1));
    assertThat(shop.status(number)).isEqualTo(1);
    // A person's two keys are still two acts.
    window.page().keyboard().press("n", new Keyboard.PressOptions().setDelay(80));
    window.page().keyboard().press("m", new Keyboard.PressOptions().setDelay(80));
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
    assertThat(card.comment()).isFocused();
  }

  private static void scanManyLettersAndLettersAlone(Window window, OrderCard card) {
    window.scan("NDSHOP-17", 60);
    assertThat(card.toast()).containsText("Код NDSHOP-17 не схожий");
    window.scan("NDEF", 60);
    assertThat(card.toast()).containsText("отримано лише «NDEF»");
    window.scan("NDEF", 0);
    window.scan("NDSHOP", 120);
    assertThat(card.toast()).containsText("Код NDSHOP не схожий");
  }

  @Test
  @Tag("O6")
  void learnsHowAScannerTypes(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open();
    OrdersPage orders = window.signedIn(shop.owner(), shop.ownersPassword(), "/scanner");
    assertThat(window.page().getByLabel("Скановане")).isFocused();

    window.scan("#KRAMAR2045", 60);

    assertThat(orders.text("Сканер розпізнано, отримано код KRAMAR2045")).isVisible();
    assertThat(window.page().locator("dd")).hasCount(3);
    assertThat(window.page().locator("dd").nth(1)).hasText("#");
    assertThat(window.page().locator("dd").nth(2)).hasText("Enter");
    window.page().reload();
    assertThat(window.page().locator("dd").nth(1)).hasText("#");
  }

  @Test
  @Tag("O6")
  void refusesAWaybillThatAnotherOrderHasTypedOrScanned(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String waybill = CabinetScenario.freshWaybill();
    String shipped = shop.order();
    shop.colleagueShips(shipped, waybill);
    String number = shop.order();
    shop.colleagueMoves(number, 26, 2);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    ApiRequests requests = ApiRequests.of(window.page());
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    assertThat(card.heading(number)).isFocused();

    window.scan(waybill, 0);
    assertThat(card.toast()).containsText(waybill);
    assertThat(card.toast().getByText("Замовлення № " + shipped)).isVisible();
    assertThat(card.waybill()).hasValue("");

    requests.fromNowOn();
    card.waybill().fill(waybill);
    card.waybill().press("Enter");
    assertThat(card.waybill()).isFocused();
    assertThat(card.waybill()).hasAttribute("aria-invalid", "true");
    assertThat(card.link(shipped)).isVisible();
    assertThat(requests.made())
        .containsExactly("PUT /orders/" + number + "/waybill", "GET /orders/" + number);
    card.action("Передати службі доставки").click();
    assertThat(card.link(shipped)).isVisible();
    card.action("Це одна посилка на обидва замовлення").click();
    assertThat(card.waybill()).hasAccessibleDescription(Pattern.compile("різних покупців"));
    assertThat(card.action("Це одна посилка на обидва замовлення")).isHidden();
    card.link(shipped).click();
    assertThat(card.heading(shipped)).isFocused();
    assertThat(shop.waybill(number)).isEqualTo("null");
  }

  @Test
  @Tag("O6")
  void givesOneParcelToSeveralOrdersOfOneBuyerWhenTheManagerSaysSo(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String waybill = CabinetScenario.freshWaybill();
    String shipped = shop.orderOf("Шевчук", "Оксана", "+380671234567");
    shop.colleagueShips(shipped, waybill);
    String number = shop.orderOf("Шевчук", "Оксана", "+380671234567");
    shop.colleagueMoves(number, 26, 2);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    assertThat(card.heading(number)).isFocused();

    window.scan(waybill, 0);
    assertThat(card.waybill()).hasValue(waybill);
    card.waybill().press("Enter");
    assertThat(card.link(shipped)).isVisible();
    card.action("Це одна посилка на обидва замовлення").click();

    assertThat(card.toast()).containsText("ТТН збережено");
    window.awaitFocus();
    assertThat(shop.waybill(number)).isEqualTo(waybill);
    window.page().keyboard().press("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(3));
  }

  @Test
  @Tag("C6")
  void tellsWhatTheBuyerDidWithEarlierParcelsBeforeOneIsSent(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String phone = "+380671234567";
    shop.colleagueMoves(shop.orderOf("Шевчук", "Оксана", phone), 26, 2, 6);
    shop.colleagueMoves(shop.orderOf("Шевчук", "Тарас", phone), 26, 2, 11);
    String other = shop.orderOf("Шевчук", "Оксана", phone);
    String number = shop.orderOf("Шевчук", "Оксана", phone);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();

    assertThat(card.part("Покупець")).containsText("Раніше: отримано 1, не забрано 1");
    assertThat(card.part("Покупець"))
        .containsText("Ще не відправлено: № " + other + " (" + CabinetScenario.statusName(1) + ")");
    card.part("Покупець").getByText("№ " + other).click();
    assertThat(card.heading(other)).isFocused();
    assertThat(card.part("Покупець")).containsText("№ " + number);
  }

  @Test
  @Tag("O7")
  void plansADeliveryOfItsOwnByKeyboard(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.orderDeliveredByTheShop();
    LocalDate day = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(2);
    Window window = windows.open().expectRefusals("/api/v1/orders/" + number);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    Keyboard keyboard = window.page().keyboard();
    OrderCard card = window.card();

    assertThat(card.part("Доставка")).containsText("День доставки не вказано");
    card.action("Вказати день").press("Enter");
    assertThat(card.field("День доставки")).isFocused();
    card.field("День доставки").fill(day.minusDays(3).toString());
    keyboard.press("Enter");
    assertThat(card.setback()).isVisible();
    card.field("День доставки").fill(day.toString());
    card.field("з").fill("10:00");
    card.field("до").fill("14:00");
    card.field("Час узгоджено").selectOption("CALL");
    assertAccessibleInEveryLook(
        window, "own delivery", () -> assertThat(card.field("до")).hasValue("14:00"));
    card.field("до").press("Enter");

    assertThat(card.part("Доставка")).containsText("10:00–14:00 узгоджено дзвінком");
    assertThat(card.action("Змінити день або час")).isFocused();
    assertThat(card.setback()).isHidden();
  }

  @Test
  @Tag("O3")
  void actsOnceHoweverOftenAKeyOrButtonIsPressedInARow(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    Keyboard keyboard = window.page().keyboard();
    assertThat(card.action("Взяти в роботу")).isVisible();

    window.pressTwice("n");
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
    assertThat(card.toast())
        .containsText(
            "«%s» → «%s»".formatted(CabinetScenario.statusName(1), CabinetScenario.statusName(26)));
    BoundingBox toast = card.toast().boundingBox();
    assertThat(toast.x + toast.width)
        .as("a toast beside the rows, not over them")
        .isLessThanOrEqualTo(window.page().locator("#main").boundingBox().x);
    // Typed without waiting for the field to have the focus, as fast as a person types.
    keyboard.press("m", new Keyboard.PressOptions().setDelay(80));
    keyboard.type("Twice", new Keyboard.TypeOptions().setDelay(80));
    assertThat(card.comment()).hasValue("Twice");
    keyboard.press("Control+Enter");
    keyboard.press("Control+Enter");
    assertThat(card.toast()).containsText("Коментар додано");
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));

    // In one go, for on a busy machine two clicks of a mouse may be two acts.
    card.action("Підтвердити").evaluate("button => { button.click(); button.click(); }");
    assertThat(card.toast()).containsText("→ «" + CabinetScenario.statusName(2) + "»");
    assertThat(card.toast()).not().containsText(CabinetScenario.statusName(1));
    assertThat(card.history("Внутрішній коментар")).hasCount(1);
    assertThat(card.waybill()).not().isFocused();
    Eventually.holds(() -> assertThat(shop.status(number)).isEqualTo(2));

    // What a toast says of a status is over when a colleague changes it.
    window.awaitLive();
    shop.colleagueMoves(number, 26);
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
    assertThat(card.toast()).not().containsText(CabinetScenario.statusName(2));
  }

  @Test
  @Tag("O10")
  @Tag("O21")
  void makesTheManagerTellWhatTheSystemMayNotWrite(Windows windows) {
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
        .containsText("Повідомити статус SMS або месенджером: " + CabinetScenario.statusName(26));
    window.page().keyboard().press("d");

    assertThat(card.part("Завдання")).containsText("Повідомлено: ви");
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

    card.othersWithMenu().click();
    window.orders().menuItem(CabinetScenario.statusName(42)).click();
    assertThat(window.orders().dialog()).containsText("зараховується як вина продавця");
    window.page().getByLabel("Ваза керамічна").check();
    window.page().getByLabel("Пояснення для історії").fill("Остання розбилася");
    window
        .page()
        .getByText(
            "Скасувати замовлення",
            new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
        .click();

    assertThat(card.status()).containsText(CabinetScenario.statusName(42));
    assertThat(card.history("Остання розбилася")).isVisible();
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

    assertThat(window.card().history("Внутрішній коментар"))
        .containsText("Просить упакувати як подарунок");
    assertThat(window.card().comment()).hasValue("");
  }
}
