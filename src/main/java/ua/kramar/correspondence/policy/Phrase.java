package ua.kramar.correspondence.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Word;

/** Words that insult together. The first word stands for itself, so that it can be looked up. */
record Phrase(List<Slot> rest) {

  /**
   * A place in a phrase.
   *
   * @param words its alternatives; one that ends with an asterisk is a stem
   */
  record Slot(List<String> words, boolean optional) {

    boolean fits(String word) {
      return words.stream()
          .anyMatch(
              w ->
                  w.endsWith("*")
                      ? word.startsWith(w.substring(0, w.length() - 1))
                      : w.equals(word));
    }
  }

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
    return Map.copyOf(phrases);
  }

  private static Slot slot(String text) {
    boolean optional = text.endsWith("?");
    String words = optional ? text.substring(0, text.length() - 1) : text;
    return new Slot(List.of(words.split("\\|", -1)), optional);
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
