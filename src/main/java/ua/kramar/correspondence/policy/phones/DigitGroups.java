package ua.kramar.correspondence.policy.phones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import ua.kramar.correspondence.policy.phones.DigitGroup.Form;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds the digits of a reading, whatever they are written with. */
final class DigitGroups {

  private static final String LOOK_ALIKE = "oоdiіlzзчsбbgqвт";
  private static final String DIGIT_OF = "0001112345669987";

  /** These look like digits beside digits only. */
  private static final String RARE_LOOK_ALIKE = "aаeеэь";

  private static final String RARE_DIGIT_OF = "443336";

  /** Words of a language that consist of letters that look like digits. */
  private static final Set<String> REAL_WORDS =
      Set.of("бо", "із", "зі", "об", "so", "is", "go", "до", "io", "os", "во", "все", "ті", "то");

  /** What may stand between hundreds, tens and units. */
  private static final Set<String> TENS_AND_UNITS =
      Set.of("", " ", "-", " and ", " і ", " й ", " та ", " и ");

  private static final Set<String> TIMES = Set.of("рази", "раза", "раз", "разів", "times");

  /** A longer one is a word. */
  private static final int MOST_LETTERS = 4;

  private static final int FEWEST_GLUED = 3;

  /** An abbreviation before a whole number: т0671234567. */
  private static final Pattern PREFIXED = Pattern.compile("[^\\doо]{1,4}0\\d{9}\\D{0,5}");

  private final Reading reading;
  private final List<Word> words;
  private final List<DigitGroup> groups = new ArrayList<>();

  /** Whether letters beside digits mean nothing, however much they look like digits. */
  private final boolean bare;

  /** Whether there are so many of these that they can hide a number. */
  private boolean mixed;

  private int lastMixed = -1;

  private DigitGroups(Reading reading, boolean bare) {
    this.bare = bare;
    this.reading = reading;
    this.words = reading.words();
  }

  /** The digits with letters that look like digits. */
  static List<DigitGroup> of(Reading reading) {
    return new DigitGroups(reading, false).read();
  }

  /** The digits without the letters beside them; empty if there are none of these. */
  static List<DigitGroup> bare(Reading reading) {
    DigitGroups found = new DigitGroups(reading, true);
    List<DigitGroup> groups = found.read();
    return found.mixed ? groups : List.of();
  }

  private List<DigitGroup> read() {
    for (int i = 0; i < words.size(); i++) {
      read(i);
    }
    dropLoneLetters();
    return groups;
  }

  /** A letter by itself is a digit only in a row of single digits. */
  private void dropLoneLetters() {
    for (int i = groups.size() - 1; i >= 0; i--) {
      DigitGroup group = groups.get(i);
      if (group.form() == Form.LETTERS
          && group.digits().length() == 1
          && !(isSingle(i + 1, group.word() + 1)
              && (isSingle(i - 1, group.word() - 1)
                  || !PhoneWord.LINK.says(words.get(group.word()).text())
                  || i == 0
                  || groups.get(i - 1).lastWord() < group.word() - 1))
          && !(isSingle(i - 1, group.word() - 1)
              && !PhoneWord.LINK.says(words.get(group.word()).text()))) {
        groups.remove(i);
      }
    }
  }

  private boolean isSingle(int at, int word) {
    return at >= 0
        && at < groups.size()
        && groups.get(at).digits().length() == 1
        && groups.get(at).word() == word;
  }

  private void read(int index) {
    Word word = words.get(index);
    String text = word.text();
    if (word.isNumber()) {
      add(new DigitGroup(text, word.span(), index, index, Form.DIGITS, 0));
    } else if (word.hasDigit()) {
      mixed(index);
    } else if (!repeated(index) && !spoken(index, 0, text.length())) {
      letters(index);
    }
  }

  /** Reads a part of a word as numbers that are said; false if it is not made of such. */
  private boolean spoken(int index, int from, int to) {
    Word word = words.get(index);
    String text = word.text().substring(from, to);
    OptionalInt value = value(text);
    if (value.isPresent()) {
      say(index, value.getAsInt(), place(word, from, to));
      return true;
    }
    if (text.equals("hundred") && multiplied(place(word, from, to), 100)) {
      return true;
    }
    if (text.equals("десят") && multiplied(place(word, from, to), 10)) {
      return true;
    }
    int first = text.length() < FEWEST_GLUED ? 0 : NumberWords.firstOf(text);
    if (first == 0) {
      return false;
    }
    spoken(index, from, from + first);
    return first == text.length() || spoken(index, from + first, to);
  }

  /** Where a part of a word is: its text has no apostrophes, the reading has. */
  private Span place(Word word, int from, int to) {
    int start = word.start();
    int end = start;
    int read = 0;
    for (int at = word.start(); at < word.end(); at++) {
      if (reading.at(at) != '\'') {
        if (read == from) {
          start = at;
        }
        if (++read == to) {
          end = at + 1;
        }
      }
    }
    return new Span(start, end);
  }

  private static OptionalInt value(String text) {
    OptionalInt value = NumberWords.value(text);
    Word word = new Word(0, text.length(), text, text);
    return value.isEmpty() && word.hasLatin() ? NumberWords.value(word.cyrillic()) : value;
  }

  private void say(int index, int value, Span span) {
    int magnitude = value >= 100 ? 100 : value >= 20 && value % 10 == 0 ? 10 : 0;
    add(new DigitGroup(Integer.toString(value), span, index, index, Form.DISGUISED, magnitude));
  }

