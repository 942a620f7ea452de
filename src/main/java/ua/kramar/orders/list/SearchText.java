package ua.kramar.orders.list;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.kramar.buyers.Phone;
import ua.kramar.platform.refusals.Invalid;

/**
 * The one search field: what was typed decides what is searched, and each kind has its index.
 * Digits are a waybill, a phone or a number by how many they are; Latin letters and digits are a
 * waybill; letters are the beginning of a surname.
 */
enum SearchText {
  WAYBILL("\\d{13,20}|(?=.*\\d)(?=.*[A-Za-z])[\\dA-Za-z][\\dA-Za-z/-]{2,39}", "o.waybill = :text"),
  PHONE("\\+?\\d{10,12}", "b.phone = :text"),
  NUMBER("\\d{1,12}", "o.number = :text"),
  SURNAME("\\p{L}[\\p{L}' ’-]{0,99}", "lower(b.surname) like :text");

  private final Pattern form;
  private final String condition;

  SearchText(String form, String condition) {
    this.form = Pattern.compile(form);
    this.condition = condition;
  }

  /**
   * @throws Invalid when the text is none of these
   */
  static SearchText of(String text) {
    return Stream.of(values())
        .filter(kind -> kind.form.matcher(plain(text)).matches())
        .findFirst()
        .orElseThrow(() -> new Invalid("q", "a number, a phone, a waybill number or a surname"));
  }

  String condition() {
    return condition;
  }

  /** The value that the condition compares with. */
  Object value(String text) {
    String plain = plain(text);
    return switch (this) {
      case WAYBILL -> plain.toUpperCase(Locale.ROOT);
      case PHONE -> Phone.parse(plain).map(Phone::e164).orElse(plain);
      case NUMBER -> Long.valueOf(plain);
      case SURNAME -> plain.toLowerCase(Locale.ROOT) + "%";
    };
  }

  /** People paste numbers with blanks, brackets and hyphens. */
  private static String plain(String text) {
    String stripped = text.strip();
    if (stripped.matches("[\\d\\s()+.-]+")) {
      return stripped.replaceAll("[\\s().-]", "");
    }
    String joined = stripped.replaceAll("\\s", "");
    return WAYBILL.form.matcher(joined).matches() ? joined : stripped;
  }
}
