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
  private static final long HARD = Lexicon.bit(SwearWord.HARD);
  private static final long ADDRESSED = Lexicon.bit(SwearWord.ADDRESSED);
  private static final long YOU = Lexicon.bit(SwearWord.YOU);
  private static final long FILL = Lexicon.bit(SwearWord.FILL);
  private static final long CLEAN = Lexicon.bit(SwearWord.CLEAN);

  /** Beginnings of bad words that are no words, before a space that splits one. */
  private static final Set<String> SPLIT =
      Set.of(
          "ху", "пиз", "піз", "бл", "муд", "гів", "пид", "fu", "shi", "бля", "су", "муда", "пизд",
          "йоб", "пи", "х", "п", "б", "е", "ё", "зае", "хуй", "мра", "тва", "деб", "іді", "иди");

  /** Short words that stand before any others: "за лупою" is no swearing. */
  private static final Set<String> COMMON =
      Set.of(
          ("є за на по про при пере до ви вы в від от у о об не ни ні з с і й та а то я ти ты що як"
                  + " чи б би ж же су из із для без под під над или и но да ну ще її їх он вона a i an"
                  + " as at be by do go he if in is it me my no of on or so to up us we")
              .split(" ", -1));

  private static final int FEWEST_CUT = 4;
  private static final int MOST_CUT = 6;
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
      } else if (i > 0 && isPi(words.get(i - 1), words.get(i))) {
        found.add(words.get(i - 1).span().with(words.get(i).span()));
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

  /** What is left of a word without the digits around it. */
  private static String lettersOf(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Character.isDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isDigit(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** 3.14 for "пи". */
  private static boolean isPi(Word left, Word right) {
    return left.text().equals("3")
        && right.text().startsWith("14")
        && isBad(WORDS.kinds(Disguise.levelled("пи" + right.text().substring(2))));
  }

  private static long kinds(Word word) {
    return WORDS.kinds(word, Profanity::read);
  }

  private static long read(Word word) {
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
        && (!Character.isDigit(word.text().charAt(0)) || word.letters() >= FEWEST)) {
      kinds |= Disguise.kinds(word.text(), WORDS.root());
      kinds |= WORDS.kinds(Disguise.levelled(lettersOf(word.text()))) & HARD;
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

  private static void phrases(List<Word> words, int index, List<Span> found) {
    for (Phrase phrase : PHRASES.getOrDefault(words.get(index).text(), List.of())) {
      int end = phrase.end(words, index);
      if (end > index + 1) {
        found.add(words.get(index).span().with(words.get(end - 1).span()));
      }
    }
  }

  /** Two parts of an obscene word that are no words themselves. */
  private static boolean isCut(String left, String right) {
    int length = left.length() + right.length();
    return left.length() > 1
        && length >= FEWEST_CUT
        && length <= MOST_CUT
        && !COMMON.contains(left)
        && !COMMON.contains(right)
        && (WORDS.kinds(Disguise.levelled(left + right)) & (HARD | CLEAN)) == HARD;
  }

  private static boolean isSmall(Word word) {
    return word.typed().equals(word.text());
  }

  private static boolean isSplit(Reading reading, Word left, Word right) {
    if (right.start() - left.end() != 1) {
      return false;
    }
    char gap = reading.at(left.end());
    if ((gap == ' ' || gap == '\n') && isCut(left.text(), right.text())) {
      return true;
    }
    boolean parts =
        SPLIT.contains(left.text())
            || (!Character.isWhitespace(gap)
                && left.text().length() <= LONGEST_PART
                && right.text().length() <= LONGEST_PART
                && left.text().length() + right.text().length() >= FEWEST);
    return parts
        && gap != '@'
        && ((gap != '.' && gap != ',') || (SPLIT.contains(left.text()) && isSmall(right)))
        && isBad(WORDS.kinds(Disguise.levelled(left.text() + right.text())));
  }
}
