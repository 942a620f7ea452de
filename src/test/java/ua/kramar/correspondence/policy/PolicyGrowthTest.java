package ua.kramar.correspondence.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten times the text takes about ten times the work, also of a text that is written to take long.
 * Measured by the processor time of one thread, the best of several, so that a busy machine does
 * not matter.
 */
@Tag("C5")
class PolicyGrowthTest {

  private static final int SHORT = 2_000;
  private static final int LONG = 20_000;

  /** Linear growth is 10, quadratic growth 100. */
  private static final double MOST_GROWTH = 30;

  private static final int WARM_UPS = 30;
  private static final int ROUNDS = 7;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ContentPolicy policy = new ContentPolicy();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Доброго дня! Ваше замовлення зібрано, відправимо 28.11 до 18.00. ",
        "067 один два 3 крапка com @ ua_1 т г x*й О 7 0,5 знижка тільки у нас на сайті ",
        "0",
        "0 ",
        "067а",
        "код 067 ",
        "067-12 та ",
        "нуль",
        "сто двадцять ",
        "а.",
        "a.com.",
        "ua ",
        "крапка com ",
        "@a",
        "a_b-",
        "собака а ",
        "телеграм пишіть у ",
        "телеграм Дім ",
        "п****",
        "$**аб ",
        "х*х*",
        "f.u.c.k ",
        "м а ",
        "ааа",
        "знижка. ",
        "знижка наш сайт напряму ",
        "ти просто ",
        "іди ти ",
        "www ",
        "http://",
        "????,",
        "01010101 ",
        "-.- ",
        "&#1044;",
        "е\u0301",
        "\u0336",
        "□ ",
        "😀",
        "=<",
        "'",
        "а'б",
        "12:34 "
      })
  void growsWithTheLengthOfTheText(String piece) {
    String text = piece.repeat(LONG / piece.length() + 1);
    CheckedText little = checked(text.substring(0, SHORT));
    CheckedText much = checked(text.substring(0, LONG));
    for (int i = 0; i < WARM_UPS; i++) {
      policy.check(little);
    }
    // Less than a tenth of a millisecond is not measured: what takes no time grows by chance.
    double base = Math.max(best(little), 100_000);
    assertThat(best(much) / base).isLessThan(MOST_GROWTH);
  }

  private static CheckedText checked(String text) {
    return new CheckedText(text, Side.SELLER, Optional.of(text), Set.of("0671234567", "841204779"));
  }

  private long best(CheckedText text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      policy.check(text);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
