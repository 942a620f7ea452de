package ua.kramar.correspondence.policy;

import java.util.ArrayList;
import java.util.List;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/**
 * Words up to a full stop, a question mark, an exclamation mark or a new line.
 *
 * @param words at least one
 */
record Sentence(List<Word> words) {

  static List<Sentence> of(Reading reading) {
    List<Sentence> sentences = new ArrayList<>();
    List<Word> words = reading.words();
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || isEnd(reading, words.get(i - 1).end(), words.get(i).start())) {
        sentences.add(new Sentence(words.subList(first, i)));
        first = i;
      }
    }
    return sentences;
  }

  /** A dot without a space is part of a number, an abbreviation or an address. */
  private static boolean isEnd(Reading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      char sign = reading.at(at);
      if (sign == '!'
          || sign == '?'
          || sign == '\n'
          || sign == ';'
          || (sign == '.' && at + 1 < to && reading.at(at + 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  Span span() {
    return words.get(0).span().with(words.get(words.size() - 1).span());
  }
}
