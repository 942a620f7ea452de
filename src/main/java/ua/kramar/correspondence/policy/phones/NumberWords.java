package ua.kramar.correspondence.policy.phones;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Word;

/** The words for digits and numbers in three languages, also in Latin letters. */
final class NumberWords {

  private static final Map<String, Integer> VALUES = read("numbers.txt");
  private static final Map<String, Integer> PLURALS = read("number-plurals.txt");
  private static final Map<String, Integer> TIMES =
      Map.ofEntries(
          Map.entry("double", 2),
          Map.entry("triple", 3),
          Map.entry("treble", 3),
          Map.entry("quadruple", 4),
          Map.entry("подвійна", 2),
          Map.entry("подвійний", 2),
          Map.entry("подвійні", 2),
          Map.entry("двойная", 2),
          Map.entry("двойной", 2),
          Map.entry("двойные", 2),
          Map.entry("потрійна", 3),
          Map.entry("потрійний", 3),
          Map.entry("потрійні", 3),
          Map.entry("тройная", 3),
          Map.entry("тройной", 3),
          Map.entry("тройные", 3),
          Map.entry("пара", 2),
          Map.entry("двічі", 2),
          Map.entry("дважды", 2),
          Map.entry("тричі", 3),
          Map.entry("трижды", 3));

  /** The same without double letters, for words that are drawn out. */
  private static final Map<String, Integer> LEVEL = level(VALUES);

  /** What number words begin with: most words are told from them by three letters. */
  private static final int BEGINNING = 3;

  private static final Set<String> BEGINNINGS =
      VALUES.keySet().stream()
          .filter(word -> word.length() >= BEGINNING)
          .map(word -> word.substring(0, BEGINNING))
          .collect(Collectors.toUnmodifiableSet());

  /** Digits that look like letters, and these. */
  private static final String DIGITS = "01346";

  private static final String LETTERS = "оізчб";

  private static final int LONGEST = 12;
  private static final int SHORTEST = 2;

  private NumberWords() {}

  private static Map<String, Integer> read(String file) {
    Map<String, Integer> values = new HashMap<>();
    Lexicon.lines(file, (value, word) -> values.put(word, Integer.valueOf(value)));
    return Collections.unmodifiableMap(values);
  }

  private static Map<String, Integer> level(Map<String, Integer> values) {
    Map<String, Integer> level = new HashMap<>();
    values.forEach((word, value) -> level.put(level(word), value));
    return Collections.unmodifiableMap(level);
  }

  /** Without double letters. */
  private static String level(String word) {
    StringBuilder level = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        level.append(word.charAt(i));
      }
    }
    return level.toString();
  }

  private static boolean hasDouble(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The number that a word says, in its own letters or in those that they look like, also drawn
   * out: "шііість".
   */
  static OptionalInt value(Word word) {
    OptionalInt value = value(word.text());
    if (value.isEmpty() && word.hasLatin()) {
      value = value(word.cyrillic());
    }
    return value.isPresent() || word.hasDigit() ? value : drawnOut(word.text());
  }

  private static OptionalInt drawnOut(String word) {
    Integer value = hasDouble(word) ? LEVEL.get(level(word)) : null;
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** As {@link #value(Word)}, of a part of a word. */
  static OptionalInt inEitherAlphabet(String text) {
    OptionalInt value = value(text);
    return value.isPresent() ? value : value(new Word(0, text.length(), text, text).cyrillic());
  }

  private static OptionalInt value(String word) {
    Integer value = VALUES.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The number that a Cyrillic word says in which digits stand for letters: "ш1сть", "н0ль". */
  static OptionalInt spelledWithDigits(Word word) {
    if (!word.hasCyrillic() || word.letters() < SHORTEST) {
      return OptionalInt.empty();
    }
    StringBuilder text = new StringBuilder(word.text());
    for (int i = 0; i < text.length(); i++) {
      int at = DIGITS.indexOf(text.charAt(i));
      if (at >= 0) {
        text.setCharAt(i, LETTERS.charAt(at));
      }
    }
    return value(text.toString());
  }

  /** The digit of which the word is a plural: 5 for "fives". */
  static OptionalInt plural(String word) {
    Integer digit = PLURALS.get(word);
    return digit == null ? OptionalInt.empty() : OptionalInt.of(digit);
  }

  /** How many times the next digit is meant. */
  static Optional<Integer> times(String word) {
    return Optional.ofNullable(TIMES.get(word));
  }

  /**
   * Where the number word that a text begins with ends, so that the rest is numbers too.
   *
   * @return 0 if the text is not made of number words
   */
  static int firstOf(String glued) {
    if (!BEGINNINGS.contains(glued.substring(0, BEGINNING))
        && !VALUES.containsKey(glued.substring(0, SHORTEST))) {
      return 0;
    }
    boolean[] rest = new boolean[glued.length() + 1];
    rest[glued.length()] = true;
    int first = 0;
    for (int at = glued.length() - SHORTEST; at >= 0; at--) {
      for (int end = Math.min(glued.length(), at + LONGEST); end >= at + SHORTEST; end--) {
        if (rest[end] && VALUES.containsKey(glued.substring(at, end))) {
          rest[at] = true;
          first = end;
          break;
        }
      }
    }
    return rest[0] ? first : 0;
  }
}
