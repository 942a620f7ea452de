package ua.kramar.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.platform.caller.CurrentLanguage;

/** The texts of notices. */
class TemplatesTest {

  private static final Locale UKRAINIAN = CurrentLanguage.UKRAINIAN;

  private static final Map<String, Object> PARCEL =
      Map.of(
          "carrier",
          "Нова пошта",
          "waybill",
          "20450000000001",
          "trackingPage",
          Message.Link.to(URI.create("https://carrier.example/?n=20450000000001")));

  private static final Map<String, Object> CLOSING =
      Map.of(
          "hasGoods",
          true,
          "goods",
          List.of(Map.of("title", "Лампа", "quantity", 2), Map.of("title", "Ваза", "quantity", 1)),
          "hasShopContact",
          true,
          "shopPhone",
          Message.Link.of("+380671234567", "tel"),
          "shopEmail",
          Message.Link.of("shop@example.com", "mailto"));

  private final Templates templates = new Templates();

  @Test
  @Tag("O20")
  void tellsAChangeOfStatus() {
    Templates.Text text = buyer("order.status-changed", UKRAINIAN, words(Map.of()));

    assertThat(text.subject()).isEqualTo("Замовлення №500000000: Доставляється");
    assertThat(text.body())
        .isEqualTo(
            """
            Статус вашого замовлення №500000000 у магазині «Затишок» змінився: Доставляється.

            Час: 26.11.2026 10:00\
            """);
  }

  @Test
  @Tag("C1")
  void tellsOfAMessageAndOnlyOnWishWhatItSays() {
    Map<String, Object> words = words(Map.of("aboutOrder", Map.of("order", "500000000")));
    Map<String, Object> quoting = new HashMap<>(words);
    quoting.put("quoted", Map.of("text", "Плед є сірий."));

    Templates.Text silent = buyer("conversation.message-sent", UKRAINIAN, words);
    assertThat(silent.subject()).isEqualTo("Замовлення №500000000: повідомлення від магазину");
    assertThat(silent.body())
        .isEqualTo(
            """
            Магазин «Затишок» написав вам про замовлення №500000000.

            Прочитати й відповісти можна у вашому кабінеті на маркетплейсі.
            Час: 26.11.2026 10:00\
            """);
    assertThat(buyer("conversation.message-sent", UKRAINIAN, quoting).body())
        .contains("№500000000.\n\nПлед є сірий.\n\nПрочитати");
    Map<String, Object> answered = new HashMap<>(words);
    answered.put("answeredByMail", true);
    assertThat(buyer("conversation.message-sent", UKRAINIAN, answered).body())
        .contains("дайте відповідь на цей лист")
        .doesNotContain("Прочитати й відповісти");
    Templates.Text article =
        buyer(
            "conversation.message-sent",
            Locale.ENGLISH,
            words(Map.of("aboutOffer", Map.of("title", "Лампа"))));
    assertThat(article.subject()).isEqualTo("A message from “Затишок”");
    assertThat(article.body()).startsWith("“Затишок” has answered your question about “Лампа”.");
  }

  @Test
  @Tag("O20")
  void tellsTheNewNumberOfARestoredOrder() {
    Map<String, Object> words = words(Map.of("restoredFrom", "499999999", "total", "640,00"));

    Templates.Text ukrainian = buyer("order.restored", UKRAINIAN, words);
    assertThat(ukrainian.subject())
        .isEqualTo("Замовлення №500000000: відновлено замість №499999999, разом 640,00 грн");
    assertThat(ukrainian.body())
        .startsWith(
            "Магазин «Затишок» відновив ваше скасоване замовлення №499999999. Новий номер:"
                + " 500000000.");
    Templates.Text english = buyer("order.restored", Locale.ENGLISH, words);
    assertThat(english.subject())
        .isEqualTo("Order No. 500000000: restored in place of No. 499999999, total UAH 640,00");
    assertThat(english.body()).contains("The new number is 500000000.");
  }

