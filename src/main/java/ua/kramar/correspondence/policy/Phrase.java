package ua.kramar.correspondence.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Word;

/** Words that insult together. The first word stands for itself, so that it can be looked up. */
record Phrase(List<Slot> rest) {

  /**
   * A place in a phrase.
   *
   * @param words its alternatives; {@code #} stands for a number, a dot for any word
   * @param stems beginnings of words that are alternatives too
   */
  record Slot(Set<String> words, List<String> stems, boolean optional) {

    private boolean isNumber(String word) {
      return Character.isDigit(word.charAt(0)) && words.contains(NUMBER);
    }

    boolean fits(String word) {
      if (words.contains(word) || words.contains(ANY) || isNumber(word)) {
        return true;
      }
      for (String stem : stems) {
        if (word.startsWith(stem)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final String ANY = ".";
  private static final String NUMBER = "#";

  /** The phrases of a file by their first words. */
  static Map<String, List<Phrase>> read(String file) {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    Lexicon.rows(
        file,
        row -> {
          String[] slots = row.trim().split("\\s+", -1);
          Phrase phrase = new Phrase(Arrays.stream(slots).skip(1).map(Phrase::slot).toList());
          for (String first : slots[0].split("\\|", -1)) {
            phrases.computeIfAbsent(first, f -> new ArrayList<>()).add(phrase);
          }
        });
    return Collections.unmodifiableMap(phrases);
  }

  private static Slot slot(String text) {
    boolean optional = text.endsWith("?");
    String words = optional ? text.substring(0, text.length() - 1) : text;
    Map<Boolean, List<String>> stems =
        Arrays.stream(words.split("\\|", -1))
            .collect(Collectors.partitioningBy(word -> word.endsWith("*")));
    return new Slot(
        Set.copyOf(stems.get(false)),
        stems.get(true).stream().map(stem -> stem.substring(0, stem.length() - 1)).toList(),
        optional);
  }

  /** The index behind the last word of the phrase; -1 if it is not there. */
  int end(List<Word> words, int first) {
    int at = first + 1;
    for (Slot slot : rest) {
      boolean fits = at < words.size() && slot.fits(words.get(at).text());
      if (fits) {
        at++;
      } else if (!slot.optional()) {
        return -1;
      }
    }
    return at;
  }
}
