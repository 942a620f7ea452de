package ua.kramar.correspondence.policy.addresses;

import java.util.List;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Word;

/** What names in messengers and social networks look like. */
final class NameForm {

  private static final int SHORTEST_WORD = 5;
  private static final int MOST_PARTS = 8;

  private final Reading reading;
  private final List<Word> words;

  NameForm(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** The last word of a name that begins here: joined by dots, underscores or hyphens. */
  int lastOf(int index) {
    int last = index;
    while (last + 1 < words.size() && last - index < MOST_PARTS && mayGoOn(last)) {
      String gap = reading.between(words.get(last), words.get(last + 1));
      boolean joined = gap.equals("_") || gap.equals("__") || gap.equals(".") || gap.equals("-");
      if (!joined
          || (gap.equals(".") && !words.get(last + 1).hasLatin() && !words.get(last + 1).hasDigit())
          || (words.get(last + 1).hasCyrillic() && !gap.startsWith("_"))) {
        break;
      }
      last++;
    }
    return last;
  }

  private boolean mayGoOn(int index) {
    char next = reading.at(words.get(index).end());
    return next == '_' || next == '.' || next == '-';
  }

  /** Has the form of a name of the network: a capital inside, or letters and digits. */
  boolean isStrong(int index) {
    Word word = words.get(index);
    if (!word.hasLatin()) {
      return false;
    }
    int letters = word.letters();
    return (word.isCamel() && letters >= SHORTEST_WORD)
        || (word.hasDigit() && letters >= 4 && !NetworkWord.NETWORK.is(word));
  }

  /** Is no word of networks and of what people do there. */
  static boolean isUnknown(Word word) {
    return !NetworkWord.KNOWN.is(word)
        && !NetworkWord.NETWORK.is(word)
        && !NetworkWord.LINK.is(word);
  }

  /** Whether a mark, a line or the text ends behind a word. */
  boolean endsClause(int index) {
    int end = words.get(index).end();
    return end >= reading.length()
        || ",.!?;\n)#".indexOf(reading.at(end)) >= 0
        || (reading.at(end) == ' ' && reading.at(end + 1) == '-');
  }

  /** Two or more words in capitals, or one in quotation marks. */
  boolean isTitles(int index, String gap) {
    Word word = words.get(index);
    if (!word.isTitle() || NetworkWord.LINK.is(word) || NetworkWord.NETWORK.is(word)) {
      return false;
    }
    boolean quoted = !gap.isEmpty() && "«\"“„".indexOf(gap.charAt(gap.length() - 1)) >= 0;
    return quoted
        || lastTitle(index) > index
        || (NetworkWord.OURS.is(words.get(index - 1)) && words.get(index - 1).text().length() > 3);
  }

  int lastTitle(int index) {
    int last = index;
    while (last + 1 < words.size()
        && last - index < MOST_PARTS
        && words.get(last + 1).isTitle()
        && reading.between(words.get(last), words.get(last + 1)).equals(" ")) {
      last++;
    }
    return last;
  }

  /** Whether somebody is asked to look for a name, near a network. */
  boolean asks(int index) {
    for (int i = Math.max(0, index - 5); i < Math.min(words.size(), index + 8); i++) {
      if (NetworkWord.ASK.is(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence ends between two words. */
  static boolean isSentenceEnd(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (".!?;\n".indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
