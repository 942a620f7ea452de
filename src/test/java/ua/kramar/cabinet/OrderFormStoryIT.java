package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.OrdersPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/** A manager writes an order down for a buyer on the phone. */
@BrowserTest
@Tag("O1")
@ResourceLock(NovaPoshtaControl.DIRECTORY)
class OrderFormStoryIT {

  private static final String PHONE = "+380671234567";

  @Test
  void makesAnOrderByKeyboardOfAKnownBuyer(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    shop.hasVases(9);
    String other = shop.orderOf("Шевчук", "Оксана", PHONE);
    Window window = windows.open();
    OrderForm form = new OrderForm(window.page());
    Keyboard keyboard = window.page().keyboard();
    window.ownerOf(shop).heading("Нові замовлення").waitFor();

    keyboard.press("a");
    assertThat(form.field("Телефон")).isFocused();
    keyboard.type("067 123 45 67");
    assertThat(form.others()).containsText("№ " + other);
    assertThat(form.others())
        .containsText("Настільна лампа × 2, Ваза керамічна × 1 · 2 060,50 грн");
    assertThat(form.part("Покупці з цим номером")).containsText("Київ · 1 замовлення");
    assertAccessibleInEveryLook(
        window, "a known buyer", () -> assertThat(form.others()).isVisible());
    tab(keyboard, 3);
    assertThat(form.button("Обрати: Шевчук Оксана")).isFocused();
    keyboard.press("Enter");
    assertThat(form.field("Прізвище")).hasValue("Шевчук");
    assertThat(form.field("Ім’я")).hasValue("Оксана");
    assertThat(form.form()).containsText("листи надходитимуть на");

    tab(keyboard, 2);
    assertThat(form.goods()).isFocused();
    keyboard.type("килим");
    assertThat(form.option("Килим джутовий")).hasAttribute("aria-disabled", "true");
    assertThat(form.option("Килим джутовий")).containsText("немає в наявності");
    keyboard.press("Enter");
    assertThat(form.field("Кількість: Килим джутовий")).isHidden();
    keyboard.press("Control+A");
    keyboard.type("керам");
    assertThat(form.option("Ваза керамічна")).containsText("залишилося 8 · 780,50 грн");
    assertAccessibleInEveryLook(
        window, "goods that are found", () -> assertThat(form.goods()).isVisible());
    keyboard.press("Enter");
    assertThat(form.field("Кількість: Ваза керамічна")).isFocused();
    keyboard.type("2");
    assertThat(form.form()).containsText("Разом: 1 561,00 грн");
    keyboard.press("Enter");
    assertThat(form.goods()).isFocused();

    tab(keyboard, 1);
    assertThat(form.field("Перевізник")).isFocused();
    assertThat(form.field("Перевізник")).not().containsText("Justin");
    tab(keyboard, 2);
    assertThat(form.field("Місто")).hasValue("Київ");
    keyboard.press("Control+A");
    keyboard.type("микола");
    assertThat(form.option("Миколаїв")).hasCount(2);
    assertThat(form.options()).hasCount(2);
    keyboard.press("ArrowDown");
    keyboard.press("Enter");
    assertThat(form.field("Місто")).hasValue("Миколаїв (Львівська обл.)");
    assertThat(form.field("Відділення або поштомат")).isFocused();
    assertThat(form.field("Відділення або поштомат")).hasValue("");
    keyboard.type("шепт");
    assertThat(form.option("вул. Шептицького")).isVisible();
    assertThat(form.options()).hasCount(1);
    keyboard.press("Enter");
    tab(keyboard, 2);
    keyboard.press("Space");
    tab(keyboard, 1);
    keyboard.type("Подзвонити у двері");
    keyboard.press("Control+Enter");

    String number = made(window);
    assertThat(window.card().toast()).containsText("Замовлення № " + number + " створено");
    assertThat(window.card().heading(number)).isFocused();
    assertThat(shop.numbers("")).containsExactly(number, other);
    JsonNode order = shop.opened(number);
    assertThat(order.path("source").asText()).isEqualTo("CABINET");
    assertThat(order.at("/buyer/account").asText()).isNotEmpty();
    assertThat(order.path("buyer")).isEqualTo(shop.opened(other).path("buyer"));
    assertThat(order.at("/buyer/phone").asText()).isEqualTo(PHONE);
    assertThat(order.at("/total/amount").asText()).isEqualTo("1561.00");
    assertThat(order.at("/delivery/city").asText()).isEqualTo("Миколаїв (Львівська обл.)");
    assertThat(order.at("/delivery/destination").asText())
        .isEqualTo("Відділення №1: вул. Шептицького, 30");
    assertThat(order.path("doNotCall").asBoolean()).isTrue();
    assertThat(order.path("comment").asText()).isEqualTo("Подзвонити у двері");
  }

