package ua.kramar.correspondence.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Advises to write simply and clearly (C4). */
public final class WritingAdvice {

  /** A sentence with more words is hard to read. */
  private static final int MOST_WORDS = 25;

  /** Fewer words in capitals are models, brands and abbreviations. */
  private static final int FEWEST_CAPITALS = 3;

  private static final int SHORTEST = 3;

  private WritingAdvice() {}

  /** What could be simpler, by place; empty for a clear text. */
  public static List<Advice> on(String text) {
    Reading reading = Reading.of(text, Optional.empty());
    List<Advice> advice = new ArrayList<>();
    for (Sentence sentence : Sentence.of(reading)) {
      if (sentence.words().size() > MOST_WORDS) {
        advice.add(advice(Advice.Kind.LONG_SENTENCE, reading.place(sentence.span())));
      }
      capitals(reading, sentence.words(), advice);
    }
    return advice;
  }

  private static void capitals(Reading reading, List<Word> words, List<Advice> advice) {
    int first = 0;
    while (first < words.size()) {
      int last = first;
      while (last < words.size() && isShouted(words.get(last))) {
        last++;
      }
      if (last - first >= FEWEST_CAPITALS) {
        Span shouted = words.get(first).span().with(words.get(last - 1).span());
        advice.add(advice(Advice.Kind.CAPITALS, reading.place(shouted)));
      }
      first = Math.max(last, first + 1);
    }
  }

  private static boolean isShouted(Word word) {
    return word.text().length() >= SHORTEST
        && !word.hasDigit()
        && word.typed().chars().allMatch(Character::isUpperCase);
  }

  private static Advice advice(Advice.Kind kind, Span place) {
    return new Advice(kind, place.start(), place.end());
  }
}
