package ua.kramar.correspondence.policy.phones;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import ua.kramar.correspondence.policy.phones.DigitGroup.Form;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** The groups of digits of a reading, with what stands between and around them. */
final class DigitRow {

  /** Words between two parts of a number. */
  private static final int MOST_LINKS = 5;

  private static final int MOST_SIGNS = 30;

  /** Words that mean nothing between two parts of a number. */
  private static final int MOST_OTHERS = 3;

  private final Reading reading;
  private final List<Word> words;
  private final List<DigitGroup> groups;

  /** The last groups of numbers that are found. */
  private final BitSet ends = new BitSet();

  DigitRow(Reading reading, List<DigitGroup> groups) {
    this.reading = reading;
    this.words = reading.words();
    this.groups = groups;
  }

  Reading reading() {
    return reading;
  }

  int size() {
    return groups.size();
  }

  DigitGroup get(int index) {
    return groups.get(index);
  }

  Word firstWord(int index) {
    return words.get(groups.get(index).word());
  }

  /** Makes a group a part of nothing: what is before it and behind it is no longer joined. */
  void blank(int index) {
    DigitGroup group = groups.get(index);
    groups.set(
        index, new DigitGroup("", group.span(), group.word(), group.lastWord(), group.form(), 0));
  }

  Span span(int first, int last) {
    return groups.get(first).span().with(groups.get(last).span());
  }

  String gap(int left, int right) {
    return reading
        .small()
        .substring(groups.get(left).span().end(), groups.get(right).span().start());
  }

  /** Whether two groups that follow each other may be parts of one number. */
  boolean joins(int left, int right) {
    DigitGroup before = groups.get(left);
    DigitGroup behind = groups.get(right);
    if (before.digits().isEmpty() || behind.digits().isEmpty()) {
      return false;
    }
    if (before.lastWord() == behind.word()) {
      return true;
    }
    int links = behind.word() - before.lastWord() - 1;
    if (links > MOST_LINKS) {
      return false;
    }
    if (links > 0 && (isLoneLetter(before) || isLoneLetter(behind))) {
      return false;
    }
    int letters = 0;
    for (int i = before.lastWord() + 1; i < behind.word(); i++) {
      Word word = words.get(i);
      if (!PhoneWord.LINK.says(word) && !(PhoneWord.UNIT.says(word) && links == 1)) {
        return false;
      }
      letters += word.end() - word.start();
    }
    return behind.span().start() - before.span().end() - letters <= MOST_SIGNS;
  }

  private static boolean isLoneLetter(DigitGroup group) {
    return group.form() == Form.LETTERS && group.digits().length() == 1;
  }

  /** Whether no other digits are joined to these. */
  boolean isWhole(int first, int last) {
    return (first == 0 || !joins(first - 1, first))
        && (last == groups.size() - 1 || !joins(last, last + 1));
  }

  /** Whether the row goes on with the same gap, as lists of sizes and long numbers do. */
  boolean isPartOfRow(int first, int last) {
    String inside = gap(first, first + 1);
    return (first > 0 && !ends.get(first - 1) && gap(first - 1, first).equals(inside))
        || (last < groups.size() - 1 && !isCode(last + 1) && gap(last, last + 1).equals(inside));
  }

  /** Whether a group is the code of another number. */
  private boolean isCode(int index) {
    return NationalNumber.isCode(groups.get(index).digits());
  }

  /** Remembers that a number ends with a group: what follows is none of its parts. */
  void end(int last) {
    ends.set(last);
  }

  /** Whether other words may stand between two parts of a number that somebody dictates. */
  boolean isNear(int left, int right) {
    int from = groups.get(left).lastWord() + 1;
    int to = groups.get(right).word();
    if (to - from > MOST_OTHERS || groups.get(left).digits().isEmpty() || isMeasure(left)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (PhoneWord.OTHER.says(word) || PhoneWord.UNIT.says(word)) {
        return false;
      }
    }
    return true;
  }

  boolean isSpoken(int first, int last) {
    return spoken(first, last) > 0;
  }

  /** How many of the groups are words, or look-alikes beside digits. */
  int spoken(int first, int last) {
    int spoken = 0;
    for (int i = first; i <= last; i++) {
      spoken += groups.get(i).form() == Form.DISGUISED ? 1 : 0;
    }
    return spoken;
  }

  /** Whether several groups are all words. */
  boolean isAllSpoken(int first, int last) {
    return last > first && spoken(first, last) == last - first + 1;
  }

  boolean isHyphened(int first, int last) {
    for (int i = first; i < last; i++) {
      if (!gap(i, i + 1).equals("-")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a unit follows directly. */
  boolean isMeasure(int last) {
    int next = groups.get(last).lastWord() + 1;
    return next < words.size()
        && PhoneWord.UNIT.says(words.get(next))
        && words.get(next).start() - groups.get(last).span().end() <= 1;
  }

  /** Whether one of some words stands directly before a group. */
  boolean isBehind(int index, Set<String> some) {
    int word = groups.get(index).word();
    return word > 0 && some.contains(words.get(word - 1).text());
  }

  /** Whether a hyphen and Latin letters follow at once, as in an article. */
  boolean isLettered(int last) {
    int next = groups.get(last).lastWord() + 1;
    return next < words.size()
        && words.get(next).hasLatin()
        && reading.at(groups.get(last).span().end()) == '-'
        && words.get(next).start() == groups.get(last).span().end() + 1;
  }

  /** Units between the digits: of one number, they are a disguise, of several, they are units. */
  boolean hasUnits(int first, int last) {
    for (int i = groups.get(first).lastWord() + 1; i < groups.get(last).word(); i++) {
      Word word = words.get(i);
      if (PhoneWord.UNIT.says(word) && !PhoneWord.LINK.says(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word at most so many words away from the groups says something. */
  boolean says(PhoneWord what, int first, int last, int near) {
    int from = Math.max(0, groups.get(first).word() - near);
    int to =
        first == last && what == PhoneWord.OTHER
            ? groups.get(first).word()
            : Math.min(words.size(), groups.get(last).lastWord() + near + 1);
    for (int i = from; i < to; i++) {
      if (what.says(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
