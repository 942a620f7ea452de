package ua.kramar.correspondence.policy.unreadable;

import java.util.List;
import ua.kramar.correspondence.policy.reading.Span;

/** Finds two marks on a letter, or one on each of several: a mark of stress is one on one. */
final class HeapsOfMarks {

  private static final int HEAP = 2;
  private static final int FEWEST_MARKED = 3;

  private HeapsOfMarks() {}

  static void find(String text, List<Span> found) {
    int from = -1;
    int marked = 0;
    int plain = 0;
    boolean heap = false;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      int count = 0;
      boolean composed = false;
      int at = next;
      while (at < text.length() && isMark(text.charAt(at))) {
        composed |= text.charAt(at) == '\u0306' || text.charAt(at) == '\u0308';
        count++;
        at++;
      }
      boolean keycap = at > next && text.charAt(at - 1) == '\u20e3';
      if (count > 0 && !keycap && !(composed && count == 1) && !isVariation(text, next, at)) {
        from = from < 0 ? i : from;
        heap |= (count >= HEAP && !composed) || count > HEAP;
        marked++;
        plain = 0;
        end = at;
      } else if (from >= 0 && Character.isLetterOrDigit(point) && ++plain > 1) {
        addMarked(from, end, marked, heap, found);
        from = -1;
        marked = 0;
        plain = 0;
        heap = false;
      }
      i = at;
    }
    if (from >= 0) {
      addMarked(from, end, marked, heap, found);
    }
  }

  private static boolean isMark(char sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isVariation(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '\ufe00' || text.charAt(i) > '\ufe0f') {
        return false;
      }
    }
    return true;
  }

  private static void addMarked(int from, int end, int marked, boolean heap, List<Span> found) {
    if (heap || marked >= FEWEST_MARKED) {
      found.add(new Span(from, end));
    }
  }
}
