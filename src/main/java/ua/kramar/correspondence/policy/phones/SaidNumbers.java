package ua.kramar.correspondence.policy.phones;

import java.util.OptionalInt;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Reads numbers that are said, one or several in a word. */
final class SaidNumbers {

  private static final int FEWEST_GLUED = 3;

  private final Reading reading;
  private final ReadDigits read;

  SaidNumbers(Reading reading, ReadDigits read) {
    this.reading = reading;
    this.read = read;
  }

  /** Reads a word as numbers that are said; false if it is not made of such. */
  boolean in(int index) {
    Word word = reading.words().get(index);
    OptionalInt value = NumberWords.value(word);
    if (value.isPresent()) {
      read.say(index, value.getAsInt(), place(word, 0, word.text().length()));
      return true;
    }
    return in(index, 0, word.text().length());
  }

  /** As {@link #in(int)}, of a part of a word. */
  boolean in(int index, int from, int to) {
    Word word = reading.words().get(index);
    String text = word.text().substring(from, to);
    OptionalInt value = NumberWords.inEitherAlphabet(text);
    if (value.isPresent()) {
      read.say(index, value.getAsInt(), place(word, from, to));
      return true;
    }
    if (text.equals("hundred") && read.multiply(place(word, from, to), 100)) {
      return true;
    }
    if (text.equals("десят") && read.multiply(place(word, from, to), 10)) {
      return true;
    }
    int first = text.length() < FEWEST_GLUED ? 0 : NumberWords.firstOf(text);
    if (first == 0) {
      return false;
    }
    in(index, from, from + first);
    return first == text.length() || in(index, from + first, to);
  }

  /** Where a part of a word is: its text has no apostrophes, the reading has. */
  Span place(Word word, int from, int to) {
    if (word.end() - word.start() == word.text().length()) {
      return new Span(word.start() + from, word.start() + to);
    }
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
}
