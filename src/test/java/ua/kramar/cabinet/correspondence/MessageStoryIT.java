package ua.kramar.cabinet.correspondence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.MessagesPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.TestBuyer;

/** A manager and a buyer write to each other, each in a browser of their own. */
@BrowserTest
@Tag("C1")
class MessageStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  @Tag("C2a")
  @Tag("C4")
  void aBuyerAndAManagerTalkLive(Windows windows) {
    String number = shop.orderBy(buyer);
    Window managers = windows.open();
    MessagesPage cabinet = signedIn(managers, "/messages");
    assertThat(cabinet.text("Розмов тут немає")).isVisible();
    managers.awaitLive();
    Page site = windows.open().page();
    site.navigate(CabinetScenario.buyersCabinet(buyer));

    site.getByLabel("Номер замовлення").fill(number);
    site.locator("#ask textarea").fill("Коли відправите?");
    site.getByText("Запитати").click();

    assertThat(cabinet.rows()).hasCount(1);
    assertThat(cabinet.rows().first()).containsText("Замовлення № " + number);
    managers.page().keyboard().press("j");
    managers.page().keyboard().press("Enter");
    assertThat(cabinet.message("Коли відправите?")).isVisible();
    assertThat(cabinet.text("Покупець чекає на відповідь до")).isVisible();
    managers.page().keyboard().press("r");
    assertThat(cabinet.composer()).isFocused();
    managers.page().keyboard().type("Завтра вранці.");
    managers.page().keyboard().press("Control+Enter");

    assertThat(cabinet.composer()).hasValue("");
    assertThat(site.locator("#messages")).containsText("Завтра вранці.");
    assertThat(cabinet.text("Покупець чекає на відповідь до")).isHidden();
    assertThat(cabinet.message("Завтра вранці.")).containsText("Прочитано");
    site.locator("#write textarea").fill("Дякую, чекаю!");
    site.getByText("Надіслати").click();
    assertThat(cabinet.message("Дякую, чекаю!")).isVisible();
    assertThat(site.locator("#messages li").last()).containsText("прочитано");
  }

  /** Printed, to be looked at; the limit is for a machine that is busy with something else. */
  @Test
  void whatOneSideWritesTheOtherSeesAtOnce(Windows windows) {
    String number = shop.orderBy(buyer);
    String id = CabinetScenario.buyerWrites(number, buyer, "Питання 0");
    Window managers = windows.open();
    MessagesPage cabinet = signedIn(managers, "/messages/" + id);
    assertThat(cabinet.message("Питання 0")).isVisible();
    managers.awaitLive();
    Page site = windows.open().page();
    site.navigate(CabinetScenario.buyersCabinet(buyer) + "&conversation=" + id);
    assertThat(site.locator("#messages")).containsText("Питання 0");

    List<Long> toShop = new ArrayList<>();
    List<Long> toBuyer = new ArrayList<>();
    for (int round = 1; round <= 5; round++) {
      String question = "Питання " + round;
      CabinetScenario.buyerWrites(number, buyer, question);
      toShop.add(millisUntil(cabinet.message(question)));
      String answer = "Відповідь " + round;
      shop.machineWrites(number, answer);
      toBuyer.add(millisUntil(site.locator("#messages li:has-text('" + answer + "')")));
    }

    System.out.printf(
        "MessageStoryIT: ms to the manager's screen %s, to the buyer's %s%n", toShop, toBuyer);
    org.assertj.core.api.Assertions.assertThat(median(toShop)).isLessThan(5000);
    org.assertj.core.api.Assertions.assertThat(median(toBuyer)).isLessThan(5000);
  }

  private static long millisUntil(Locator seen) {
    long begin = System.nanoTime();
    seen.waitFor();
    return Duration.ofNanos(System.nanoTime() - begin).toMillis();
  }

  private static long median(List<Long> millis) {
    return millis.stream().sorted().skip(millis.size() / 2).findFirst().orElseThrow();
  }

  @Test
  @Tag("C2a")
  void anOrderThatIsPackedSaysThatItsBuyerWaits(Windows windows) {
    String number = shop.orderBy(buyer);
    shop.colleagueMoves(number, 26, 2);
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);
    assertThat(window.card().heading(number)).isVisible();
    window.awaitLive();
    Locator mark = window.page().locator(".packing-question");
    assertThat(mark).isHidden();

    CabinetScenario.buyerWrites(number, buyer, "Покладіть, будь ласка, листівку");
    assertThat(mark).containsText("Покупець чекає на відповідь");
    shop.machineWrites(number, "Покладемо.");
    assertThat(mark).isHidden();

    window.at("/orders?view=in_work");
    assertThat(window.orders().row(number)).isVisible();
    window.awaitLive();
    Locator flag = window.orders().row(number).getByLabel("Покупець чекає на відповідь");
    assertThat(flag).isHidden();
    CabinetScenario.buyerWrites(number, buyer, "І стрічку");
    assertThat(flag).isVisible();
    shop.machineWrites(number, "Гаразд.");
    assertThat(flag).isHidden();
  }

  @Test
  @Tag("C5")
  void whatIsTypedIsKeptAndChecked(Windows windows) {
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Скільки разом?");
    Window window = windows.open().expectRefusals("/messages");
    MessagesPage cabinet = signedIn(window, "/messages/" + id);
    assertThat(cabinet.message("Скільки разом?")).isVisible();

    cabinet.composer().fill("Лампа + ваза");
    assertThat(cabinet.findings()).containsText("Заборонений знак");
    assertThat(cabinet.findings().locator("mark")).hasText("+");
    assertThat(cabinet.composer()).hasAttribute("aria-invalid", "true");
    cabinet.composer().press("Control+Enter");
    assertThat(cabinet.composer()).hasValue("Лампа + ваза");
    assertThat(cabinet.messages()).hasCount(1);

    window.page().reload();
    assertThat(cabinet.composer()).hasValue("Лампа + ваза");
    assertThat(cabinet.row(id)).containsText("Чернетка");
    assertThat(cabinet.findings()).isVisible();
    cabinet.composer().fill("Лампа й ваза");
    assertThat(cabinet.findings()).isHidden();
    cabinet.composer().press("Control+Enter");
    assertThat(cabinet.composer()).hasValue("");
    window.page().close();
    CabinetScenario.awaitsInBuyersCabinet(buyer, id, "Лампа й ваза");
  }

  @Test
  @Tag("C4")
  void aTextThatShoutsIsAdvisedOnAndSentAllTheSame(Windows windows) {
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Що з посилкою?");
    MessagesPage cabinet = signedIn(windows.open(), "/messages/" + id);
    assertThat(cabinet.message("Що з посилкою?")).isVisible();

    cabinet.composer().fill("Ваша ПОСИЛКА ВЖЕ ЧЕКАЄ.");
    assertThat(cabinet.advice()).containsText("«ПОСИЛКА ВЖЕ ЧЕКАЄ» Пишіть малими літерами");
    assertThat(cabinet.findings()).isHidden();
    assertThat(cabinet.composer()).not().hasAttribute("aria-invalid", "true");
    cabinet.button("Показати «ПОСИЛКА ВЖЕ ЧЕКАЄ» у тексті").click();
    assertThat(cabinet.composer()).isFocused();
    assertThat(cabinet.composer()).hasJSProperty("selectionStart", 5);
    cabinet.composer().press("Control+Enter");

    assertThat(cabinet.composer()).hasValue("");
    assertThat(cabinet.message("Ваша ПОСИЛКА ВЖЕ ЧЕКАЄ.")).isVisible();
    assertThat(cabinet.advice()).isHidden();
  }

  /**
   * On a slow machine a message may be sent before somebody can take it back; then another is
   * tried.
   */
  @Test
  void aMessageIsTakenBackIntoTheField(Windows windows) {
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Чи є синій?");
    Window window = windows.open().expectRefusals("/undo");
    MessagesPage cabinet = signedIn(window, "/messages/" + id);
    assertThat(cabinet.message("Чи є синій?")).isVisible();

    for (int attempt = 1; ; attempt++) {
      String slip = "Ні " + attempt;
      cabinet.composer().fill(slip);
      cabinet.composer().press("Control+Enter");
      Locator sent = cabinet.message(slip);
      assertThat(sent).isVisible();
      // Either the button is there, or the message has gone; both are lasting or lead to the other.
      sent.locator("button")
          .or(sent.and(window.page().locator("[data-sent=true]")))
          .first()
          .waitFor();
      cabinet.heading().focus();
      window.page().keyboard().press("z");
      Locator back = window.page().locator("textarea:has-text('" + slip + "')");
      Locator gone = sent.and(window.page().locator("[data-sent=true]"));
      back.or(gone).first().waitFor();
      if (back.count() > 0) {
        assertThat(cabinet.message(slip)).isHidden();
        assertThat(cabinet.composer()).hasValue(slip);
        return;
      }
      org.assertj.core.api.Assertions.assertThat(attempt).isLessThan(10);
    }
  }

  @Test
  @Tag("O2")
  @Tag("C2a")
  void theOrdersCardHasTheFormAndTheConversation(Windows windows) {
    String number = shop.orderBy(buyer);
    CabinetScenario.buyerWrites(number, buyer, "Можна без коробки?");
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders?view=question");
    assertThat(window.orders().row(number).getByLabel("Покупець чекає на відповідь")).isVisible();
    window.orders().link(number).click();
    Locator part = window.card().part("Повідомлення покупцеві");
    assertThat(part).containsText("Можна без коробки?");
    assertThat(window.card().history("Покупець написав")).containsText("Можна без коробки?");

    part.locator("textarea").fill("Можна, без проблем.");
    part.locator("textarea").press("Control+Enter");
    assertThat(window.card().history("Повідомлення покупцеві")).containsText("Можна, без проблем.");
    assertThat(part.getByText("Можна без коробки?")).isHidden();

    part.getByText("Відкрити розмову").click();
    MessagesPage cabinet = new MessagesPage(window.page());
    assertThat(cabinet.message("Можна, без проблем.")).isVisible();
    // The row of the list has the number in its name too.
    cabinet.exactLink("Замовлення № " + number).click();
    assertThat(window.card().heading(number)).isVisible();
  }

  @Test
  void withoutAnAccountThereIsNobodyToWriteTo(Windows windows) {
    String number = shop.phoneOrder();
    Window window = windows.open();
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + number);

    Locator part = window.card().part("Повідомлення покупцеві");
    assertThat(part).containsText("кабінету в покупця немає");
    assertThat(part.locator("textarea")).hasCount(0);
  }

  @Test
  @Tag("C2b")
  void questionsToTheShopHaveAPartOfTheirOwn(Windows windows) {
    String id = shop.buyerAsksAboutLamps(buyer, "Яка довжина шнура?");
    Window window = windows.open();
    MessagesPage cabinet = signedIn(window, "/messages?section=seller");
    assertThat(cabinet.row(id)).containsText("Товар: Настільна лампа");
    assertThat(cabinet.row(id)).containsText("1 непрочитане");
    cabinet.row(id).click();
    assertThat(cabinet.message("Яка довжина шнура?")).isVisible();
    assertThat(cabinet.row(id)).not().containsText("непрочитане");

    cabinet.button("Відповідатиму я").click();
    assertThat(cabinet.row(id)).containsText("Відповідає: Олена");
    window
        .page()
        .getByLabel("Із зіркою", new Page.GetByLabelOptions().setExact(true))
        .and(window.page().locator("button"))
        .click();
    cabinet.link("Із зіркою").click();
    assertThat(cabinet.row(id)).isVisible();
    cabinet.row(id).click();
    cabinet.button("Відповідь не потрібна").click();
    window.page().getByLabel("Чому відповідь не потрібна").press("Enter");
    assertThat(cabinet.text("Напишіть причину")).isVisible();
    window.page().getByLabel("Чому відповідь не потрібна").fill("Відповіли телефоном");
    window.page().getByLabel("Чому відповідь не потрібна").press("Enter");
    assertThat(cabinet.text("«Відповіли телефоном»")).isVisible();
    assertThat(cabinet.composer()).hasCount(0);
    cabinet.button("Відкрити знову").click();
    assertThat(cabinet.composer()).isVisible();
  }

  @Test
  void everybodyCanUseIt(Windows windows) {
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Коли відправите?");
    String about = shop.orderBy(TestBuyer.registered());
    shop.machineWrites(about, "Дякуємо за замовлення.");
    Window window = windows.open(Look.NARROWEST).expectRefusals("/messages");
    MessagesPage cabinet = signedIn(window, "/messages");
    assertAccessibleInEveryLook(
        window, "the list of conversations", () -> assertThat(cabinet.rows()).hasCount(2));
    window.at("/messages/" + id + "?section=order");
    assertThat(cabinet.message("Коли відправите?")).isVisible();
    cabinet.composer().fill("Завтра + подарунок");
    assertAccessibleInEveryLook(
        window,
        "a conversation with a text that may not be written",
        () -> assertThat(cabinet.findings()).isVisible());
    cabinet.button("Відповідь не потрібна").click();
    assertAccessibleInEveryLook(
        window,
        "a conversation that is about to be closed",
        () -> assertThat(window.page().getByLabel("Чому відповідь не потрібна")).isVisible());
    window.at("/messages?section=seller");
    assertAccessibleInEveryLook(
        window, "an empty part", () -> assertThat(cabinet.text("Розмов тут немає")).isVisible());
  }

  @Test
  @Tag("C2b")
  void conversationsAreFoundByWords(Windows windows) {
    String lamp = shop.buyerAsksAboutLamps(buyer, "Чи є в комплекті торшер?");
    String order =
        CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Покладіть, будь ласка, листівку");
    Window window = windows.open().expectRefusals("/conversations");
    MessagesPage cabinet = signedIn(window, "/messages");
    assertThat(cabinet.row(order)).isVisible();

    window.page().keyboard().press("/");
    assertThat(cabinet.search()).isFocused();
    window.page().keyboard().type("торш");
    assertThat(cabinet.row(lamp)).isVisible();
    assertThat(cabinet.row(order)).isHidden();
    cabinet.search().fill("щ");
    assertThat(cabinet.text("Замало для пошуку")).isVisible();
    cabinet.search().fill("нічогісінько");
    assertThat(cabinet.text("Нічого не знайдено")).isVisible();
    cabinet.search().press("Escape");
    assertThat(cabinet.row(order)).isVisible();
  }

  @Test
  void aColleagueSeesWhoAnswers(Windows windows) {
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Є в синьому?");
    Window owners = windows.open();
    MessagesPage one = signedIn(owners, "/messages/" + id);
    assertThat(one.message("Є в синьому?")).isVisible();
    Window managers = windows.open();
    managers.signedIn(shop.manager(), shop.managersPassword(), "/messages/" + id);
    MessagesPage other = new MessagesPage(managers.page());
    managers.awaitLive();
    owners.awaitLive();

    assertThat(one.text("Цю розмову також відкрито: " + shop.managersName())).isVisible();
    one.composer().fill("Так, є");
    assertThat(other.text("Відповідає: ").and(managers.page().locator(".talk-presence *")))
        .isVisible();
    assertThat(other.row(id)).containsText("відповідає");
    owners.page().close();
    assertThat(managers.page().locator(".talk-presence .note")).hasCount(0);
  }

  private MessagesPage signedIn(Window window, String path) {
    window.signedIn(shop.owner(), shop.ownersPassword(), path);
    return new MessagesPage(window.page());
  }
}
