package ua.kramar.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The texts of notices. */
class TemplatesTest {

  private final Templates templates = new Templates();

  @Test
  void fillsSubjectAndTextIn() {
    Templates.Text text =
        templates.fill("MAIL", Recipient.BUYER, "order.status-changed", words(Map.of()));

    assertThat(text.subject()).isEqualTo("Замовлення №500000000: Доставляється");
    assertThat(text.body())
        .isEqualTo(
            """
            Статус вашого замовлення №500000000 у магазині «Затишок» змінився: Доставляється.

            Час: 26.11.2026 10:00\
            """);
  }

  @Test
  void showsAPartOnlyWhereThereIsSomethingToShow() {
    Map<String, Object> words = words(Map.of("doNotCall", true, "waybill", "20450000000001"));

    assertThat(templates.fill("MAIL", Recipient.BUYER, "order.status-changed", words).body())
        .endsWith("Час: 26.11.2026 10:00\nНомер ТТН: 20450000000001");
    assertThat(templates.fill("MAIL", Recipient.SELLER, "order.placed", words).body())
        .contains("640.00 грн\n\nУвага: «Не передзвонювати».")
        .doesNotContain("\n\n\n");
  }

  /** A shop may be named like a placeholder, or like HTML. */
  @Test
  void readsAValueAsNothingButText() {
    Map<String, Object> words = words(Map.of("shop", "{{number}} & <b>{number}</b>"));

    assertThat(templates.fill("MAIL", Recipient.BUYER, "order.status-changed", words).body())
        .contains("«{{number}} & <b>{number}</b>»");
  }

  /**
   * During an upgrade a newer node has it: a permanent failure would park what that one can send.
   */
  @Test
  void leavesWhatHasNoTextHereToALaterAttempt() {
    assertThatThrownBy(
            () -> templates.fill("MAIL", Recipient.SELLER, "order.status-changed", words(Map.of())))
        .isInstanceOfSatisfying(SendFailure.class, e -> assertThat(e.isPermanent()).isFalse());
  }

  private static Map<String, Object> words(Map<String, Object> more) {
    Map<String, Object> words = new HashMap<>();
    words.put("number", "500000000");
    words.put("shop", "Затишок");
    words.put("status", "Доставляється");
    words.put("time", "26.11.2026 10:00");
    words.put("source", "кошик на сайті");
    words.put("total", "640.00");
    words.put("link", "http://localhost:8080/orders/500000000");
    words.putAll(more);
    return words;
  }
}
