package ua.kramar.correspondence.policy.addresses;

import java.util.ArrayList;
import java.util.List;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds names in messengers and social networks. */
public final class HandleSearch {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_WORD = 5;

  /** Words between a network and a name. */
  private static final int MOST_LINKS = 6;

  private static final int MOST_PARTS = 8;

  private final Reading reading;
  private final List<Word> words;
  private final List<Span> found = new ArrayList<>();
  private final boolean cyrillic;

  private HandleSearch(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.cyrillic = words.stream().filter(Word::hasCyrillic).count() * 2 >= words.size();
  }

  public static List<Span> find(Reading reading) {
    HandleSearch search = new HandleSearch(reading);
    for (int i = 0; i < search.words.size(); i++) {
      search.at(i);
    }
    return search.found;
  }

  private void at(int index) {
    Word word = words.get(index);
    if (isSigned(index)) {
      int sign = reading.small().lastIndexOf('@', word.start());
      found.add(new Span(sign, words.get(lastOf(index)).end()));
    } else if (isAtSaid(index)) {
      found.add(new Span(words.get(index - 1).start(), words.get(lastOf(index)).end()));
    } else if (isUnderscored(index)) {
      found.add(new Span(word.start(), words.get(lastOf(index)).end()));
    } else if (isUnderscoreSaid(index)) {
      found.add(word.span().with(words.get(index + 1).span()));
    }
    int network = network(index);
    if (network >= 0) {
      behind(index, network);
      before(index);
    }
  }

  /** The last word of a network's name that begins here; -1 if none does. */
  private int network(int index) {
    Word word = words.get(index);
    if (NetworkWord.NETWORK.is(word)) {
      return index;
    }
    boolean letters =
        index + 1 < words.size()
            && (word.text().equals("t") || word.text().equals("т"))
            && (words.get(index + 1).text().equals("г") || words.get(index + 1).text().equals("g"))
            && reading.between(word, words.get(index + 1)).length() == 1;
    return letters ? index + 1 : -1;
  }

  /** A name behind an at-sign that nothing stands tight before. */
  private boolean isSigned(int index) {
    Word word = words.get(index);
    int at = word.start() - 1;
    while (at >= 0 && reading.at(at) == ' ' && word.start() - at < 3) {
      at--;
    }
    if (reading.at(at) != '@' || word.isNumber()) {
      return false;
    }
    boolean free = at == 0 || !Character.isLetterOrDigit(reading.at(at - 1));
    int last = lastOf(index);
    int length = words.get(last).end() - word.start();
    return free
        && length >= SHORTEST
        && !(word.hasDigit() && Character.isDigit(word.text().charAt(0)));
  }

  /** "Собака magaz_kyiv", "(at)magaz". */
  private boolean isAtSaid(int index) {
    if (index == 0 || !AddressWord.AT.is(words.get(index - 1))) {
      return false;
    }
    Word word = words.get(index);
    Word sign = words.get(index - 1);
    boolean bracketed = "([{«".indexOf(reading.at(sign.start() - 1)) >= 0;
    return word.hasLatin()
        && Joint.isThin(reading.between(sign, word))
        && (bracketed || (sign.hasCyrillic() && (lastOf(index) > index || networkNear(index))))
        && word.text().length() >= SHORTEST;
  }