  @Test
  @Tag("O6")
  @Tag("O20")
  void tellsTheHandOverWithParcelGoodsAndContact() {
    Templates.Text text = buyer("order.status-changed", UKRAINIAN, words(PARCEL, CLOSING));

    assertThat(text.body())
        .isEqualTo(
            """
            Статус вашого замовлення №500000000 у магазині «Затишок» змінився: Доставляється.

            Час: 26.11.2026 10:00
            Перевізник: Нова пошта
            Номер ТТН: 20450000000001
            Де зараз посилка: https://carrier.example/?n=20450000000001

            Товари:
            – Лампа, 2 шт.
            – Ваза, 1 шт.

            Зв’язок із магазином «Затишок»:
            +380671234567
            shop@example.com\
            """);
  }

  @Test
  @Tag("O6")
  @Tag("O20")
  void tellsTheHandOverInEnglish() {
    Map<String, Object> words = words(PARCEL, CLOSING, Map.of("status", "Being delivered"));

    Templates.Text text = buyer("order.status-changed", Locale.ENGLISH, words);

    assertThat(text.subject()).isEqualTo("Order No. 500000000: Being delivered");
    assertThat(text.body())
        .isEqualTo(
            """
            The status of your order No. 500000000 at “Затишок” has changed: Being delivered.

            Time: 26.11.2026 10:00
            Carrier: Нова пошта
            Waybill number: 20450000000001
            Track the parcel: https://carrier.example/?n=20450000000001

            Items:
            – 2 × Лампа
            – 1 × Ваза

            Contact “Затишок”:
            +380671234567
            shop@example.com\
            """);
  }

  @Test
  @Tag("O20")
  void tellsAnEndThatIsTakenBackAsACorrection() {
    Map<String, Object> words =
        words(
            Map.of(
                "correctedStatus", "Замовлення виконано", "status", "Передано в службу доставки"));

    Templates.Text text = buyer("order.status-changed", UKRAINIAN, words);

    assertThat(text.subject())
        .isEqualTo("Замовлення №500000000: виправлено статус. Передано в службу доставки");
    assertThat(text.body())
        .isEqualTo(
            """
            Магазин «Затишок» виправив статус вашого замовлення №500000000. Попереднє повідомлення «Замовлення виконано» було помилковим. Перепрошуємо.

            Правильний статус: Передано в службу доставки

            Час: 26.11.2026 10:00\
            """);
  }

  @Test
  @Tag("O20")
  void tellsAnEndThatIsTakenBackInEnglish() {
    Map<String, Object> words =
        words(
            Map.of(
                "correctedStatus",
                "Completed, parcel received",
                "status",
                "Handed to the delivery service"));

    Templates.Text text = buyer("order.status-changed", Locale.ENGLISH, words);

    assertThat(text.subject())
        .isEqualTo("Order No. 500000000: status corrected. Handed to the delivery service");
    assertThat(text.body())
        .isEqualTo(
            """
            “Затишок” has corrected the status of your order No. 500000000. The earlier message “Completed, parcel received” was a mistake. We apologise.

            The correct status: Handed to the delivery service

            Time: 26.11.2026 10:00\
            """);
  }

  @Test
  @Tag("O7")
  void tellsTheNumberOfAParcelThatWillBeSent() {
    Templates.Text text =
        buyer("order.waybill-assigned", UKRAINIAN, words(PARCEL, Map.of("toBeSent", true)));

    assertThat(text.subject()).isEqualTo("Замовлення №500000000: номер ТТН 20450000000001");
    assertThat(text.body())
        .isEqualTo(
            """
            Ваше замовлення №500000000 у магазині «Затишок» буде відправлено 26.11.2026.

            Перевізник: Нова пошта
            Номер ТТН: 20450000000001
            Де зараз посилка: https://carrier.example/?n=20450000000001\
            """);
  }