  /** "Six hundred", "шість десят": the digit before counts them. */
  private boolean multiplied(Span unit, int by) {
    int last = groups.size() - 1;
    if (last < 0 || groups.get(last).digits().length() != 1) {
      return false;
    }
    DigitGroup units = groups.remove(last);
    groups.add(
        new DigitGroup(
            units.digits() + (by == 100 ? "00" : "0"),
            units.span().with(unit),
            units.word(),
            units.lastWord() + 1,
            Form.DISGUISED,
            by));
    return true;
  }

  /** "Triple six" and "three fives". */
  private boolean repeated(int index) {
    Word word = words.get(index);
    if (index == 0) {
      return false;
    }
    OptionalInt plural = NumberWords.plural(word.text());
    int last = groups.size() - 1;
    if (plural.isPresent() && last >= 0 && groups.get(last).lastWord() == index - 1) {
      String count = groups.get(last).digits();
      if (count.length() == 1 && count.charAt(0) > '1') {
        DigitGroup times = groups.remove(last);
        add(
            repeat(
                plural.getAsInt(),
                count.charAt(0) - '0',
                times.span().with(word.span()),
                index - 1,
                index));
        return true;
      }
    }
    if (counted(index)) {
      return true;
    }
    Optional<Integer> times = NumberWords.times(words.get(index - 1).text());
    OptionalInt digit = plural.isPresent() ? plural : value(word.text());
    if (times.isPresent() && digit.isPresent() && digit.getAsInt() < 10) {
      Span span = words.get(index - 1).span().with(word.span());
      add(repeat(digit.getAsInt(), times.get(), span, index - 1, index));
      return true;
    }
    return false;
  }

  /** "Двічі по сім", "три рази вісім". */
  private boolean counted(int index) {
    OptionalInt digit = value(words.get(index).text());
    int before = index - 1;
    boolean by = words.get(before).text().equals("по");
    before -= by ? 1 : 0;
    if (digit.isEmpty() || digit.getAsInt() > 9 || before < 0) {
      return false;
    }
    Optional<Integer> times = NumberWords.times(words.get(before).text());
    if (times.isPresent() && by) {
      Span span = words.get(before).span().with(words.get(index).span());
      add(repeat(digit.getAsInt(), times.get(), span, before, index));
      return true;
    }
    int last = groups.size() - 1;
    if (!TIMES.contains(words.get(before).text())
        || last < 0
        || groups.get(last).lastWord() != before - 1
        || groups.get(last).digits().length() != 1) {
      return false;
    }
    DigitGroup count = groups.remove(last);
    int many = count.digits().charAt(0) - '0';
    Span span = count.span().with(words.get(index).span());
    add(repeat(digit.getAsInt(), many, span, count.word(), index));
    return true;
  }

  private static DigitGroup repeat(int digit, int times, Span span, int first, int last) {
    return new DigitGroup(
        Integer.toString(digit).repeat(times), span, first, last, Form.DISGUISED, 0);
  }

  /** Digits and letters in one word: look-alikes, words, or letters between the digits. */
  private void mixed(int index) {
    Word word = words.get(index);
    mixed |= word.text().length() > NationalNumber.LENGTH || (index > 0 && lastMixed == index - 1);
    lastMixed = index;
    String digits = bare || PREFIXED.matcher(word.text()).matches() ? null : asDigits(word);
    if (digits != null) {
      add(new DigitGroup(digits, word.span(), index, index, Form.DISGUISED, 0));
      return;
    }
    OptionalInt spelled = NumberWords.spelledWithDigits(word);
    if (spelled.isPresent()) {
      say(index, spelled.getAsInt(), word.span());
      return;
    }
    String text = word.text();
    int at = 0;
    while (at < text.length()) {
      boolean digit = isDigit(text.charAt(at));
      int end = at + 1;
      while (end < text.length() && isDigit(text.charAt(end)) == digit) {
        end++;
      }
      if (digit) {
        String part = text.substring(at, end);
        add(new DigitGroup(part, place(word, at, end), index, index, Form.DIGITS, 0));
      } else {
        spoken(index, at, end);
      }
      at = end;
    }
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private void letters(int index) {
    Word word = words.get(index);
    boolean few = word.text().length() <= MOST_LETTERS && !REAL_WORDS.contains(word.text());
    boolean whole = word.text().length() > NationalNumber.LENGTH;
    if (few || whole) {
      String digits = asDigits(word);
      if (digits != null && (few || NationalNumber.of(digits).isPresent())) {
        add(new DigitGroup(digits, word.span(), index, index, Form.LETTERS, 0));
      }
    }
  }

  /** The word as digits; null if a letter looks like none. */
  private static String asDigits(Word word) {
    StringBuilder digits = new StringBuilder(word.text().length());
    boolean beside = word.hasDigit();
    for (int i = 0; i < word.text().length(); i++) {
      char sign = word.text().charAt(i);
      int at = LOOK_ALIKE.indexOf(sign);
      int rare = beside ? RARE_LOOK_ALIKE.indexOf(sign) : -1;
      if (isDigit(sign)) {
        digits.append(sign);
      } else if (at >= 0) {
        boolean large = sign == 'b' && word.typed().charAt(i) == 'B';
        digits.append(large ? '8' : DIGIT_OF.charAt(at));
      } else if (rare >= 0) {
        digits.append(RARE_DIGIT_OF.charAt(rare));
      } else {
        return null;
      }
    }
    return digits.toString();
  }

  /** Adds a group, as the rest of the number before it if it is one. */
  private void add(DigitGroup group) {
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
    String gap = reading.small().substring(left.span().end(), right.span().start());
    return TENS_AND_UNITS.contains(gap);
  }
}
