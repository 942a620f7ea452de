package ua.kramar.bench;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import ua.kramar.correspondence.policy.CheckedText;
import ua.kramar.correspondence.policy.ContentPolicy;
import ua.kramar.correspondence.policy.Side;

/**
 * Measures how long a check of a message takes, for texts of growing length: the median must grow
 * with the length. Needs no world; prints one line a text.
 */
public final class PolicySpeed {

  private static final int WARM_UPS = 1_000;
  private static final int MEASURED = 1_000;

  private static final String ORDINARY =
      "Доброго дня, пане Романе! Замовлення зібрано: чайник Bosch TWK3A011, 1,7 л, 1 299 грн, та"
          + " два фільтри по 189 грн/шт. Відправимо 28.11 до 18.00, м.Київ, вул.Хрещатик, 22,"
          + " відділення №1. ";

  private static final String SUSPICIOUS =
      "067 один два 3 крапка com @ ua_1 т г x*й О 7 0,5 знижка тільки у нас на сайті 050-11-22 ";

  private PolicySpeed() {}

  public static void main(String[] arguments) {
    for (int length : new int[] {500, 2_000, 8_000, 32_000}) {
      measure("ordinary", ORDINARY, length);
      measure("suspicious", SUSPICIOUS, length);
    }
  }

  private static void measure(String kind, String piece, int length) {
    String text = piece.repeat(length / piece.length() + 1).substring(0, length);
    CheckedText checked =
        new CheckedText(text, Side.SELLER, Optional.of("Дякуємо!"), Set.of("841204779"));
    ContentPolicy policy = new ContentPolicy();
    int rounds = Math.max(100, (int) (2_000L * MEASURED / length / 2));
    long found = 0;
    for (int i = 0; i < Math.min(WARM_UPS, rounds); i++) {
      found += policy.check(checked).findings().size();
    }
    long[] nanos = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      found += policy.check(checked).findings().size();
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "policy %-10s length=%d p50_ms=%.3f p99_ms=%.3f findings=%d%n",
        kind,
        length,
        nanos[rounds / 2] / 1e6,
        nanos[rounds * 99 / 100] / 1e6,
        found / (Math.min(WARM_UPS, rounds) + rounds));
  }
}