  @Test
  @Tag("O7")
  void promisesNoShipmentOfAParcelThatIsOnTheWay() {
    Map<String, Object> words = words(PARCEL, Map.of("onTheWay", true));

    assertThat(buyer("order.waybill-assigned", UKRAINIAN, words).body())
        .startsWith("Номер ТТН вашого замовлення №500000000 у магазині «Затишок».\n\nПеревізник:")
        .doesNotContain("відправлено");
    assertThat(buyer("order.waybill-assigned", Locale.ENGLISH, words).body())
        .startsWith("Here is the waybill number of your order No. 500000000 at “Затишок”.\n\nCar");
  }

  @Test
  @Tag("O7")
  void tellsACorrectedNumberAsACorrection() {
    Templates.Text text =
        buyer("order.waybill-assigned", UKRAINIAN, words(PARCEL, Map.of("correctedWaybill", "1")));

    assertThat(text.subject())
        .isEqualTo("Замовлення №500000000: виправлено номер ТТН 20450000000001");
    assertThat(text.body())
        .isEqualTo(
            """
            Магазин «Затишок» виправив номер ТТН вашого замовлення №500000000. Попередній номер 1 недійсний. Перепрошуємо.

            Перевізник: Нова пошта
            Номер ТТН: 20450000000001
            Де зараз посилка: https://carrier.example/?n=20450000000001\
            """);
  }

  @Test
  @Tag("O7")
  void tellsOfNumbersInEnglish() {
    Templates.Text first =
        buyer("order.waybill-assigned", Locale.ENGLISH, words(PARCEL, Map.of("toBeSent", true)));
    Templates.Text corrected =
        buyer(
            "order.waybill-assigned",
            Locale.ENGLISH,
            words(PARCEL, Map.of("correctedWaybill", "1")));

    assertThat(first.subject()).isEqualTo("Order No. 500000000: waybill number 20450000000001");
    assertThat(first.body())
        .startsWith(
            "Your order No. 500000000 at “Затишок” will be sent on 26.11.2026.\n\nCarrier:");
    assertThat(corrected.subject())
        .isEqualTo("Order No. 500000000: corrected waybill number 20450000000001");
    assertThat(corrected.body())
        .startsWith(
            "“Затишок” has corrected the waybill number of your order No. 500000000. The earlier"
                + " number 1 is not valid. We apologise.\n\nCarrier:");
  }

  @Test
  @Tag("O7")
  void tellsANumberThatWasCorrectedAtTheHandOver() {
    Map<String, Object> words = words(PARCEL, Map.of("previousWaybill", "1"));

    assertThat(buyer("order.status-changed", UKRAINIAN, words).body())
        .contains("Номер ТТН виправлено: попередній номер 1 недійсний.");
    assertThat(buyer("order.status-changed", Locale.ENGLISH, words).body())
        .contains("The waybill number has been corrected: the earlier number 1 is not valid.");
  }

  @Test
  @Tag("O19")
  void tellsTheShopOfAnOrder() {
    Templates.Text text = seller(UKRAINIAN, words(CLOSING, Map.of("doNotCall", true)));

    assertThat(text.subject()).isEqualTo("Нове замовлення №500000000 на 640,00 грн");
    assertThat(text.body())
        .isEqualTo(
            """
            Надійшло нове замовлення №500000000.

            Час: 26.11.2026 10:00
            Джерело: кошик на сайті
            Сума: 640,00 грн

            Товари:
            – Лампа, 2 шт.
            – Ваза, 1 шт.

            Увага: «Не передзвонювати». Покупець упевнений у замовленні й просить не телефонувати.

            Опрацюйте його якнайшвидше: http://localhost:8080/orders/500000000

            Затишок\
            """);
  }

