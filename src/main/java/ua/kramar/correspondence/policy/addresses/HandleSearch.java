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

  private static final int LONGEST_PART = 5;

  private final List<Word> words;
  private final SignedNames signed;
  private final NamesBehind behind;
  private final NamesBefore before;
  private final List<Span> found = new ArrayList<>();

  private HandleSearch(Reading reading) {
    this.words = reading.words();
    NameForm form = new NameForm(reading);
    this.signed = new SignedNames(reading, form);
    this.behind = new NamesBehind(reading, form);
    this.before = new NamesBefore(reading, form);
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
      behind.of(index, network).ifPresent(found::add);
      before.of(index).ifPresent(found::add);
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
            && word.text().length() <= LONGEST_PART
            && PARTS.getOrDefault(word.text(), Set.of()).contains(words.get(index + 1).text())
            && words.get(index + 1).start() - word.end() == 1;
    return parts ? index + 1 : -1;
  }
}
