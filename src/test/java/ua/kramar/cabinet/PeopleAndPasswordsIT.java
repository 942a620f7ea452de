package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.EntryPages;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.PeoplePage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** People join, change their passwords and leave, all by keyboard. */
@BrowserTest
@Tag("C6")
class PeopleAndPasswordsIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();

  @Test
  void invitesAColleagueWhoChoosesThePassword(Windows windows) {
    String mail = CabinetScenario.newcomer();
    Window owners = windows.open().expectRefusals("/api/v1/events/stream");
    OrdersPage orders = owners.ownerOf(shop);
    assertThat(orders.heading("Нові замовлення")).isVisible();
    PeoplePage people = new PeoplePage(owners.page());
    Keyboard keyboard = owners.page().keyboard();
    owners.awaitLive();

    keyboard.press("g");
    keyboard.press("u");
    assertThat(people.heading()).isVisible();
    assertThat(owners.page()).hasTitle("Люди · Крамар");
    people.email().focus();
    keyboard.type(mail);
    keyboard.press("Tab");
    assertThat(people.role()).isFocused();
    people.role().selectOption(new SelectOption().setValue("PACKER"));
    keyboard.press("Tab");
    keyboard.press("Enter");
    assertThat(people.toast()).containsText("Запрошення надіслано: " + mail);
    assertThat(people.list("Запрошені")).containsText("Пакувальник");
    assertThat(people.email()).isFocused();

    Window invited = windows.open().expectRefusals("/api/v1/");
    invited.at(CabinetScenario.linkIn(mail, "/invitation", 1));
    EntryPages entry = new EntryPages(invited.page());
    assertThat(entry.name()).isFocused();
    assertThat(entry.text("Роль: пакувальник")).isVisible();
    invited.page().keyboard().type("Марта Гнатюк");
    entry.newPassword().fill("passwordpassword");
    invited.page().keyboard().press("Enter");
    assertThat(entry.problem()).containsText("Цей пароль відомий багатьом");
    assertThat(entry.newPassword()).isFocused();
    entry.newPassword().fill(CabinetScenario.goodPassword());
    entry.send(entry.newPassword(), invited.page().locator("#main"));
    assertThat(invited.orders().heading("Нові замовлення")).isVisible();
    assertThat(invited.page().url()).doesNotContain("#");

    owners.at("/settings/people");
    people.button("Змінити роль: Марта Гнатюк").press("Enter");
    owners
        .page()
        .getByLabel("Нова роль: Марта Гнатюк")
        .selectOption(new SelectOption().setValue("READ_ONLY"));
    people.button("Зберегти").press("Enter");
    assertThat(people.toast()).containsText("Марта Гнатюк: Лише перегляд");
    people.button("Деактивувати: Марта Гнатюк").press("Enter");
    assertThat(people.button("Скасувати")).isFocused();
    people.button("Так, деактивувати").press("Enter");
    assertThat(people.list("Деактивовані")).containsText("Марта Гнатюк");
    owners.awaitFocus();
    assertThat(invited.signIn().heading()).isVisible();
  }

  @Test
  void sendsInvitationsAgainAndWithdrawsThem(Windows windows) {
    String mail = CabinetScenario.newcomer();
    shop.invites(mail);
    // A letter whose link has expired is not sent any more.
    CabinetScenario.linkIn(mail, "/invitation", 1);
    shop.lettersExpire();
    Window window = windows.open().expectRefusals("/api/v1/");
    window.signedIn(shop.owner(), shop.ownersPassword(), "/settings/people");
    PeoplePage people = new PeoplePage(window.page());

    assertThat(people.list("Запрошені")).containsText("строк посилання минув");
    people.button("Надіслати ще раз: " + mail).press("Enter");
    assertThat(people.list("Запрошені")).containsText("посилання діє до");
    String link = CabinetScenario.linkIn(mail, "/invitation", 2);
    people.button("Відкликати запрошення: " + mail).press("Enter");
    assertThat(people.list("Запрошені")).isHidden();
    window.awaitFocus();

    people.email().fill(shop.manager());
    people.email().press("Enter");
    assertThat(window.page().locator(".problem")).containsText("Ця людина вже працює тут");
    assertThat(people.email()).isFocused();
    people.button("Деактивувати: Олена").first().press("Enter");
    people.button("Так, деактивувати").press("Enter");
    assertThat(people.toast()).containsText("Хтось має й далі керувати людьми");

    Window stranger = windows.open().expectRefusals("/api/v1/invitations");
    stranger.at(link);
    assertThat(new EntryPages(stranger.page()).problem()).containsText("Посилання більше не діє");
    stranger.at("/invitation");
    assertThat(new EntryPages(stranger.page()).heading("Посилання неповне")).isVisible();
  }

  @Test
  void helpsThoseWhoForgotTheirPassword(Windows windows) {
    Window window = windows.open().expectRefusals("/api/v1/");
    window.at("/");
    EntryPages entry = new EntryPages(window.page());
    entry.link("Забули пароль?").press("Enter");
    assertThat(entry.email()).isFocused();
    window.page().keyboard().type(shop.owner());
    window.page().keyboard().press("Enter");
    assertThat(entry.text("Якщо є такий обліковий запис, лист уже в дорозі")).isVisible();

    window.at(CabinetScenario.linkIn(shop.owner(), "/password-reset", 1));
    entry.newPassword().fill("коротко");
    entry.newPassword().press("Enter");
    assertThat(entry.problem()).containsText("Пароль закороткий");
    entry.newPassword().fill(CabinetScenario.goodPassword());
    entry.tokens().press("Space");
    entry.send(entry.newPassword(), entry.text("Новий пароль збережено"));
    assertThat(CabinetScenario.letter(shop.owner(), 2)).contains("які ви створили, відкликано");
    assertThat(window.path()).isEqualTo("/password-reset");
    entry.link("До входу").press("Enter");
    window.signIn().as(shop.owner(), CabinetScenario.goodPassword());
    assertThat(window.orders().heading("Нові замовлення")).isVisible();
  }

  @Test
  void changesTheOwnPassword(Windows windows) {
    Window window = windows.open().expectRefusals("/api/v1/");
    Window other = windows.open().expectRefusals("/api/v1/");
    other.ownerOf(shop);
    OrdersPage orders = window.ownerOf(shop);
    EntryPages entry = new EntryPages(window.page());
    // The page that comes takes the focus, and a menu that has just opened would close.
    assertThat(orders.heading("Нові замовлення")).isVisible();
    window.awaitLive();

    orders.account().press("Enter");
    orders.menuItem("Змінити пароль").press("Enter");
    assertThat(entry.oldPassword()).isFocused();
    window.page().keyboard().type("не той пароль");
    entry.newPassword().fill(CabinetScenario.goodPassword());
    entry.send(entry.newPassword(), entry.text("Пароль неправильний"));
    assertThat(entry.problem()).containsText("Пароль неправильний");
    assertThat(entry.oldPassword()).isFocused();
    entry.oldPassword().fill(shop.ownersPassword());
    assertThat(entry.tokens()).not().isChecked();
    entry.send(entry.newPassword(), entry.text("Пароль змінено"));

    assertThat(window.page().locator(".toaster")).containsText("Пароль змінено");
    assertThat(other.signIn().heading()).isVisible();
    window.at("/orders");
    assertThat(orders.heading("Нові замовлення")).isVisible();
  }
}
