package ua.kramar.correspondence.policy.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds names in messengers and social networks. */
public final class HandleSearch {

  private static final int SHORTEST_WORD = 5;

  /** Words between a network and a name. */
  private static final int MOST_LINKS = 6;

  /** Names of networks that are written as two words, by the first one. */
  private static final Map<String, Set<String>> PARTS =
      Map.ofEntries(
          Map.entry("t", Set.of("g", "г")),
          Map.entry("т", Set.of("g", "г")),
          Map.entry("whats", Set.of("app", "up", "апп")),
          Map.entry("ватс", Set.of("апп", "ап")),
          Map.entry("вотс", Set.of("апп", "ап")),
          Map.entry("тік", Set.of("ток", "тоці", "току")),
          Map.entry("тик", Set.of("ток", "токе")),
          Map.entry("tele", Set.of("gram")),
          Map.entry("теле", Set.of("грам", "грамі", "грамм")),
          Map.entry("insta", Set.of("gram")),
          Map.entry("face", Set.of("book")));

  private final Reading reading;
  private final List<Word> words;
  private final NameForm form;
  private final SignedNames signed;
  private final List<Span> found = new ArrayList<>();
  private final boolean cyrillic;

  private HandleSearch(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.form = new NameForm(reading);
    this.signed = new SignedNames(reading, form);
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
    signed.from(index).ifPresent(found::add);
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
    boolean parts =
        index + 1 < words.size()
            && PARTS.getOrDefault(word.text(), Set.of()).contains(words.get(index + 1).text())
            && words.get(index + 1).start() - word.end() == 1;
    return parts ? index + 1 : -1;
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
      if (isName(i, named || (next && form.endsClause(i)), doubtful)) {
        found.add(new Span(word.start(), words.get(form.lastOf(i)).end()));
        return;
      }
      if (!doubtful && (asked || named) && form.isTitles(i, gap)) {
        found.add(word.span().with(words.get(form.lastTitle(i)).span()));
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
          && (form.isStrong(i) || sought)
          && NameForm.isUnknown(word)) {
        found.add(word.span());
        return;
      }
      if (word.isTitle() && asks(network) && isQuoted(i)) {
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

  private boolean isQuoted(int index) {
    return "«\"“„".indexOf(reading.at(words.get(index).start() - 1)) >= 0;
  }

  private boolean isName(int index, boolean named, boolean doubtful) {
    Word word = words.get(index);
    if (!word.hasLatin() || !NameForm.isUnknown(word)) {
      return false;
    }
    int last = form.lastOf(index);
    if (last > index
        && words.get(last).end() - word.start() > SHORTEST_WORD
        && !AddressWord.FILE.is(words.get(last))) {
      return true;
    }
    if (doubtful && !named) {
      return false;
    }
    if (form.isStrong(index)) {
      return true;
    }
    return word.text().length() >= SHORTEST_WORD
        && ((named && form.endsClause(index))
            || (!word.isTitle() && form.endsClause(index) && cyrillic));
  }

  /** In a text of Cyrillic words a Latin one beside a network is a name. */
  private boolean isCyrillicOr(int network) {
    return words.get(network).hasCyrillic();
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
