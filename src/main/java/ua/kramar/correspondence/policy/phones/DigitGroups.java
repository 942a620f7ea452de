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

  /** Words of a language that consist of letters that look like digits. */
  private static final Set<String> REAL_WORDS =
      Set.of("бо", "із", "зі", "об", "so", "is", "go", "до", "io", "os", "во", "все", "ті", "то");

  /** A longer one is a word. */
  private static final int MOST_LETTERS = 4;

  private static final int FEWEST_GLUED = 3;

  /** An abbreviation before a whole number: т0671234567. */
  private static final Pattern PREFIXED = Pattern.compile("[^\\doо]{1,4}0\\d{9}\\D{0,5}");

  private final Reading reading;
  private final List<Word> words;
  private final List<DigitGroup> groups = new ArrayList<>();

  private DigitGroups(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  static List<DigitGroup> of(Reading reading) {
    DigitGroups found = new DigitGroups(reading);
    for (int i = 0; i < found.words.size(); i++) {
      found.read(i);
    }
    found.dropLoneLetters();
    return found.groups;
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
    if (text.equals("hundred") && multiplied(place(word, from, to))) {
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
    if (value.isEmpty() && mixedScripts(text)) {
      return NumberWords.value(new Word(0, text.length(), text, text).cyrillic());
    }
    return value;
  }

  private static boolean mixedScripts(String text) {
    Word word = new Word(0, text.length(), text, text);
    return word.hasLatin() && word.hasCyrillic();
  }

  private void say(int index, int value, Span span) {
    int magnitude = value >= 100 ? 100 : value >= 20 && value % 10 == 0 ? 10 : 0;
    add(new DigitGroup(Integer.toString(value), span, index, index, Form.DISGUISED, magnitude));
  }

  /** "Six hundred": the digit before counts hundreds. */
  private boolean multiplied(Span hundred) {
    int last = groups.size() - 1;
    if (last < 0 || groups.get(last).digits().length() != 1) {
      return false;
    }
    DigitGroup units = groups.remove(last);
    groups.add(
        new DigitGroup(
            units.digits() + "00",
            units.span().with(hundred),
            units.word(),
            units.lastWord() + 1,
            Form.DISGUISED,
            100));
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
                plural.getAsInt(), count.charAt(0) - '0', times.span().with(word.span()), index));
        return true;
      }
    }
    Optional<Integer> times = NumberWords.times(words.get(index - 1).text());
    OptionalInt digit = plural.isPresent() ? plural : value(word.text());
    if (times.isPresent() && digit.isPresent() && digit.getAsInt() < 10) {
      Span span = words.get(index - 1).span().with(word.span());
      add(repeat(digit.getAsInt(), times.get(), span, index));
      return true;
    }
    return false;
  }

  private static DigitGroup repeat(int digit, int times, Span span, int index) {
    return new DigitGroup(
        Integer.toString(digit).repeat(times), span, index - 1, index, Form.DISGUISED, 0);
  }

  /** Digits and letters in one word: look-alikes, words, or letters between the digits. */
  private void mixed(int index) {
    Word word = words.get(index);
    String digits = PREFIXED.matcher(word.text()).matches() ? null : asDigits(word);
    if (digits != null) {
      add(new DigitGroup(digits, word.span(), index, index, Form.DISGUISED, 0));
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
    if (word.text().length() <= MOST_LETTERS && !REAL_WORDS.contains(word.text())) {
      String digits = asDigits(word);
      if (digits != null) {
        add(new DigitGroup(digits, word.span(), index, index, Form.LETTERS, 0));
      }
    }
  }

  /** The word as digits; null if a letter looks like none. */
  private static String asDigits(Word word) {
    StringBuilder digits = new StringBuilder(word.text().length());
    for (int i = 0; i < word.text().length(); i++) {
      char sign = word.text().charAt(i);
      int at = LOOK_ALIKE.indexOf(sign);
      if (isDigit(sign)) {
        digits.append(sign);
      } else if (at >= 0) {
        boolean large = sign == 'b' && word.typed().charAt(i) == 'B';
        digits.append(large ? '8' : DIGIT_OF.charAt(at));
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
    return gap.isEmpty() || gap.equals(" ") || gap.equals("-");
  }
}
