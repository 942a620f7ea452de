package ua.kramar.cabinet.correspondence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.QuestionsPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.TestBuyer;

/** What is asked and answered beside a product, everybody sees; the cabinet says so. */
@BrowserTest
@Tag("C3")
class QuestionStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  void aBuyerAsksAndTheShopAnswersForEverybody(Windows windows) {
    shop.publicTemplate("Так", "{{article}}: так,");
    Window managers = windows.open();
    QuestionsPage cabinet = signedIn(managers, "/reviews");
    assertThat(cabinet.text("Питань тут немає")).isVisible();
    assertThat(cabinet.text("Самих відгуків у кабінеті поки немає")).isVisible();
    managers.awaitLive();
    Page site = windows.open().page();
    site.navigate(shop.pageOfTheLamp(buyer));

    site.getByLabel("Публічне питання").fill("Чи є лампочка в комплекті?");
    site.getByText("Поставити публічне питання").click();

    assertThat(cabinet.rows()).hasCount(1);
    assertThat(cabinet.rows().first()).containsText("Настільна лампа");
    assertThat(managers.page().locator(".section-badge")).containsText("1");
    managers.page().keyboard().press("j");
    managers.page().keyboard().press("Enter");
    assertThat(cabinet.text("Відповідь побачать усі на сторінці товару")).isVisible();
    managers.page().keyboard().press("r");
    assertThat(cabinet.composer()).isFocused();
    managers.page().locator(".public-composer button[aria-keyshortcuts=T]").click();
    assertThat(managers.page().locator("[role=option]")).hasCount(1);
    managers.page().keyboard().press("Enter");
    assertThat(cabinet.composer()).hasValue("Настільна лампа: так,");
    managers.page().keyboard().type(" світлодіодна.");
    managers.page().keyboard().press("Control+Enter");

    assertThat(cabinet.toast()).containsText("Відповідь опубліковано");
    assertThat(site.locator("#public")).containsText("Настільна лампа: так, світлодіодна.");
    assertThat(managers.page().locator(".section-badge")).hasCount(0);
  }

  @Test
  @Tag("C5")
  void whatMayNotBeWrittenIsShownWhileItIsTyped(Windows windows) {
    String id = shop.buyerAsksPublicly(buyer, "Як з вами звʼязатися?");
    Window window = windows.open().expectRefusals("/product-questions");
    QuestionsPage cabinet = signedIn(window, "/reviews/" + id);

    cabinet.composer().fill("Дзвоніть 067 123 45 67");
    assertThat(cabinet.findings()).isVisible();
    cabinet.composer().press("Control+Enter");
    assertThat(cabinet.composer()).hasValue("Дзвоніть 067 123 45 67");
    assertThat(cabinet.texts()).hasCount(1);

    window.page().reload();
    assertThat(cabinet.composer()).hasValue("Дзвоніть 067 123 45 67");
    cabinet.composer().fill("Напишіть нам у повідомленнях.");
    assertThat(cabinet.findings()).isHidden();
    cabinet.composer().press("Control+Enter");
    assertThat(cabinet.texts()).hasCount(2);
  }

  @Test
  void anAnswerIsCorrectedAndWithdrawn(Windows windows) {
    String id = shop.buyerAsksPublicly(buyer, "Скільки важить?");
    shop.colleagueAnswers(id, "Кілограм");
    Window window = windows.open().expectRefusals("/product-questions");
    QuestionsPage cabinet = signedIn(window, "/reviews/" + id);
    window.awaitLive();

    window.beforeItSends(
        "/product-questions/" + id + "/answer", () -> shop.colleagueCorrects(id, "Два кілограми"));
    cabinet.button("Виправити").click();
    assertThat(cabinet.composer()).hasValue("Кілограм");
    cabinet.composer().fill("Півтора кілограма");
    cabinet.composer().press("Control+Enter");
    assertThat(cabinet.toast()).containsText("Хтось уже змінив цю відповідь");
    assertThat(cabinet.texts().last()).containsText("Два кілограми");

    assertThat(cabinet.composer()).hasValue("Півтора кілограма");
    cabinet.composer().press("Control+Enter");
    assertThat(cabinet.texts().last()).containsText("Півтора кілограма");
    assertThat(cabinet.composer()).isHidden();
    cabinet.button("Відкликати відповідь").click();
    cabinet.button("Так, відкликати").click();
    assertThat(cabinet.toast()).containsText("Відповідь відкликано");
    assertThat(cabinet.texts()).hasCount(1);
    cabinet.text("Усі відповіді").click();
    Locator history = window.page().locator(".answers-history li");
    assertThat(history).hasCount(3);
    assertThat(history.first()).containsText("Півтора кілограма");
    assertThat(history.last()).containsText("Кілограм");
  }

  @Test
  void aQuestionIsReportedToTheMarketplace(Windows windows) {
    String id = shop.buyerAsksPublicly(buyer, "А що ви робите ввечері?");
    QuestionsPage cabinet = signedIn(windows.open(), "/reviews/" + id);

    cabinet.button("Поскаржитися").click();
    cabinet.button("Надіслати скаргу").click();
    assertThat(cabinet.text("Напишіть, що не так")).isVisible();
    cabinet.page().getByLabel("Що не так із питанням").fill("Не про товар");
    cabinet.button("Надіслати скаргу").click();

    assertThat(cabinet.text("Ви поскаржилися: «Не про товар»")).isVisible();
    assertThat(cabinet.composer()).isHidden();
  }

  @Test
  void everyStateIsAccessible(Windows windows) {
    String waiting = shop.buyerAsksPublicly(buyer, "Скільки ламп у коробці, і чи є гарантія?");
    String answered = shop.buyerAsksPublicly(buyer, "Який цоколь?");
    shop.colleagueAnswers(answered, "Стандартний.");
    Window window = windows.open(Look.NARROWEST).expectRefusals("/product-questions");
    QuestionsPage cabinet = signedIn(window, "/reviews");
    assertAccessibleInEveryLook(
        window, "the list of public questions", () -> assertThat(cabinet.rows()).hasCount(2));
    window.at("/reviews/" + waiting);
    cabinet.composer().fill("Дзвоніть 067 123 45 67");
    assertAccessibleInEveryLook(
        window, "a public answer with a mistake", () -> assertThat(cabinet.findings()).isVisible());
    window.at("/reviews/" + answered);
    cabinet.button("Поскаржитися").click();
    cabinet.button("Відкликати відповідь").click();
    cabinet.text("Усі відповіді").click();
    assertAccessibleInEveryLook(
        window,
        "an answer that is about to be withdrawn",
        () -> assertThat(cabinet.button("Так, відкликати")).isVisible());
    window.at("/reviews/999999999999");
    assertAccessibleInEveryLook(
        window,
        "a question that is not there",
        () -> assertThat(cabinet.text("Такого питання немає")).isVisible());
  }

  private QuestionsPage signedIn(Window window, String path) {
    window.signedIn(shop.owner(), shop.ownersPassword(), path);
    return new QuestionsPage(window.page());
  }
}
