package ua.kramar.correspondence.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the sender of a mail has written: its text without the letter that it quotes, and without
 * the signature. When in doubt a line is kept: a quotation too much is a nuisance, a sentence too
 * little a loss.
 */
final class OwnWords {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A word of a mail program; a text of people has no such line. */
  private static final Pattern GREETING_OF_A_PROGRAM =
      Pattern.compile(
          "(sent from (my )?\\S.{0,40}|sent (with|via) \\S.{0,60}|get outlook for .{1,40}"
              + "|надіслано (з|із|за допомогою) \\S.{0,60}|відправлено (з|із) \\S.{0,60}"
              + "|отримайте outlook .{1,40}|отправлено (из|с|со) \\S.{0,60}|скачать outlook .{1,40}"
              + "|завантажити outlook .{1,40}|download outlook .{1,40})",
          FLAGS);

  private static final Pattern MANY_EMPTY_LINES = Pattern.compile("\\n{3,}");

  private final List<String> lines;

  /** Editors of mails put no-break spaces anywhere. */
  private OwnWords(String text) {
    this.lines =
        new ArrayList<>(
            List.of(
                text.replaceAll("[\u00a0\u202f]", " ").replaceAll("\\R", "\n").split("\n", -1)));
  }

  static String of(String text) {
    OwnWords words = new OwnWords(text);
    words.withoutQuotations();
    words.withoutSignature();
    words.withoutGreetings();
    return MANY_EMPTY_LINES.matcher(String.join("\n", words.lines)).replaceAll("\n\n").strip();
  }

  private void withoutQuotations() {
    for (int at = 0; at < lines.size(); at++) {
      if (Quotation.isSeparator(lines, at)) {
        cut(at);
        return;
      }
      int length = Quotation.attribution(lines, at);
      if (length == 0 && Quotation.mayBeAttribution(lines.get(at)) && isQuotedAfter(at + 1)) {
        length = 1;
      }
      if (length > 0) {
        if (!isQuotedAfter(at + length)) {
          cut(at);
          return;
        }
        lines.subList(at, at + length).replaceAll(line -> ">");
      }
    }
    lines.removeIf(OwnWords::isQuoted);
  }

  /** Whether the quotation stands in lines of its own, so that more may follow it. */
  private boolean isQuotedAfter(int at) {
    return lines.subList(at, lines.size()).stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .stream()
        .anyMatch(OwnWords::isQuoted);
  }

  private static boolean isQuoted(String line) {
    return line.stripLeading().startsWith(">");
  }

  /** RFC 3676, 4.3: two hyphens and a blank; some programs lose the blank. */
  private void withoutSignature() {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).stripTrailing().equals("--")) {
        cut(at);
        return;
      }
    }
  }

  private void withoutGreetings() {
    for (int at = lines.size() - 1; at >= 0; at--) {
      String line = lines.get(at).strip();
      if (!line.isEmpty() && !GREETING_OF_A_PROGRAM.matcher(line).matches()) {
        return;
      }
      cut(at);
    }
  }

  private void cut(int from) {
    lines.subList(from, lines.size()).clear();
  }
}
