package ua.kramar.correspondence.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds swearing and insults, by whole words and in disguise. */
final class Profanity implements Rule {

  private static final Lexicon<SwearWord> WORDS =
      Lexicon.read("swear-words.txt", SwearWord.class, Disguise::levelled);

  private static final Map<String, List<Phrase>> PHRASES = Phrase.read("swear-phrases.txt");

  private static final long BAD = Lexicon.bit(SwearWord.HARD) | Lexicon.bit(SwearWord.INSULT);
  private static final long ADDRESSED = Lexicon.bit(SwearWord.ADDRESSED);
  private static final long YOU = Lexicon.bit(SwearWord.YOU);
  private static final long FILL = Lexicon.bit(SwearWord.FILL);
  private static final long CLEAN = Lexicon.bit(SwearWord.CLEAN);

  /** Beginnings of bad words that are no words, before a space that splits one. */
  private static final Set<String> SPLIT =
      Set.of(
          "ху", "пиз", "піз", "бл", "муд", "гів", "пид", "fu", "shi", "бля", "су", "муда", "пизд",
          "йоб");

  private static final int MOST_FILLS = 4;
  private static final int FEWEST = 3;
  private static final int HOT = 80;
  private static final int LONGEST_PART = 5;

  @Override
  public List<Span> find(ExaminedText subject) {
    List<Span> found = new ArrayList<>();
    Reading reading = subject.reading();
    List<Word> words = reading.words();
    long[] kinds = new long[words.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kinds(words.get(i));
      if ((kinds[i] & BAD) != 0) {
        found.add(words.get(i).span());
      }
    }
    for (int i = 0; i < kinds.length; i++) {
      if ((kinds[i] & ADDRESSED) != 0 && isAddressed(kinds, words, reading, i)) {
        found.add(words.get(i).span());
      }
      phrases(words, i, found);
      if (i > 0 && isSplit(reading, words.get(i - 1), words.get(i))) {
        found.add(words.get(i - 1).span().with(words.get(i).span()));
      }
    }
    Disguise.masked(reading, WORDS.root(), found);
    return found;
  }

  private static long kinds(Word word) {
    long kinds = WORDS.kinds(Disguise.levelled(word.text()));
    if (word.hasLatin()) {
      String cyrillic = word.cyrillic();
      if (!cyrillic.equals(word.text())) {
        kinds |= WORDS.kinds(Disguise.levelled(cyrillic));
      }
      if (word.hasCyrillic()) {
        kinds |= Disguise.kinds(word.text(), WORDS.root());
      }
    }
    if (word.hasDigit()
        && !word.isNumber()
        && (!Character.isDigit(word.text().charAt(0)) || letters(word) >= FEWEST)) {
      kinds |= Disguise.kinds(word.text(), WORDS.root());
    }
    return (kinds & CLEAN) != 0 ? 0 : kinds;
  }

  /** "Ви що, тупа?", "козли ви". */
  private static boolean isAddressed(long[] kinds, List<Word> words, Reading reading, int index) {
    return isCalled(kinds, words, reading, index)
        || isYou(kinds, words, reading, index, -1)
        || isYou(kinds, words, reading, index, 1);
  }

  /** "Що ти мелеш, дурна?": set off by a comma at the end of what is said to somebody. */
  private static boolean isCalled(long[] kinds, List<Word> words, Reading reading, int index) {
    int end = words.get(index).end();
    boolean last = end >= reading.length() || ".!?".indexOf(reading.at(end)) >= 0;
    boolean first = index == 0 || ".!?".indexOf(reading.at(words.get(index - 1).end())) >= 0;
    if (first && (reading.at(end) == '!' || (reading.at(end) == ',' && isHot(reading, end)))) {
      return true;
    }
    if (!last
        || index == 0
        || !reading.between(words.get(index - 1), words.get(index)).equals(", ")) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - FEWEST - 1); i--) {
      if ((kinds[i] & YOU) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows is cried or asked. */
  private static boolean isHot(Reading reading, int from) {
    for (int i = from; i < from + HOT; i++) {
      if (reading.at(i) == '!' || reading.at(i) == '?') {
        return true;
      }
    }
    return false;
  }

  private static boolean isYou(
      long[] kinds, List<Word> words, Reading reading, int index, int step) {
    int fills = 0;
    for (int i = index + step; i >= 0 && i < kinds.length; i += step) {
      String gap =
          step < 0
              ? reading.between(words.get(i), words.get(i + 1))
              : reading.between(words.get(i - 1), words.get(i));
      if (gap.indexOf('.') >= 0 || gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0) {
        return false;
      }
      if ((kinds[i] & YOU) != 0) {
        return true;
      }
      if ((kinds[i] & (FILL | ADDRESSED | BAD)) == 0
          || ++fills > MOST_FILLS
          || (step > 0 && fills > 1)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBad(long kinds) {
    return (kinds & BAD) != 0 && (kinds & CLEAN) == 0;
  }

  private static long letters(Word word) {
    return word.text().chars().filter(Character::isLetter).count();
  }

  private static void phrases(List<Word> words, int index, List<Span> found) {
    for (Phrase phrase : PHRASES.getOrDefault(words.get(index).text(), List.of())) {
      int end = phrase.end(words, index);
      if (end > index + 1) {
        found.add(words.get(index).span().with(words.get(end - 1).span()));
      }
    }
  }

  private static boolean isSplit(Reading reading, Word left, Word right) {
    String gap = reading.between(left, right);
    boolean parts =
        SPLIT.contains(left.text())
            || (!gap.isBlank()
                && left.text().length() <= LONGEST_PART
                && right.text().length() <= LONGEST_PART
                && right.text().length() > 1);
    return parts
        && gap.length() == 1
        && ".@,".indexOf(gap) < 0
        && isBad(WORDS.kinds(Disguise.levelled(left.text() + right.text())));
  }
}
