package ua.kramar.correspondence.policy;

import java.util.ArrayList;
import java.util.List;
import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds sentences that advertise, or invite to buy past the marketplace. */
final class Advertising implements Rule {

  private static final Lexicon<AdvertWord> WORDS =
      Lexicon.read("advert-words.txt", AdvertWord.class);

  private static final List<Mixture> MIXTURES = mixtures();

  /** Sentences that are read together. */
  private static final int MOST = 3;

  /** A longer sentence says something of its own. */
  private static final int SHORT = 16;

  /**
   * Kinds of words that advertise together.
   *
   * @param across whether they may be in sentences that follow each other
   */
  private record Mixture(long needed, long unless, boolean across) {

    boolean fits(long kinds) {
      return (kinds & needed) == needed && (kinds & unless) == 0;
    }
  }

  private static List<Mixture> mixtures() {
    List<Mixture> mixtures = new ArrayList<>();
    Lexicon.rows(
        "adverts.txt",
        row -> {
          long needed = 0;
          long unless = 0;
          for (String word : row.replace("*", "").trim().split(" +", -1)) {
            if (word.startsWith("!")) {
              unless |= Lexicon.bit(AdvertWord.valueOf(word.substring(1)));
            } else {
              needed |= Lexicon.bit(AdvertWord.valueOf(word));
            }
          }
          mixtures.add(new Mixture(needed, unless, row.startsWith("*")));
        });
    return List.copyOf(mixtures);
  }

  @Override
  public List<Span> find(Subject subject) {
    List<Sentence> sentences = Sentence.of(subject.reading());
    long[] kinds = new long[sentences.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kinds(sentences.get(i), subject.contacts());
    }
    List<Span> found = new ArrayList<>();
    for (int first = 0; first < kinds.length; first++) {
      long together = 0;
      for (int last = first; last < Math.min(first + MOST, kinds.length); last++) {
        if (last > first && sentences.get(last).words().size() > SHORT) {
          break;
        }
        together |= kinds[last];
        if (advertises(together, last > first)) {
          found.add(sentences.get(first).span().with(sentences.get(last).span()));
          first = last;
          break;
        }
        if (sentences.get(first).words().size() > SHORT) {
          break;
        }
      }
    }
    return found;
  }

  private static long kinds(Sentence sentence, List<Span> contacts) {
    long kinds = 0;
    for (Word word : sentence.words()) {
      if (contacts.stream().anyMatch(word.span()::overlaps)) {
        continue;
      }
      kinds |= WORDS.kinds(word.text());
      if (word.hasLatin()) {
        kinds |= WORDS.kinds(word.cyrillic());
      }
    }
    return kinds;
  }

  private static boolean advertises(long kinds, boolean across) {
    for (Mixture mixture : MIXTURES) {
      if ((!across || mixture.across()) && mixture.fits(kinds)) {
        return true;
      }
    }
    return false;
  }
}
