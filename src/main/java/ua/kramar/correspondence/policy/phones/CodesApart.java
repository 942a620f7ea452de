package ua.kramar.correspondence.policy.phones;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import ua.kramar.correspondence.policy.phones.DigitGroup.Form;
import ua.kramar.correspondence.policy.reading.Span;

/** Finds a code that is called so, or that somebody may call, and seven digits near it. */
final class CodesApart {

  /** How many digits each part of a local number has. */
  private static final Set<String> LOCAL =
      Set.of("3 2 2", "2 2 3", "7", "3 4", "1 1 1 1 1 1 1", "1 3 3", "1 2 2 2", "4 3");

  private static final int CODE = 3;

  private final DigitRow row;

  /** The groups that are part of a number already. */
  private final BitSet taken;

  CodesApart(DigitRow row, BitSet taken) {
    this.row = row;
    this.taken = taken;
  }

  /** The code that begins with a group and its number, from the first of the two to the last. */
  Optional<Span> from(int first) {
    int last = codeEnd(first);
    if (last < 0 || taken.get(first)) {
      return Optional.empty();
    }
    boolean called = row.says(PhoneWord.CODE, first, last, 2);
    if (!called
        && (!row.says(PhoneWord.CONTACT, first, last, WrittenNumber.NEAR)
            || row.says(PhoneWord.OTHER, first, first, WrittenNumber.NEAR))) {
      return Optional.empty();
    }
    return local(first, last, called).map(row.span(first, last)::with);
  }

  /** The last group of a code that begins with a group; -1 if none does. */
  private int codeEnd(int first) {
    StringBuilder digits = new StringBuilder(CODE);
    for (int last = first; last < row.size() && digits.length() < CODE; last++) {
      if (last > first && !row.joins(last - 1, last)) {
        return -1;
      }
      digits.append(row.get(last).digits());
      if (digits.length() == CODE && NationalNumber.isCode(digits.toString())) {
        return last;
      }
    }
    return -1;
  }

  private Optional<Span> local(int code, int codeEnd, boolean called) {
    int from = Math.max(0, code - WrittenNumber.NEAR);
    int to = Math.min(row.size(), codeEnd + WrittenNumber.FAR);
    for (int first = from; first < to; first++) {
      boolean far =
          row.get(first).word() - row.get(codeEnd).lastWord() > WrittenNumber.FAR
              || row.get(code).word() - row.get(first).word() > WrittenNumber.FAR;
      if (!far && (first < code || first > codeEnd)) {
        int last = localEnd(first, code, codeEnd, called);
        if (last >= 0) {
          return Optional.of(row.span(first, last));
        }
      }
    }
    return Optional.empty();
  }

  /** The last group of a local number that begins with a group; -1 if none does. */
  private int localEnd(int first, int code, int codeEnd, boolean called) {
    int digits = 0;
    StringBuilder sizes = new StringBuilder();
    for (int last = first; last < row.size() && digits < NationalNumber.LOCAL; last++) {
      if ((last >= code && last <= codeEnd) || (last > first && !goesOn(last, called))) {
        return -1;
      }
      int size = row.get(last).digits().length();
      digits += size;
      sizes.append(last > first ? " " : "").append(size);
      if (digits == NationalNumber.LOCAL && isShaped(first, last, sizes.toString(), called)) {
        return last;
      }
    }
    return -1;
  }

  /** Whether a group is the next part; where somebody may call, other words may be between. */
  private boolean goesOn(int next, boolean called) {
    return row.joins(next - 1, next)
        || (!called && row.get(next - 1).form() != Form.LETTERS && row.isNear(next - 1, next));
  }

  private boolean isShaped(int first, int last, String sizes, boolean called) {
    return sizes.equals("3 2 2")
        || (called && (LOCAL.contains(sizes) || row.isSpoken(first, last)));
  }
}
