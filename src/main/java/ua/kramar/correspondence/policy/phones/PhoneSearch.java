package ua.kramar.correspondence.policy.phones;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;

/** Finds telephone numbers in one reading. */
public final class PhoneSearch {

  private static final int FEWEST_DIGITS = 6;
  private static final int MOST_DIGITS = 15;

  private final DigitRow row;
  private final WrittenNumber written;
  private final List<Span> found = new ArrayList<>();

  /** The groups that are part of a number that has been found. */
  private final BitSet taken = new BitSet();

  private PhoneSearch(DigitRow row, OwnNumbers own) {
    this.row = row;
    this.written = new WrittenNumber(row, own);
  }

  /**
   * Finds the numbers that are none of the conversation's own.
   *
   * @param ownNumbers orders, waybills and phones that may be named, in any form
   */
  public static List<Span> find(Reading reading, Collection<String> ownNumbers) {
    List<DigitGroup> groups = DigitGroups.of(reading);
    if (groups.isEmpty()) {
      return List.of();
    }
    OwnNumbers own = new OwnNumbers(ownNumbers);
    List<Span> found = find(reading, groups, own);
    return found.isEmpty() ? find(reading, DigitGroups.bare(reading), own) : found;
  }

  private static List<Span> find(Reading reading, List<DigitGroup> groups, OwnNumbers own) {
    DigitRow row = new DigitRow(reading, groups);
    OtherNumbers.blankIn(row);
    own.blankIn(row);
    return new PhoneSearch(row, own).all();
  }

  private List<Span> all() {
    for (int first = 0; first < row.size(); first++) {
      first = from(first);
    }
    CodesApart codes = new CodesApart(row, taken);
    for (int first = 0; first < row.size(); first++) {
      codes.from(first).ifPresent(found::add);
    }
    return found;
  }

  /** Looks for a number that begins with a group; returns the last group that is done with. */
  private int from(int first) {
    StringBuilder digits = new StringBuilder();
    StringBuilder sizes = new StringBuilder();
    int best = -1;
    for (int last = first; last < row.size(); last++) {
      String next = row.get(last).digits();
      if (next.isEmpty() || (last > first && !row.joins(last - 1, last))) {
        break;
      }
      digits.append(next);
      if (last > first) {
        sizes.append(' ');
      }
      sizes.append(next.length());
      if (digits.length() > MOST_DIGITS) {
        break;
      }
      if (digits.length() >= FEWEST_DIGITS
          && written.is(first, last, digits.toString(), sizes.toString())) {
        best = last;
      }
    }
    if (best < 0) {
      return first;
    }
    found.add(row.span(first, best));
    taken.set(first, best + 1);
    row.end(best);
    return best;
  }
}
