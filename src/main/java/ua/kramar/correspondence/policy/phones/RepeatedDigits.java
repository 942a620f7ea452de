package ua.kramar.correspondence.policy.phones;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ua.kramar.correspondence.policy.phones.DigitGroup.Form;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Reads digits that are said once and meant several times: "triple six" and "three fives". */
final class RepeatedDigits {

  private static final Set<String> TIMES = Set.of("рази", "раза", "раз", "разів", "times");

  private final List<Word> words;
  private final ReadDigits read;

  RepeatedDigits(List<Word> words, ReadDigits read) {
    this.words = words;
    this.read = read;
  }

  /** Reads a word as a digit that is repeated; false if it is none. */
  boolean at(int index) {
    if (index == 0) {
      return false;
    }
    Word word = words.get(index);
    OptionalInt plural = NumberWords.plural(word.text());
    OptionalInt value = NumberWords.value(word);
    boolean digit = value.isPresent() && value.getAsInt() <= 9;
    if (plural.isEmpty() && !digit) {
      return false;
    }
    return (plural.isPresent() && isCounted(index, plural.getAsInt()))
        || (digit && isTold(index, value.getAsInt()))
        || isMultiple(index, plural.isPresent() ? plural.getAsInt() : value.getAsInt());
  }

  /** "Three fives". */
  private boolean isCounted(int index, int digit) {
    List<DigitGroup> groups = read.groups();
    if (groups.isEmpty() || groups.get(groups.size() - 1).digits().charAt(0) <= '1') {
      return false;
    }
    DigitGroup count = read.takeSingle(index - 1);
    if (count == null) {
      return false;
    }
    Span span = count.span().with(words.get(index).span());
    repeat(digit, count.digits().charAt(0) - '0', span, index - 1, index);
    return true;
  }

  /** "Двічі по сім", "три рази вісім", "три по сім". */
  private boolean isTold(int index, int digit) {
    int before = index - 1;
    boolean by = words.get(before).text().equals("по");
    before -= by ? 1 : 0;
    if (before < 0) {
      return false;
    }
    Word teller = words.get(before);
    Optional<Integer> times = NumberWords.times(teller.text());
    if (times.isPresent() && by) {
      repeat(digit, times.get(), teller.span().with(words.get(index).span()), before, index);
      return true;
    }
    DigitGroup count = null;
    if (TIMES.contains(teller.text())) {
      count = read.takeSingle(before - 1);
    } else if (by) {
      count = read.takeSingle(before);
    }
    if (count == null) {
      return false;
    }
    Span span = count.span().with(words.get(index).span());
    repeat(digit, count.digits().charAt(0) - '0', span, count.word(), index);
    return true;
  }

  /** "Triple six". */
  private boolean isMultiple(int index, int digit) {
    Word before = words.get(index - 1);
    Optional<Integer> times = NumberWords.times(before.text());
    if (times.isEmpty()) {
      return false;
    }
    repeat(digit, times.get(), before.span().with(words.get(index).span()), index - 1, index);
    return true;
  }

  private void repeat(int digit, int times, Span span, int first, int last) {
    read.add(
        new DigitGroup(
            Integer.toString(digit).repeat(times), span, first, last, Form.DISGUISED, 0));
  }
}
