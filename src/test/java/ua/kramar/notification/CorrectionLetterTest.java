package ua.kramar.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.platform.caller.CurrentLanguage;

/** The text of the letter about a correction. */
@Tag("O4")
class CorrectionLetterTest {

  private static final Map<String, Object> LAMPS = Map.of("quantity", 2, "price", "640,00");
  private static final Map<String, Object> CHANGES =
      Map.of(
          "totalBefore",
          Map.of("was", "2 060,50"),
          "lines",
          Map.of(
              "changes",
              List.of(
                  Map.of("title", "Килим", "ADDED", true, "now", LAMPS),
                  Map.of("title", "Ваза", "REMOVED", true, "was", LAMPS),
                  Map.of(
                      "title",
                      "Лампа",
                      "CHANGED",
                      true,
                      "was",
                      LAMPS,
                      "now",
                      Map.of("quantity", 3, "price", "600,00")))));

  private final Templates templates = new Templates();

  @Test
  @Tag("O13")
  void listsTheChangesAndTheNewTotal() {
    Templates.Text letter = letter(CurrentLanguage.UKRAINIAN, CHANGES);

    assertThat(letter.subject())
        .isEqualTo("Замовлення №500000000: змінено товари, разом 1 800,00 грн");
    assertThat(letter.body())
        .isEqualTo(
            """
            Магазин «Затишок» змінив ваше замовлення №500000000.

            – Додано: Килим, 2 шт. по 640,00 грн
            – Вилучено: Ваза, 2 шт. по 640,00 грн
            – Змінено: Лампа, 3 шт. по 600,00 грн (було 2 шт. по 640,00 грн)
            Разом: 1 800,00 грн (було 2 060,50 грн)

            Якщо ви про це не домовлялися, зв’яжіться з магазином.\
            """);
  }

  @Test
  @Tag("O13")
  void listsTheChangesInEnglish() {
    Templates.Text letter = letter(Locale.ENGLISH, CHANGES);

    assertThat(letter.subject())
        .isEqualTo("Order No. 500000000: the items have changed, total UAH 1 800,00");
    assertThat(letter.body())
        .contains(
            "– Added: 2 × Килим at UAH 640,00\n",
            "– Removed: 2 × Ваза at UAH 640,00\n",
            "– Changed: 3 × Лампа at UAH 600,00 (was 2 at UAH 640,00)\n",
            "Total: UAH 1 800,00 (was UAH 2 060,50)\n");
  }

  @Test
  void tellsRecipientDeliveryAndPayment() {
    assertThat(
            letter(CurrentLanguage.UKRAINIAN, Map.of("recipient", Map.of("name", "Коваль Дарина")))
                .body())
        .contains("Отримувач: Коваль Дарина\nРазом: 1 800,00 грн\n");
    Map<String, Object> place = Map.of("carrier", "Укрпошта", "place", "Львів, Відділення №3");
    assertThat(letter(CurrentLanguage.UKRAINIAN, Map.of("delivery", place)).body())
        .contains("Доставка: Укрпошта, Львів, Відділення №3\n");
    Templates.Text paid =
        letter(CurrentLanguage.UKRAINIAN, Map.of("payment", Map.of("CASHLESS", true)));
    assertThat(paid.subject()).contains("змінено спосіб оплати");
    assertThat(paid.body()).contains("Оплата: безготівково\n").doesNotContain("карткою");
  }

  @Test
  void saysThatAChangeWasTakenBack() {
    Map<String, Object> undo = new HashMap<>(CHANGES);
    undo.put("undo", true);

    assertThat(letter(CurrentLanguage.UKRAINIAN, undo).subject())
        .isEqualTo("Замовлення №500000000: скасовано зміну, разом 1 800,00 грн");
    assertThat(letter(CurrentLanguage.UKRAINIAN, undo).body())
        .startsWith("Магазин «Затишок» скасував зміну вашого замовлення №500000000.\n\n– Додано");
    assertThat(letter(Locale.ENGLISH, undo).body())
        .startsWith("“Затишок” has undone a change of your order No. 500000000.\n\n– Added");
  }

  private Templates.Text letter(Locale language, Map<String, Object> more) {
    Map<String, Object> words = new HashMap<>();
    words.put("number", "500000000");
    words.put("shop", "Затишок");
    words.put("total", "1 800,00");
    words.put("undo", false);
    words.putAll(more);
    return templates.fill("MAIL", Recipient.BUYER, "order.corrected", language, words);
  }
}
