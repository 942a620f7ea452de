package ua.kramar.correspondence.replies;

import java.util.List;
import java.util.regex.Pattern;

/** Where the quotation of a letter begins, as mail programs write it in three languages. */
final class Quotation {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final int MOST_LINES = 3;
  private static final int MOST_CHARACTERS = 300;
  private static final int HEADERS_WITHIN = 6;

  /**
   * What a line is shows at its beginning; longer ones cost time that anybody could make us lose.
   */
  private static final int HEAD = 200;

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*-{2,}\\s*(original message|forwarded message|reply message"
              + "|(оригінальне|початкове|вихідне|переслане) (повідомлення|лист)"
              + "|(исходное|оригинальное|пересылаемое|пересланное) (сообщение|письмо))\\s*:?\\s*-{2,}.*",
          FLAGS);

  /** Outlook on the web and on phones; what comes after it are headers. */
  private static final Pattern RULE = Pattern.compile("\\s*[_-]{20,}\\s*");

  private static final Pattern FROM =
      Pattern.compile(
          "\\W*(from|від|від кого|відправник|от|от кого|отправитель)\\W*:\\W*\\S.*", FLAGS);

  private static final Pattern OTHER_HEADER =
      Pattern.compile(
          "\\W*(sent|date|to|cc|subject|reply-to|надіслано|відправлено|дата|кому|копія|тема|отправлено|копия)"
              + "\\W*:.*",
          FLAGS);

  private static final String ADDRESS =
      "[^\\s<>@\"]{1,80}@[^\\s<>@\":]{1,190}\\.[^\\s<>@\":]{2,63}";

  private static final String WROTE =
      "(wrote|writes|пише|писав|писала|написав|написала|написав\\(ла\\)|написав\\(-ла\\)"
          + "|пишет|писал|писала|писал\\(а\\)|написал|написала|написал\\(а\\))";

  /** With the address of whom it quotes, and a time or a verb. */
  private static final Pattern OF_ADDRESS =
      Pattern.compile("(?=.*(\\d{1,2}[:.]\\d{2}|" + WROTE + ")).*" + ADDRESS + ".{0,60}:", FLAGS);

  /** Without an address, but with a year and a verb. */
  private static final Pattern OF_NAME =
      Pattern.compile(
          ".*\\b20\\d\\d\\b.*\\s" + WROTE + "\\s?:", FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

  /** What is one only if a quotation follows. */
  private static final Pattern WITH_VERB = Pattern.compile(".*\\d.*\\s" + WROTE + "\\s?:", FLAGS);

  /** How one begins that goes on in the next line. */
  private static final Pattern BEGINNING =
      Pattern.compile("(on |в |у |\\p{L}{2,12},? )?.{0,20}\\d.*\\b20\\d\\d\\b.*", FLAGS);

  private Quotation() {}

  /** Whether everything from this line on is quoted. */
  static boolean isSeparator(List<String> lines, int at) {
    String line = head(lines.get(at));
    return SEPARATOR.matcher(line).matches()
        || (RULE.matcher(line).matches() && beginsHeaders(lines, next(lines, at + 1)))
        || beginsHeaders(lines, at);
  }

  private static boolean beginsHeaders(List<String> lines, int at) {
    return at < lines.size()
        && FROM.matcher(head(lines.get(at))).matches()
        && lines.subList(at + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .limit(HEADERS_WITHIN)
                .filter(line -> OTHER_HEADER.matcher(head(line)).matches())
                .count()
            >= 2;
  }

  /** Of how many lines the sentence consists that says who wrote when; 0 when there is none. */
  static int attribution(List<String> lines, int at) {
    String sentence = lines.get(at).strip();
    if (isAttribution(sentence)) {
      return 1;
    }
    if (sentence.length() > MOST_CHARACTERS || !BEGINNING.matcher(sentence).matches()) {
      return 0;
    }
    for (int count = 1; count < MOST_LINES && at + count < lines.size(); count++) {
      sentence = sentence + " " + lines.get(at + count).strip();
      if (isAttribution(sentence)) {
        return count + 1;
      }
    }
    return 0;
  }

  /** Whether the line says who wrote when, if a quotation follows. */
  static boolean mayBeAttribution(String line) {
    String sentence = line.strip();
    return sentence.length() <= MOST_CHARACTERS && WITH_VERB.matcher(sentence).matches();
  }

  private static boolean isAttribution(String sentence) {
    return sentence.length() <= MOST_CHARACTERS
        && sentence.endsWith(":")
        && (OF_ADDRESS.matcher(sentence).matches() || OF_NAME.matcher(sentence).matches());
  }

  private static String head(String line) {
    return line.substring(0, Math.min(line.length(), HEAD));
  }

  private static int next(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }
}
