package ua.kramar.system.drivers;

import java.util.concurrent.ThreadLocalRandom;

/** Names and numbers that are unique to a test. */
public final class UniqueValues {

  private static final String LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

  private UniqueValues() {}

  /** Latin letters and digits. */
  public static String code() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1L << 46, 1L << 50), 36);
  }

  /** A Ukrainian word that is no word. */
  public static String surname() {
    StringBuilder word = new StringBuilder("Ш");
    ThreadLocalRandom.current()
        .ints(12, 0, LETTERS.length())
        .forEach(at -> word.append(LETTERS.charAt(at)));
    return word.toString();
  }

  /** A mobile number in E.164. */
  public static String phone() {
    return "+38067" + ThreadLocalRandom.current().nextInt(2_000_000, 10_000_000);
  }

  public static String mail(String whose) {
    return whose + "-" + code() + "@example.com";
  }

  /** A number that Nova Poshta could have issued. */
  public static String waybill() {
    return "2045" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L);
  }
}
