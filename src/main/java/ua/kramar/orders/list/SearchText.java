package ua.kramar.orders.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Text;

/**
 * The text of the search field. Its form decides which fields are searched; a text with several
 * meanings is searched in several fields. Digits are an order number, the end of a phone, a waybill
 * or an SKU; a text with {@code @} is the start of an e-mail address; other texts are an SKU, a
 * waybill with letters, or names: the start of a surname, or surname and first name in both orders.
 */
final class SearchText {

  /** One search: the field and the value to look for. */
  record Term(SearchField field, Object value) {}

  static final int MIN_DIGITS = 4;
  static final int MIN_LETTERS = 2;

  /** More parts of a name are searched as one surname: each part adds two searches. */
  private static final int MAX_WORDS = 4;

  private static final int MAX_PHONE = 15;
  private static final int MAX_NUMBER = 18;
  private static final int MAX_DIGITS = 20;

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern HYPHENS = Pattern.compile("\\s*[\\p{Pd}\u2212]\\s*");
  private static final Pattern NUMBER_SIGN = Pattern.compile("^([№#]|[Nn]o\\.)\\s*(?=\\d)");
  private static final Pattern DIGITS = Pattern.compile("[\\d\\s()+./-]*\\d[\\d\\s()+./-]*");
  private static final Pattern TOO_SHORT = Pattern.compile("\\p{L}?");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]*");
  private static final Pattern WAYBILL =
      Pattern.compile("(?=.*\\d)(?=.*[A-Za-z])[\\dA-Za-z][\\dA-Za-z/-]{2,39}");
  private static final Pattern SKU = Pattern.compile("[\\p{L}\\d][\\p{L}\\p{M}\\d ._/+-]{1,99}");

  /** Modifier letters that stand for an apostrophe are no letters here. */
  private static final String LETTER = "[\\p{L}&&[^\u02b9\u02bb-\u02bd\u02c8]]";

  private static final String APOSTROPHE =
      "'`\u00b4\u02b9\u02bb-\u02bd\u02c8\u2018\u2019\u201b\u2032\u2035\uff07";
  private static final Pattern NAMES =
      Pattern.compile(
          "%1$s[%1$s\\p{M}%2$s.-]*( [%2$s]*%1$s[%1$s\\p{M}%2$s.-]*)*"
              .formatted(LETTER, APOSTROPHE));

  private final String text;

  private SearchText(String typed) {
    String visible = INVISIBLE.matcher(typed).replaceAll("");
    String spaced = BLANKS.matcher(Text.normal(visible)).replaceAll(" ");
    String joined = HYPHENS.matcher(spaced).replaceAll("-");
    text = NUMBER_SIGN.matcher(joined.strip()).replaceFirst("");
  }

  /**
   * The searches for a text as a user types it.
   *
   * @throws SearchTooShort when it has fewer than {@link #MIN_DIGITS} digits or {@link
   *     #MIN_LETTERS} characters
   * @throws Invalid when it can be in no field
   */
  static List<Term> terms(String typed) {
    SearchText search = new SearchText(typed);
    List<Term> terms = new ArrayList<>();
    if (DIGITS.matcher(search.text).matches()) {
      search.addDigits(terms);
    } else if (TOO_SHORT.matcher(search.text).matches()) {
      throw new SearchTooShort(MIN_DIGITS, MIN_LETTERS);
    } else if (EMAIL.matcher(search.text).matches()) {
      terms.add(new Term(SearchField.EMAIL_START, search.text));
    } else {
      search.addWords(terms);
    }
    if (terms.isEmpty()) {
      throw new Invalid("q", "searchable");
    }
    return terms;
  }

  private void addDigits(List<Term> terms) {
    String digits = text.replaceAll("\\D", "");
    if (digits.length() < MIN_DIGITS) {
      throw new SearchTooShort(MIN_DIGITS, MIN_LETTERS);
    }
    if (digits.length() > MAX_DIGITS) {
      return;
    }
    String phone = digits.startsWith("00") ? digits.substring(2) : digits;
    if (phone.length() >= MIN_DIGITS && phone.length() <= MAX_PHONE) {
      terms.add(new Term(SearchField.PHONE_END, phone));
    }
    if (digits.length() <= MAX_NUMBER) {
      terms.add(new Term(SearchField.NUMBER, Long.valueOf(digits)));
    }
    terms.add(new Term(SearchField.WAYBILL, digits));
    terms.add(new Term(SearchField.SKU, text));
  }

  private void addWords(List<Term> terms) {
    if (SKU.matcher(text).matches()) {
      terms.add(new Term(SearchField.SKU, text));
    }
    String joined = text.replace(" ", "");
    if (WAYBILL.matcher(joined).matches()) {
      terms.add(new Term(SearchField.WAYBILL, joined.toUpperCase(Locale.ROOT)));
    }
    if (NAMES.matcher(text).matches()) {
      addNames(terms);
    }
  }

  private void addNames(List<Term> terms) {
    terms.add(new Term(SearchField.SURNAME_START, text));
    List<String> words = List.of(text.split(" "));
    if (words.size() > MAX_WORDS) {
      return;
    }
    for (int at = 1; at < words.size(); at++) {
      String first = String.join(" ", words.subList(0, at));
      String second = String.join(" ", words.subList(at, words.size()));
      terms.add(new Term(SearchField.FULL_NAME, first + "|" + second));
      terms.add(new Term(SearchField.FULL_NAME, second + "|" + first));
    }
  }
}
