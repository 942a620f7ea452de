package ua.kramar.correspondence.policy.phones;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import ua.kramar.correspondence.policy.phones.DigitGroup.Form;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds the digits of a reading, whatever they are written with. */
final class DigitGroups {

  /** Words of a language that consist of letters that look like digits. */
  private static final Set<String> REAL_WORDS =
      Set.of("бо", "із", "зі", "об", "so", "is", "go", "до", "io", "os", "во", "все", "ті", "то");

  /** A longer one is a word. */
  private static final int MOST_LETTERS = 4;

  /** An abbreviation before a whole number: т0671234567. */
  private static final Pattern PREFIXED = Pattern.compile("[^\\doо]{1,4}0\\d{9}\\D{0,5}");

  private static final int FEWEST_PREFIXED = 11;

  private final List<Word> words;
  private final ReadDigits read;
  private final SaidNumbers said;
  private final RepeatedDigits repeated;

  /** Whether letters beside digits mean nothing, however much they look like digits. */
  private final boolean bare;

  private DigitGroups(Reading reading, boolean bare) {
    this.bare = bare;
    this.words = reading.words();
    this.read = new ReadDigits(reading);
    this.said = new SaidNumbers(reading, read);
    this.repeated = new RepeatedDigits(words, read);
  }

  /** The digits with letters that look like digits. */
  static List<DigitGroup> of(Reading reading) {
    return new DigitGroups(reading, false).all();
  }

  /** The digits without the letters beside them; empty if these cannot hide a number. */
  static List<DigitGroup> bare(Reading reading) {
    return areMixed(reading.words()) ? new DigitGroups(reading, true).all() : List.of();
  }

  /** Whether there are so many digits and letters in one word, or side by side. */
  private static boolean areMixed(List<Word> words) {
    int last = -2;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.hasDigit() && !word.isNumber()) {
        if (word.text().length() > NationalNumber.LENGTH || last == i - 1) {
          return true;
        }
        last = i;
      }
    }
    return false;
  }

  private List<DigitGroup> all() {
    for (int i = 0; i < words.size(); i++) {
      read(i);
    }
    dropLoneLetters(read.groups());
    return read.groups();
  }

  /** A letter by itself is a digit only in a row of single digits. */
  private void dropLoneLetters(List<DigitGroup> groups) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      DigitGroup group = groups.get(i);
      if (group.form() == Form.LETTERS && group.digits().length() == 1 && !isInRow(groups, i)) {
        groups.remove(i);
      }
    }
  }

  private boolean isInRow(List<DigitGroup> groups, int index) {
    DigitGroup group = groups.get(index);
    boolean link = PhoneWord.LINK.says(words.get(group.word()));
    boolean before = isSingle(groups, index - 1, group.word() - 1);
    boolean behind = isSingle(groups, index + 1, group.word() + 1);
    boolean begins = index == 0 || groups.get(index - 1).lastWord() < group.word() - 1;
    return (behind && (before || !link || begins)) || (before && !link);
  }

  private static boolean isSingle(List<DigitGroup> groups, int at, int word) {
    return at >= 0
        && at < groups.size()
        && groups.get(at).digits().length() == 1
        && groups.get(at).word() == word;
  }

  private void read(int index) {
    Word word = words.get(index);
    if (word.isNumber()) {
      read.add(new DigitGroup(word.text(), word.span(), index, index, Form.DIGITS, 0));
    } else if (word.hasDigit()) {
      mixed(index);
    } else if (!repeated.at(index) && !said.in(index)) {
      letters(index);
    }
  }

  /** Digits and letters in one word: look-alikes, words, or letters between the digits. */
  private void mixed(int index) {
    Word word = words.get(index);
    String digits = bare || isPrefixed(word.text()) ? null : LookAlikeDigits.of(word);
    if (digits != null) {
      read.add(new DigitGroup(digits, word.span(), index, index, Form.DISGUISED, 0));
      return;
    }
    OptionalInt spelled = NumberWords.spelledWithDigits(word);
    if (spelled.isPresent()) {
      read.say(index, spelled.getAsInt(), word.span());
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
        read.add(new DigitGroup(part, said.place(word, at, end), index, index, Form.DIGITS, 0));
      } else {
        said.in(index, at, end);
      }
      at = end;
    }
  }

  private static boolean isPrefixed(String text) {
    return text.length() >= FEWEST_PREFIXED && PREFIXED.matcher(text).matches();
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private void letters(int index) {
    Word word = words.get(index);
    boolean few = word.text().length() <= MOST_LETTERS && !REAL_WORDS.contains(word.text());
    boolean whole = word.text().length() > NationalNumber.LENGTH;
    if (few || whole) {
      String digits = LookAlikeDigits.of(word);
      if (digits != null && (few || NationalNumber.of(digits).isPresent())) {
        read.add(new DigitGroup(digits, word.span(), index, index, Form.LETTERS, 0));
      }
    }
  }
}
