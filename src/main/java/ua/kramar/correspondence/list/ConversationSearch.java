package ua.kramar.correspondence.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.kramar.orders.list.SearchTooShort;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Text;

/**
 * What is looked for in conversations: digits are the number of an order, the end of the buyer's
 * phone, or words of a message; other texts are the beginning of the buyer's surname, surname and
 * name in both orders, or words of a message, each by its beginning. Compared in the normal form of
 * all search ({@code search_key}).
 */
final class ConversationSearch {

  static final int MIN_DIGITS = 4;
  static final int MIN_LETTERS = 2;

  private static final int MAX_PHONE = 15;
  private static final int MAX_NUMBER = 18;

  private static final Pattern NUMBER_SIGN = Pattern.compile("^([№#]|[Nn]o\\.)\\s*(?=\\d)");
  private static final Pattern DIGITS = Pattern.compile("[\\d\\s()+./-]*\\d[\\d\\s()+./-]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]");

  private static final String NUMBER =
      """
      select s.id from conversation s where s.seller_id = :seller and s.order_number = :number
      """;

  private static final String WORDS =
      """
      select m.conversation_id from conversation_message m
      where message_words(m.seller_id, m.text) @@ message_query(:seller, :words) and m.position is not null
      """;

  private final List<String> queries = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /**
   * The search for a text as a person types it.
   *
   * @throws SearchTooShort when it has fewer than {@link #MIN_DIGITS} digits or {@link
   *     #MIN_LETTERS} characters
   * @throws Invalid when it has nothing that could be found
   */
  ConversationSearch(String typed) {
    String text = NUMBER_SIGN.matcher(Text.normal(typed)).replaceFirst("");
    long letters = WORD.matcher(text).results().count();
    if (letters == 0) {
      throw new Invalid("q", "words-or-digits");
    }
    boolean digits = DIGITS.matcher(text).matches();
    if (letters < (digits ? MIN_DIGITS : MIN_LETTERS)) {
      throw new SearchTooShort(MIN_DIGITS, MIN_LETTERS);
    }
    add(WORDS, "words", text);
    if (digits) {
      addDigits(text.replaceAll("\\D", ""));
    } else {
      addNames(List.of(text.strip().split("\\s+")));
    }
  }

  private void addDigits(String digits) {
    if (digits.length() <= MAX_NUMBER) {
      add(NUMBER, "number", Long.valueOf(digits));
    }
    String phone = digits.startsWith("00") ? digits.substring(2) : digits;
    if (phone.length() >= MIN_DIGITS && phone.length() <= MAX_PHONE) {
      addBuyers(startOf("reverse(b.phone)", "reverse(:phone)"));
      values.put("phone", phone);
    }
  }

  private void addNames(List<String> words) {
    addBuyers(startOf("search_key(b.surname)", "search_key(:whole)"));
    values.put("whole", String.join(" ", words));
    if (words.size() == 2) {
      addBuyers(
          startOf("search_key(b.surname)", "search_key(:one)")
              + " and "
              + startOf("search_key(b.name)", "search_key(:other)"));
      addBuyers(
          startOf("search_key(b.surname)", "search_key(:other)")
              + " and "
              + startOf("search_key(b.name)", "search_key(:one)"));
      values.put("one", words.get(0));
      values.put("other", words.get(1));
    }
  }

  /** Of the buyers of orders, and of those who ask the shop. */
  private void addBuyers(String condition) {
    queries.add(
        """
        select s.id from buyer b join orders o on o.seller_id = b.seller_id and o.buyer_id = b.id
        join conversation s on s.seller_id = o.seller_id and s.order_number = o.number
        where b.seller_id = :seller and
        """
            + condition);
    queries.add(
        """
        select s.id from buyer b join conversation s on s.seller_id = b.seller_id and s.buyer_id = b.id
        where b.seller_id = :seller and
        """
            + condition);
  }

  private void add(String query, String name, Object value) {
    queries.add(query);
    values.put(name, value);
  }

  /** A range in the order of characters' codes, as in the search of orders: without wildcards. */
  private static String startOf(String key, String text) {
    return key + " ~>=~ " + text + " and " + key + " ~<~ (" + text + " || chr(1114111))";
  }

  /**
   * The conversation {@code c} is found by one of the queries. As a truth value and not as a join:
   * the list is then read in its order until the page is full, and a word that all messages have
   * does not cost a look at each of their conversations.
   */
  String condition() {
    return "(c.id in (" + String.join(" union all ", queries) + ")) is true";
  }

  Map<String, Object> values() {
    return values;
  }
}
