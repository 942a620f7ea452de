package ua.kramar.orders.list;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.kramar.buyers.Phone;
import ua.kramar.platform.refusals.Invalid;

/**
 * The kinds of text in the search field. The form of the text decides which column is searched, and
 * each column has an index. Digits are a waybill number, a phone or an order number, depending on
 * their count; Latin letters with digits are a waybill number; letters are the start of a surname.
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
   * Determines the kind of a text; the first constant whose form matches.
   *
   * @throws Invalid when the text matches no kind
   */
  static SearchText of(String text) {
    return Stream.of(values())
        .filter(kind -> kind.form.matcher(normalized(text)).matches())
        .findFirst()
        .orElseThrow(() -> new Invalid("q", "a number, a phone, a waybill number or a surname"));
  }

  String condition() {
    return condition;
  }

  /** The value to bind to the parameter {@code text} of the condition. */
  Object value(String text) {
    String normalized = normalized(text);
    return switch (this) {
      case WAYBILL -> normalized.toUpperCase(Locale.ROOT);
      case PHONE -> Phone.parse(normalized).map(Phone::e164).orElse(normalized);
      case NUMBER -> Long.valueOf(normalized);
      case SURNAME -> normalized.toLowerCase(Locale.ROOT) + "%";
    };
  }

  /** Removes the white space, brackets and hyphens that pasted numbers contain. */
  private static String normalized(String text) {
    String stripped = text.strip();
    if (stripped.matches("[\\d\\s()+.-]+")) {
      return stripped.replaceAll("[\\s().-]", "");
    }
    String joined = stripped.replaceAll("\\s", "");
    return WAYBILL.form.matcher(joined).matches() ? joined : stripped;
  }
}