  private boolean networkNear(int index) {
    for (int i = Math.max(0, index - MOST_LINKS);
        i < Math.min(words.size(), index + MOST_LINKS);
        i++) {
      if (NetworkWord.NETWORK.is(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Latin words joined by underscores, which are no name of a file. */
  private boolean isUnderscored(int index) {
    Word word = words.get(index);
    int last = lastOf(index);
    if (last == index
        || (index > 0
            && reading.at(word.start() - 1) == '_'
            && reading.between(words.get(index - 1), word).equals("_"))
        || !joinedByUnderscore(index, last)
        || AddressWord.FILE.is(words.get(last))) {
      return false;
    }
    int named = 0;
    for (int i = index; i <= last; i++) {
      boolean letters = words.get(i).hasLatin() || networkNear(index);
      named += letters && words.get(i).text().length() >= 2 ? 1 : 0;
    }
    return named >= 2 || (named == 1 && networkNear(index) && word.text().length() > SHORTEST);
  }

  private boolean joinedByUnderscore(int first, int last) {
    return reading.small().substring(words.get(first).start(), words.get(last).end()).indexOf('_')
        >= 0;
  }

  private boolean isUnderscoreSaid(int index) {
    if (!words.get(index).hasLatin() || index + 2 >= words.size()) {
      return false;
    }
    Word next = words.get(index + 1);
    return NetworkWord.SIGN.is(next)
        || (AddressWord.DOT.is(next) && words.get(index + 2).hasLatin() && networkNear(index));
  }

  /** The last word of a name that begins here: joined by dots, underscores or hyphens. */
  private int lastOf(int index) {
    int last = index;
    while (last + 1 < words.size() && last - index < MOST_PARTS) {
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

  /** Looks for a name behind a network. */
  private void behind(int network, int lastOfNetwork) {
    boolean doubtful = NetworkWord.DOUBTFUL.is(words.get(lastOfNetwork));
    boolean named = false;
    boolean asked = asks(network) || (network > 0 && NetworkWord.OURS.is(words.get(network - 1)));
    for (int i = lastOfNetwork + 1;
        i < Math.min(words.size(), lastOfNetwork + MOST_LINKS + 2);
        i++) {
      String gap = reading.between(words.get(i - 1), words.get(i));
      if (isSentenceEnd(gap) && gap.indexOf(Reading.BREAK) < 0) {
        return;
      }
      named |= gap.contains(":") || (gap.contains("-") && gap.contains(" "));
      Word word = words.get(i);
      boolean next = !doubtful && i == lastOfNetwork + 1 && word.text().length() > SHORTEST_WORD;
      if (isName(i, named || (next && endsClause(i)), doubtful)) {
        found.add(new Span(word.start(), words.get(lastOf(i)).end()));
        return;
      }
      if (!doubtful && (asked || named) && isTitles(i, gap)) {
        found.add(word.span().with(words.get(lastTitle(i)).span()));
        return;
      }
      if (!NetworkWord.LINK.is(word) && !NetworkWord.NETWORK.is(word)) {
        return;
      }
      named |= NetworkWord.NAMED.is(word);
      asked |= NetworkWord.OURS.is(word);
    }
  }

  /** Looks for a name before a network: "TeplyiDim у вайбері". */
  private void before(int network) {
    for (int i = network - 1; i >= Math.max(0, network - 3); i--) {
      String gap = reading.between(words.get(i), words.get(i + 1));
      if (isSentenceEnd(gap)) {
        return;
      }
      Word word = words.get(i);
      boolean sought =
          (i > 0
                  && word.hasLatin()
                  && word.text().length() > SHORTEST_WORD
                  && !word.isTitle()
                  && (NetworkWord.ASK.is(words.get(i - 1))
                      || NetworkWord.NAMED.is(words.get(i - 1))))
              || (word.hasLatin()
                  && word.text().length() > SHORTEST_WORD
                  && isCyrillicOr(network)
                  && (i == 0 || "-:,«\"".indexOf(reading.at(word.start() - 1)) >= 0));
      if (!NetworkWord.DOUBTFUL.is(words.get(network))
          && (isStrong(i) || sought)
          && isUnknown(word)) {
        found.add(word.span());
        return;
      }
      if (i > 0
          && asks(network)
          && word.isTitle()
          && words.get(i - 1).isTitle()
          && !NetworkWord.LINK.is(word)) {
        found.add(words.get(i - 1).span().with(word.span()));
        return;
      }
      if (!NetworkWord.LINK.is(word)) {
        return;
      }
    }
  }

  private boolean isName(int index, boolean named, boolean doubtful) {
    Word word = words.get(index);
    if (!word.hasLatin() || !isUnknown(word)) {
      return false;
    }
    int last = lastOf(index);
    if (last > index
        && words.get(last).end() - word.start() > SHORTEST_WORD
        && !AddressWord.FILE.is(words.get(last))) {
      return true;
    }
    if (doubtful && !named) {
      return false;
    }
    if (isStrong(index)) {
      return true;
    }
    return word.text().length() >= SHORTEST_WORD
        && ((named && endsClause(index)) || (!word.isTitle() && endsClause(index) && cyrillic));
  }

  /** Has the form of a name of the network: a capital inside, or letters and digits. */
  private boolean isStrong(int index) {
    Word word = words.get(index);
    if (!word.hasLatin()) {
      return false;
    }
    long letters = word.text().chars().filter(Character::isLetter).count();
    return (word.isCamel() && letters >= SHORTEST_WORD)
        || (word.hasDigit() && letters >= 4 && !NetworkWord.NETWORK.is(word));
  }

  private static boolean isUnknown(Word word) {
    return !NetworkWord.KNOWN.is(word)
        && !NetworkWord.NETWORK.is(word)
        && !NetworkWord.LINK.is(word);
  }

  /** In a text of Cyrillic words a Latin one beside a network is a name. */
  private boolean isCyrillicOr(int network) {
    return words.get(network).hasCyrillic();
  }

  private boolean endsClause(int index) {
    int end = words.get(index).end();
    return end >= reading.length()
        || ",.!?;\n)#".indexOf(reading.at(end)) >= 0
        || (reading.at(end) == ' ' && reading.at(end + 1) == '-');
  }

  /** Two or more words in capitals, or one in quotation marks. */
  private boolean isTitles(int index, String gap) {
    Word word = words.get(index);
    if (!word.isTitle() || NetworkWord.LINK.is(word) || NetworkWord.NETWORK.is(word)) {
      return false;
    }
    boolean quoted = !gap.isEmpty() && "«\"“„".indexOf(gap.charAt(gap.length() - 1)) >= 0;
    return quoted
        || lastTitle(index) > index
        || (NetworkWord.OURS.is(words.get(index - 1)) && words.get(index - 1).text().length() > 3);
  }

  private int lastTitle(int index) {
    int last = index;
    while (last + 1 < words.size()
        && last - index < MOST_PARTS
        && words.get(last + 1).isTitle()
        && reading.between(words.get(last), words.get(last + 1)).equals(" ")) {
      last++;
    }
    return last;
  }

  private boolean asks(int index) {
    for (int i = Math.max(0, index - 5); i < Math.min(words.size(), index + 8); i++) {
      if (NetworkWord.ASK.is(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentenceEnd(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (".!?;\n".indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