  @Test
  @Tag("O19")
  void tellsTheShopOfAnOrderInEnglish() {
    Templates.Text text = seller(Locale.ENGLISH, words(CLOSING, Map.of("doNotCall", true)));

    assertThat(text.subject()).isEqualTo("New order No. 500000000 for UAH 640,00");
    assertThat(text.body())
        .isEqualTo(
            """
            A new order has arrived: No. 500000000.

            Time: 26.11.2026 10:00
            Source: кошик на сайті
            Total: UAH 640,00

            Items:
            – 2 × Лампа
            – 1 × Ваза

            Please note: “Do not call”. The buyer is sure of the order and asks not to be phoned.

            Please process it as soon as possible: http://localhost:8080/orders/500000000

            Затишок\
            """);
  }

  @Test
  @Tag("O11")
  void remindsTheShopOfADeadline() {
    Map<String, Object> contact = words(Map.of("status", "Нове замовлення", "contact", true));

    assertThat(reminder(UKRAINIAN, contact).subject())
        .isEqualTo("Замовлення №500000000 чекає, строк спливає");
    assertThat(reminder(UKRAINIAN, contact).body())
        .isEqualTo(
            """
            Замовлення №500000000 досі має статус «Нове замовлення».

            Зв’яжіться з покупцем: із двох робочих годин, відведених на нове замовлення, лишилося пів години.

            http://localhost:8080/orders/500000000

            Затишок\
            """);
    assertThat(reminder(Locale.ENGLISH, words(Map.of("ship", true))).body())
        .contains("Please ship it")
        .doesNotContain("contact the buyer");
  }

  @Test
  @Tag("O7")
  void tellsTheDayAndTimeOfAnOwnDelivery() {
    Map<String, Object> agreed =
        words(
            Map.of(
                "day",
                "субота, 28.11.2026",
                "planned",
                true,
                "hours",
                Map.of("from", "10:00", "to", "14:00")));
    Map<String, Object> open =
        words(Map.of("day", "Saturday, 28 November 2026", "replaced", true, "toAgree", true));

    Templates.Text ukrainian = buyer("order.own-delivery-planned", UKRAINIAN, agreed);
    assertThat(ukrainian.subject())
        .isEqualTo("Замовлення №500000000: доставка субота, 28.11.2026, 10:00–14:00");
    assertThat(ukrainian.body())
        .isEqualTo(
            """
            Магазин «Затишок» доставить ваше замовлення №500000000 сам.

            День доставки: субота, 28.11.2026
            Час: з 10:00 до 14:00\
            """);
    Templates.Text english = buyer("order.own-delivery-planned", Locale.ENGLISH, open);
    assertThat(english.subject())
        .isEqualTo("Order No. 500000000: delivery on Saturday, 28 November 2026");
    assertThat(english.body())
        .isEqualTo(
            """
            “Затишок” has changed the time of the delivery of your order No. 500000000.

            Day of the delivery: Saturday, 28 November 2026
            The shop will contact you on that day to agree on the time.\
            """);
  }

