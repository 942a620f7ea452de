package ua.kramar.correspondence.policy.phones;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.kramar.correspondence.policy.phones.DigitGroup.Form;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;

/** The digits that are read so far. The rest of a number joins its hundreds or tens. */
final class ReadDigits {

  /** What may stand between hundreds, tens and units. */
  private static final Set<String> TENS_AND_UNITS =
      Set.of("", " ", "-", " and ", " і ", " й ", " та ", " и ");

  private static final int LONGEST_GAP = 5;

  private final Reading reading;
  private final List<DigitGroup> groups = new ArrayList<>();

  ReadDigits(Reading reading) {
    this.reading = reading;
  }

  List<DigitGroup> groups() {
    return groups;
  }

  /** Adds a group, as the rest of the number before it if it is one. */
  void add(DigitGroup group) {
    int last = groups.size() - 1;
    if (last >= 0
        && group.form() != Form.LETTERS
        && groups.get(last).takes(group)
        && isClose(groups.get(last), group)) {
      groups.set(last, groups.get(last).plus(group));
    } else {
      groups.add(group);
    }
  }

  private boolean isClose(DigitGroup left, DigitGroup right) {
    int from = left.span().end();
    int to = right.span().start();
    return to - from <= LONGEST_GAP && TENS_AND_UNITS.contains(reading.small().substring(from, to));
  }

  /** Adds a number that is said. */
  void say(int index, int value, Span span) {
    int magnitude = value >= 100 ? 100 : value >= 20 && value % 10 == 0 ? 10 : 0;
    add(new DigitGroup(Integer.toString(value), span, index, index, Form.DISGUISED, magnitude));
  }

  /** The last group, if it is one digit; null otherwise. */
  private DigitGroup single() {
    int last = groups.size() - 1;
    return last < 0 || groups.get(last).digits().length() != 1 ? null : groups.get(last);
  }

  /** "Six hundred", "шість десят": the digit before counts them; false if there is none. */
  boolean multiply(Span unit, int by) {
    DigitGroup units = single();
    if (units == null) {
      return false;
    }
    groups.set(
        groups.size() - 1,
        new DigitGroup(
            units.digits() + (by == 100 ? "00" : "0"),
            units.span().with(unit),
            units.word(),
            units.lastWord() + 1,
            Form.DISGUISED,
            by));
    return true;
  }

  /** Takes away the last group, if it is one digit that ends with a word; null otherwise. */
  DigitGroup takeSingle(int lastWord) {
    DigitGroup single = single();
    if (single == null || single.lastWord() != lastWord) {
      return null;
    }
    groups.remove(groups.size() - 1);
    return single;
  }
}