  @Test
  void keepsWhatIsWrittenAndLeadsToWhatIsWrong(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open().expectRefusals("/api/v1/orders");
    OrderForm form = new OrderForm(window.page());
    Page page = window.page();
    window.ownerOf(shop);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Нове замовлення"))
        .press("Enter");

    form.button("Створити замовлення").press("Enter");
    assertThat(form.field("Телефон")).isFocused();
    assertThat(form.field("Телефон")).hasAttribute("aria-invalid", "true");
    assertThat(form.form()).containsText("Додайте хоча б один товар");
    assertAccessibleInEveryLook(
        window, "a form with mistakes", () -> assertThat(form.problem()).isVisible());

    form.fill("Коваль", "Ганна", "067 000 00");
    page.reload();
    assertThat(form.field("Прізвище")).hasValue("Коваль");
    assertThat(form.field("Кількість: Ваза керамічна")).hasValue("1");
    assertThat(form.field("Відділення або поштомат")).hasValue("Відділення №7");
    assertThat(form.button("Почати спочатку")).isVisible();
    page.keyboard().press("Control+Enter");
    assertThat(form.form()).containsText("Це не номер телефону");
    assertThat(form.field("Телефон")).isFocused();

    form.field("Телефон").fill("0505554433");
    shop.pricesVasesAt("800.00");
    page.keyboard().press("Control+Enter");
    assertThat(form.field("Кількість: Ваза керамічна")).isFocused();
    assertThat(form.form()).containsText("була 780,50 грн, тепер 800,00 грн");
    assertThat(form.form()).containsText("Разом: 800,00 грн");
    shop.hasVases(0);
    page.keyboard().press("Control+Enter");
    assertThat(form.form()).containsText("Товару вже немає в наявності");
    assertThat(form.field("Кількість: Ваза керамічна")).isFocused();
    assertThat(shop.numbers("")).isEmpty();
    shop.hasVases(1);
    // What is left is the server's to say; the form said 0.
    form.button("Прибрати: Ваза керамічна").press("Enter");
    assertThat(form.goods()).isFocused();
    page.keyboard().type("lamp");
    assertThat(form.option("Настільна лампа")).isVisible();
    page.keyboard().press("Enter");
    page.keyboard().press("Control+Enter");

    String number = made(window);
    assertThat(shop.opened(number).at("/total/amount").asText()).isEqualTo("640.00");
    window.at("/orders/new");
    assertThat(form.field("Прізвище")).hasValue("");
  }

  @Test
  void makesOneOrderWhileTheCarrierIsSilent(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    Window window = windows.open();
    OrderForm form = new OrderForm(window.page());
    Keyboard keyboard = window.page().keyboard();
    try {
      CabinetScenario.directoryFails();
      window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/new");
      form.field("Телефон").fill("0671112233");
      form.field("Прізвище").fill("Гнатюк");
      form.field("Ім’я").fill("Марія");
      form.goods().fill("lamp");
      form.option("Настільна лампа").click();
      form.field("Місто").fill("Новий Розділ");
      assertThat(form.form()).containsText("Перевізник не відповідає. Впишіть самостійно.");
      assertAccessibleInEveryLook(
          window, "a silent carrier", () -> assertThat(form.field("Місто")).isVisible());
      form.field("Відділення або поштомат").fill("Відділення №1");
      form.button("Створити замовлення").focus();
      keyboard.press("Enter");
      keyboard.press("Enter");

      String number = made(window);
      assertThat(shop.opened(number).at("/delivery/city").asText()).isEqualTo("Новий Розділ");
      assertThat(shop.numbers("")).containsExactly(number);
    } finally {
      shop.directoryHeals();
    }
  }