  @Test
  @Tag("O10")
  void asksForNoCallToABuyerWhoWantsNone() {
    Map<String, Object> takeUp = words(Map.of("takeUp", true));

    assertThat(reminder(UKRAINIAN, takeUp).body())
        .contains("Візьміть його в роботу; покупець просив не передзвонювати.")
        .doesNotContain("Зв’яжіться");
    assertThat(reminder(Locale.ENGLISH, takeUp).body())
        .contains("Please take it up; the buyer does not want to be called.")
        .doesNotContain("contact the buyer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "en"})
  void leavesNoGapWhereThereIsNothingToTell(String language) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(seller(locale, words(Map.of("doNotCall", false))).body()).doesNotContain("\n\n\n");
    assertThat(buyer("order.status-changed", locale, words(Map.of("waybill", "1"))).body())
        .endsWith(": 1")
        .doesNotContain("\n\n\n");
  }

  /** A shop may be named like a placeholder, or like HTML. */
  @Test
  void readsAValueAsNothingButText() {
    Map<String, Object> words = words(Map.of("shop", "{{number}} & <b>{number}</b>"));

    assertThat(buyer("order.status-changed", UKRAINIAN, words).body())
        .contains("«{{number}} & <b>{number}</b>»");
  }

  /** A node of a later version may have stored it. */
  @ParameterizedTest
  @CsvSource({"pl", "und"})
  void writesInUkrainianWhereTheLanguageHasNoText(String language) {
    assertThat(
            buyer("order.status-changed", Locale.forLanguageTag(language), words(Map.of()))
                .subject())
        .startsWith("Замовлення");
  }

  /**
   * During an upgrade a newer node has it: a permanent failure would park what that one can send.
   */
  @Test
  void leavesWhatHasNoTextHereToALaterAttempt() {
    assertThatThrownBy(
            () ->
                templates.fill(
                    "MAIL", Recipient.SELLER, "order.status-changed", UKRAINIAN, words(Map.of())))
        .isInstanceOfSatisfying(SendFailure.class, e -> assertThat(e.isPermanent()).isFalse());
  }

  private Templates.Text buyer(String type, Locale language, Map<String, Object> words) {
    return templates.fill("MAIL", Recipient.BUYER, type, language, words);
  }

  private Templates.Text seller(Locale language, Map<String, Object> words) {
    return templates.fill("MAIL", Recipient.SELLER, "order.placed", language, words);
  }

  private Templates.Text reminder(Locale language, Map<String, Object> words) {
    return templates.fill("MAIL", Recipient.SELLER, "order.deadline-near", language, words);
  }

  @Test
  @Tag("O7")
  @Tag("O20")
  void tellsTheNumberOfAParcelWithThoseOfTheOthers() {
    Map<String, Object> told =
        words(
            PARCEL,
            Map.of(
                "parcel",
                "2",
                "contents",
                List.of(Map.of("title", "Ваза", "quantity", 1)),
                "numbers",
                List.of(
                    Map.of("parcel", "1", "waybill", false),
                    Map.of("parcel", "2", "waybill", "20450000000001"))));

    Templates.Text ukrainian = buyer("order.parcel-changed", UKRAINIAN, told);
    assertThat(ukrainian.subject())
        .isEqualTo("Замовлення №500000000: номер ТТН посилки 2: 20450000000001");
    assertThat(ukrainian.body())
        .isEqualTo(
            """
            Ваше замовлення №500000000 у магазині «Затишок» їде кількома посилками. Номер ТТН посилки 2: 20450000000001.

            У цій посилці:
            – Ваза, 1 шт.

            Перевізник: Нова пошта
            Номер ТТН: 20450000000001
            Де зараз посилка: https://carrier.example/?n=20450000000001

            Усі посилки замовлення:
            – посилка 1: ще готується
            – посилка 2: 20450000000001\
            """);
    Templates.Text english =
        buyer(
            "order.parcel-changed",
            Locale.ENGLISH,
            words(told, Map.of("correctedWaybill", "20450000000009")));
    assertThat(english.subject())
        .isEqualTo("Order No. 500000000: corrected waybill number of parcel 2: 20450000000001");
    assertThat(english.body())
        .startsWith(
            "“Затишок” has corrected the waybill number of parcel 2 of your order No. 500000000.")
        .contains("– 1 × Ваза", "– parcel 1: being packed", "– parcel 2: 20450000000001");
  }

  @SafeVarargs
  private static Map<String, Object> words(Map<String, Object>... more) {
    Map<String, Object> words = new HashMap<>();
    words.put("number", "500000000");
    words.put("shop", "Затишок");
    words.put("status", "Доставляється");
    words.put("time", "26.11.2026 10:00");
    words.put("date", "26.11.2026");
    words.put("source", "кошик на сайті");
    words.put("total", "640,00");
    words.put("link", "http://localhost:8080/orders/500000000");
    for (Map<String, Object> each : more) {
      words.putAll(each);
    }
    return words;
  }
}
