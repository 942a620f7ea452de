package ua.kramar.correspondence.policy.unreadable;

import java.util.List;
import ua.kramar.correspondence.policy.reading.Span;

/** Finds signs without a meaning in a row. */
final class SignRuns {

  private static final int FEWEST_SYMBOLS = 4;
  private static final int FEWEST_FOREIGN = 3;
  private static final int FEWEST_DINGBATS = 6;
  private static final int FEWEST_GRAWLIX = 5;
  private static final int FEWEST_KINDS = 3;

  private SignRuns() {}

  static void find(String text, List<Span> found) {
    int at = 0;
    while (at < text.length()) {
      SignKind kind = SignKind.of(text.codePointAt(at));
      if (kind == SignKind.PLAIN) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int end = at;
      int count = 0;
      int first = text.codePointAt(at);
      boolean varied = false;
      while (end < text.length()
          && (SignKind.of(text.codePointAt(end)) == kind
              || (kind != SignKind.PLAIN
                  && count > 0
                  && text.charAt(end) == ' '
                  && end + 1 < text.length()
                  && SignKind.of(text.codePointAt(end + 1)) == kind))) {
        varied |= text.codePointAt(end) != first;
        count += text.charAt(end) == ' ' ? 0 : 1;
        end += Character.charCount(text.codePointAt(end));
      }
      if (kind == SignKind.BROKEN
          || (kind == SignKind.SYMBOL && count >= FEWEST_SYMBOLS)
          || (kind == SignKind.DINGBAT && count >= FEWEST_DINGBATS)
          || (kind == SignKind.FOREIGN && count >= FEWEST_FOREIGN)
          || (kind == SignKind.GRAWLIX
              && count >= FEWEST_GRAWLIX
              && varied
              && kinds(text, at, end) >= FEWEST_KINDS)) {
        found.add(new Span(at, end));
      }
      at = end;
    }
  }

  private static long kinds(String text, int from, int to) {
    return text.substring(from, to).chars().distinct().count();
  }
}