  /** Who presses too fast to have seen it is shown it first. */
  @Test
  void showsAnOrderThatMayBeTheSameBeforeItSaves(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String other = shop.orderOf("Шевчук", "Оксана", PHONE);
    Window window = windows.open();
    OrderForm form = new OrderForm(window.page());
    // The answer comes after the keys, however slow the machine presses them.
    List<Route> questions = new ArrayList<>();
    window.page().route(Pattern.compile("/buyers/open-orders"), questions::add);
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/new");
    form.fill("Шевчук", "Оксана", "");
    form.field("Телефон").fill(PHONE);
    form.field("Телефон").press("Control+Enter");
    assertThat(form.button("Зберігаємо")).isVisible();
    window.page().waitForCondition(() -> !questions.isEmpty());
    window.page().unrouteAll();
    questions.forEach(Route::resume);

    assertThat(form.others()).isFocused();
    assertThat(shop.numbers("")).containsExactly(other);
    form.others().getByRole(AriaRole.LINK).press("Enter");
    assertThat(window.card().heading(other)).isVisible();
    window.page().goBack();
    assertThat(form.field("Прізвище")).hasValue("Шевчук");
    assertThat(form.others()).isVisible();
    form.field("Ім’я").press("Control+Enter");

    String number = made(window);
    assertThat(shop.numbers("")).containsExactly(number, other);
  }

  @Test
  void isForThoseWhoMayWrite(Windows windows) {
    CabinetScenario shop = CabinetScenario.ofANewShop();
    String reader = shop.reader();
    Window window = windows.open();
    OrdersPage orders = window.signedIn(reader, shop.ownersPassword(), "/orders");
    orders.heading("Нові замовлення").waitFor();
    assertThat(
            window
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Нове замовлення")))
        .isHidden();

    window.at("/orders/new");
    assertThat(orders.heading("Вам не можна створювати замовлення")).isVisible();
  }

  /** The number of the order whose card has opened. */
  private static String made(Window window) {
    window.page().waitForURL(Pattern.compile(".*/orders/\\d+\\?view=new"));
    return window.path().replaceAll("\\D", "");
  }

  private static void tab(Keyboard keyboard, int times) {
    for (int time = 0; time < times; time++) {
      keyboard.press("Tab");
    }
  }

  /** The form in which a manager writes an order down. */
  private record OrderForm(Page page) {

    Locator form() {
      return page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Нове замовлення"));
    }

    Locator field(String label) {
      return form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator goods() {
      return field("Додати товар: назва або артикул");
    }

    /** Everything that a field offers. */
    Locator options() {
      return form().getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION);
    }

    Locator option(String text) {
      return options().filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator button(String name) {
      return form().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    Locator part(String name) {
      return form().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(name));
    }

    /** The other orders of the number. */
    Locator others() {
      return part("Цей номер уже має невідправлені замовлення");
    }

    Locator problem() {
      return form().locator(".problem");
    }

    /** Everything but the buyer, by the shortest way. */
    void fill(String surname, String name, String phone) {
      field("Телефон").fill(phone);
      field("Прізвище").fill(surname);
      field("Ім’я").fill(name);
      goods().fill("VASE-3");
      option("Ваза керамічна").click();
      field("Місто").fill("Тернопіль");
      option("Тернопіль").click();
      field("Відділення або поштомат").fill("Відділення №7");
    }
  }
}
