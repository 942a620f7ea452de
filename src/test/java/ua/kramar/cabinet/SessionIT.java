package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrderCard;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.SignInPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** Coming in, being kept out, and coming back to where one was. */
@BrowserTest
class SessionIT {

  @Test
  void saysThatThePasswordIsWrongAndLetsOneTryAgain(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    SignInPage form = windows.open().at("/").signIn();

    form.tries(shop.owner(), "not the password");

    assertThat(form.problem()).hasText("Неправильний логін або пароль");
    assertThat(form.password()).isFocused();
    assertThat(form.password()).hasAccessibleDescription("Неправильний логін або пароль");
    form.as(shop.owner(), shop.ownersPassword());
  }

  @Test
  void asksForBothLoginAndPassword(Windows windows) {
    SignInPage form = windows.open().at("/").signIn();

    form.button().click();

    assertThat(form.problem()).hasText("Введіть логін і пароль");
  }

  @Test
  void saysHowLongAGuesserHasToWait(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    SignInPage form = windows.open().at("/").signIn();
    assertThat(form.heading()).isVisible();
    shop.guessUntilThrottled();

    form.tries(shop.owner(), shop.ownersPassword());

    assertThat(form.problem())
        .hasText(Pattern.compile("Забагато спроб\\. Спробуйте через \\d+ секунд[иу]?\\."));
    assertThat(form.problem()).hasText("Тепер можна спробувати ще раз.");
    form.as(shop.owner(), shop.ownersPassword());
  }

  @Test
  void keepsThePlaceWhereOneWasWhenTheSessionEnds(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open().expectRefusals("/api/v1/");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    window.card().comment().fill("Передзвонити о п’ятій");
    // The stream may tell the end before the click; then the form covers the button.
    ElementHandle take = window.card().action("Взяти в роботу").elementHandle();
    CabinetScenario.endSession(window.session());

    take.dispatchEvent("click");

    assertThat(window.signIn().heading()).isVisible();
    assertThat(window.orders().text("Сеанс завершився")).isVisible();
    assertThat(window.signIn().login()).hasValue(shop.owner());
    assertThat(shop.status(number)).isEqualTo(1);
    window.signIn().password().fill(shop.ownersPassword());
    window.signIn().button().click();
    window.signIn().awaitEntry();
    assertThat(window.card().heading(number)).isVisible();
    assertThat(window.card().comment()).hasValue("Передзвонити о п’ятій");
  }

  @Test
  void keepsTheFocusInThePageWhateverVanishes(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String first = shop.order();
    String second = shop.phoneOrder();
    shop.colleagueMoves(second, 26);
    Window window = windows.open().expectRefusals("/api/v1/").at("/orders?view=new");
    window.signIn().as(shop.owner(), shop.ownersPassword());
    OrdersPage orders = window.orders();
    OrderCard card = window.card();
    window.awaitFocus();

    // A row that leaves the list.
    String last = shop.order();
    window.awaitLive();
    assertThat(orders.rows()).hasCount(2);
    orders.link(last).focus();
    shop.colleagueMoves(last, 26);
    assertThat(orders.rows()).hasCount(1);
    assertThat(orders.link(first)).isFocused();

    // A menu, a dialog that is given up, a message that is closed.
    window.at("/orders/" + second + "?view=in_work");
    assertThat(card.heading(second)).isFocused();
    card.othersWithMenu().click();
    orders.menuItem(CabinetScenario.statusName(42)).click();
    assertThat(orders.withKeys()).isVisible();
    window.page().keyboard().press("Escape");
    assertThat(orders.dialog()).isHidden();
    window.awaitFocus();

    // A field that is saved, and a task that is done.
    card.waybill().fill(CabinetScenario.freshWaybill());
    card.waybill().press("Enter");
    assertThat(window.page().getByLabel("Змінити ТТН")).isFocused();
    card.action("Повідомлено").first().click();
    assertThat(card.card()).containsText("Повідомлено: ви");
    window.awaitFocus();
    card.comment().focus();
    window.page().keyboard().press("Escape");
    window.awaitFocus();
    assertThat(card.heading(second)).isVisible();

    // The session ends, and begins again.
    window.page().getByLabel("Змінити ТТН").focus();
    CabinetScenario.endSession(window.session());
    assertThat(window.signIn().password()).isFocused();
    window.signIn().password().fill(shop.ownersPassword());
    window.signIn().password().press("Enter");
    window.signIn().awaitEntry();
    assertThat(window.page().getByLabel("Змінити ТТН")).isFocused();
    window.page().keyboard().press("Escape");
    assertThat(card.card()).isHidden();
    assertThat(orders.link(second)).isFocused();
  }

  @Test
  void showsAnOrderThatCouldNotBeLoadedAsSoonAsItCan(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open().expectRefusals("/api/v1/");
    window.context().route("**/api/v1/orders/" + number, Route::abort);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    assertThat(window.orders().text("Спробувати ще раз")).isVisible();

    window.context().unrouteAll();

    assertThat(window.card().heading(number)).isVisible();
  }

  @Test
  void noticesByItselfThatTheSessionHasEnded(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open().expectRefusals("/api/v1/");
    OrdersPage orders = window.ownerOf(shop);
    assertThat(orders.connection()).containsText("Онлайн");

    CabinetScenario.endSession(window.session());

    assertThat(window.signIn().heading()).isVisible();
  }

  @Test
  void leavesNothingBehindWhenOneSignsOut(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open().expectRefusals("/api/v1/");
    OrdersPage orders = window.ownerOf(shop);
    assertThat(orders.link(number)).isVisible();

    orders.account().click();
    orders.menuItem("Вийти").click();

    assertThat(window.signIn().heading()).isVisible();
    assertThat(window.signIn().login()).hasValue("");
    assertThat(window.page().content()).doesNotContain(number);
    window.page().goBack();
    assertThat(window.page().content()).doesNotContain(number);
  }

  @Test
  void saysThatThereIsNoConnectionAndGoesOnWhenThereIsOne(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open().expectRefusals("/api/v1/").expectRefusals("/assets/");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();
    assertThat(window.orders().connection()).containsText("Онлайн");

    window.context().setOffline(true);
    assertThat(window.orders().connection()).containsText("Немає зв’язку");
    assertThat(card.heading(number)).isVisible();
    card.action("Взяти в роботу").click();
    assertThat(card.setback()).containsText("Сервер не відповідає");
    assertThat(card.status()).containsText(CabinetScenario.statusName(1));
    window.context().setOffline(false);

    assertThat(window.orders().connection()).containsText("Онлайн");
    card.action("Взяти в роботу").click();
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
    shop.awaitStatus(number, 26);
  }

  @Test
  void goesOnWithoutWhatCannotBeFetched(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String number = shop.order();
    Window window = windows.open().expectRefusals("/assets/");
    window.context().route("**/assets/*Menu-*", Route::abort);
    OrdersPage orders = window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    OrderCard card = window.card();

    card.action("Взяти в роботу").click();
    assertThat(card.status()).containsText(CabinetScenario.statusName(26));
    card.others().click();
    assertThat(card.toast()).containsText("Це не вдалося завантажити");
    card.action("Підтвердити").click();
    assertThat(card.status()).containsText(CabinetScenario.statusName(2));
    shop.awaitStatus(number, 2);

    window.context().unrouteAll();
    window.page().reload();
    card.othersWithMenu().click();
    assertThat(orders.menuItem(CabinetScenario.statusName(26))).isVisible();
  }
}
