package ua.kramar.correspondence.policy.reading;

import java.util.Optional;

/** Undoes the spacing of words: {@code f.u.c.k} and {@code m a i l @ u k r . n e t}. */
public final class Spacing {

  /** Fewer single signs in a row are initials, sizes and abbreviations. */
  private static final int FEWEST = 3;

  /** Signs between two letters of a word. */
  private static final int WIDEST = 3;

  private static final String KEPT = "@._/:-";

  private final Reading reading;
  private final boolean[] removed;
  private boolean found;

  private Spacing(Reading reading) {
    this.reading = reading;
    this.removed = new boolean[reading.length()];
  }

  /** The reading with spaced words closed; empty if it has none. */
  public static Optional<Reading> closed(Reading reading) {
    Spacing spacing = new Spacing(reading);
    spacing.mark();
    spacing.markWide();
    return spacing.found ? Optional.of(reading.without(spacing.removed)) : Optional.empty();
  }

  private void mark() {
    int at = 0;
    while (at < reading.length()) {
      if (!isSingle(at)) {
        at++;
        continue;
      }
      int last = at;
      int letters = 0;
      int singles = 0;
      int next = at;
      while (next >= 0) {
        last = next;
        singles++;
        letters += Word.isDigit(reading.at(next)) ? 0 : 1;
        next = following(last, singles == 1 ? 0 : separator(at));
      }
      if (singles >= FEWEST && letters >= FEWEST) {
        close(at, last);
      }
      at = last + 1;
    }
  }

  /** With more than a sign between: {@code f. u. c. k} and {@code f - u - c - k}. */
  private void markWide() {
    int at = 0;
    while (at < reading.length()) {
      int gap = isSingle(at) ? gap(at) : 0;
      int singles = 1;
      int letters = Word.isDigit(reading.at(at)) ? 0 : 1;
      int last = at;
      while (gap > 0 && isSingle(last + gap + 1) && isSame(at, last, gap)) {
        last += gap + 1;
        singles++;
        letters += Word.isDigit(reading.at(last)) ? 0 : 1;
      }
      if (singles >= FEWEST && letters >= FEWEST) {
        found = true;
        for (int i = at + 1; i < last; i++) {
          removed[i] |= !Word.isLetterOrDigit(reading.at(i));
        }
      }
      at = last + 1;
    }
  }

  /** How many signs, two or more, are between a single sign and the next; 0 if none follows. */
  private int gap(int at) {
    int end = at + 1;
    boolean sign = false;
    while (end < reading.length() && end - at <= WIDEST && !Word.isLetterOrDigit(reading.at(end))) {
      sign |= reading.at(end) != ' ';
      end++;
    }
    int gap = end - at - 1;
    return sign && gap > 1 && end < reading.length() ? gap : 0;
  }

  private boolean isSame(int first, int other, int gap) {
    return reading.small().regionMatches(first + 1, reading.small(), other + 1, gap);
  }

  /** The sign that spaces the run beginning here. */
  private char separator(int at) {
    return reading.at(at + 1);
  }

  /** Where the next single sign of the run is; -1 if the run ends. */
  private int following(int at, int separator) {
    char gap = reading.at(at + 1);
    if (at + 2 >= reading.length() || (separator != 0 && gap != separator)) {
      return -1;
    }
    if (isSingle(at + 2)) {
      return at + 2;
    }
    if (gap != ' ') {
      return -1;
    }
    // A second space is one between words; a dot or an at-sign is part of what is spaced.
    for (int end = at + 2; end < Math.min(at + 7, reading.length()); end++) {
      if (isSingle(end)) {
        return end;
      }
      if (reading.at(end) != ' ' && KEPT.indexOf(reading.at(end)) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSingle(int at) {
    return Word.isLetterOrDigit(reading.at(at))
        && !Word.isLetterOrDigit(reading.at(at - 1))
        && !Word.isLetterOrDigit(reading.at(at + 1));
  }

  /** Whether no two signs of the run have one space between them: then two are none. */
  private boolean isWide(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (reading.at(i) == ' ' && reading.at(i - 1) != ' ' && reading.at(i + 1) != ' ') {
        return false;
      }
    }
    return true;
  }

  private void close(int first, int last) {
    found = true;
    char separator = separator(first);
    boolean wide = separator == ' ' && isWide(first, last);
    for (int i = first + 1; i < last; i++) {
      char sign = reading.at(i);
      boolean doubled = separator == ' ' && reading.at(i - 1) == ' ';
      boolean between = separator != ' ' || (!doubled && reading.at(i + 1) != ' ');
      if (sign == separator && (between || wide)) {
        removed[i] = true;
      }
    }
  }
}
