package ua.kramar.correspondence.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds sentences that advertise, or invite to buy past the marketplace. */
final class Advertising implements Rule {

  private static final Lexicon<AdvertWord> WORDS =
      Lexicon.read("advert-words.txt", AdvertWord.class);

  private static final Map<String, List<Phrase>> PHRASES = Phrase.read("advert-phrases.txt");

  /** Where else the shop sells, without an address. */
  private static final Map<String, List<Phrase>> PLACES = Phrase.read("advert-places.txt");

  private static final List<Mixture> MIXTURES = mixtures();

  private static final long DISCOUNT = Lexicon.bit(AdvertWord.DISCOUNT);
  private static final long HURRY = Lexicon.bit(AdvertWord.HURRY);
  private static final int SHOUTED = 3;

  /** An invitation to an address that is found itself is not found twice. */
  private static final long INVITING =
      Lexicon.bit(AdvertWord.PLACE)
          | Lexicon.bit(AdvertWord.FOLLOW)
          | Lexicon.bit(AdvertWord.FOLLOWED);

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
  public List<Span> find(ExaminedText subject) {
    List<Sentence> sentences = Sentence.of(subject.reading());
    long[] kinds = new long[sentences.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kinds(subject.reading(), sentences.get(i), subject.contacts());
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
    phrases(PHRASES, subject.reading().words(), found);
    if (subject.contacts().isEmpty()) {
      phrases(PLACES, subject.reading().words(), found);
    }
    return found;
  }

  private static void phrases(
      Map<String, List<Phrase>> phrases, List<Word> words, List<Span> found) {
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : phrases.getOrDefault(words.get(i).text(), List.of())) {
        int end = phrase.end(words, i);
        if (end > i + 1) {
          found.add(words.get(i).span().with(words.get(end - 1).span()));
        }
      }
    }
  }

  private static long kinds(Reading reading, Sentence sentence, BitSet contacts) {
    long kinds = 0;
    int discounts = 0;
    boolean contact = false;
    for (Word word : sentence.words()) {
      if (isContact(contacts, word)) {
        contact = true;
        continue;
      }
      long each = WORDS.kinds(word, Advertising::kinds) | (isOff(reading, word) ? DISCOUNT : 0);
      kinds |= each;
      discounts += (each & DISCOUNT) != 0 ? 1 : 0;
    }
    // Who repeats it shouts it.
    kinds |= discounts >= SHOUTED ? HURRY : 0;
    return contact ? kinds & ~INVITING : kinds;
  }

  private static long kinds(Word word) {
    long kinds = WORDS.kinds(word.text());
    return word.hasLatin() ? kinds | WORDS.kinds(word.cyrillic()) : kinds;
  }

  private static boolean isContact(BitSet contacts, Word word) {
    int next = contacts.nextSetBit(word.start());
    return next >= 0 && next < word.end();
  }

  /** "-20 %". */
  private static boolean isOff(Reading reading, Word word) {
    int end = word.end();
    return word.isNumber()
        && reading.at(word.start() - 1) == '-'
        && !Character.isLetterOrDigit(reading.at(word.start() - 2))
        && (reading.at(end) == '%' || (reading.at(end) == ' ' && reading.at(end + 1) == '%'));
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
