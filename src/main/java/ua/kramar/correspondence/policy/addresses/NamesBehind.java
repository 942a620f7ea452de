package ua.kramar.correspondence.policy.addresses;

import java.util.List;
import java.util.Optional;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds names that are told behind a network: "наш телеграм: teplyi.dim". */
final class NamesBehind {

  private static final int SHORTEST_WORD = 5;

  /** Words between a network and a name. */
  private static final int MOST_LINKS = 6;

  private final Reading reading;
  private final List<Word> words;
  private final NameForm form;

  /** In a text of Cyrillic words a Latin one beside a network is a name. */
  private final boolean cyrillic;

  NamesBehind(Reading reading, NameForm form) {
    this.reading = reading;
    this.words = reading.words();
    this.form = form;
    this.cyrillic = words.stream().filter(Word::hasCyrillic).count() * 2 >= words.size();
  }

  /**
   * The name that is told behind a network.
   *
   * @param lastOfNetwork the last word of the network's name
   */
  Optional<Span> of(int network, int lastOfNetwork) {
    boolean doubtful = NetworkWord.DOUBTFUL.is(words.get(lastOfNetwork));
    boolean named = false;
    boolean asked =
        form.asks(network) || (network > 0 && NetworkWord.OURS.is(words.get(network - 1)));
    for (int i = lastOfNetwork + 1;
        i < Math.min(words.size(), lastOfNetwork + MOST_LINKS + 2);
        i++) {
      String gap = reading.between(words.get(i - 1), words.get(i));
      if (NameForm.isSentenceEnd(gap) && gap.indexOf(Reading.BREAK) < 0) {
        return Optional.empty();
      }
      named |= gap.contains(":") || (gap.contains("-") && gap.contains(" "));
      Word word = words.get(i);
      boolean next = !doubtful && i == lastOfNetwork + 1 && word.text().length() > SHORTEST_WORD;
      if (isName(i, named || (next && form.endsClause(i)), doubtful)) {
        return Optional.of(new Span(word.start(), words.get(form.lastOf(i)).end()));
      }
      if (!doubtful && (asked || named) && form.isTitles(i, gap)) {
        return Optional.of(word.span().with(words.get(form.lastTitle(i)).span()));
      }
      if (!NetworkWord.LINK.is(word) && !NetworkWord.NETWORK.is(word)) {
        return Optional.empty();
      }
      named |= NetworkWord.NAMED.is(word);
      asked |= NetworkWord.OURS.is(word);
    }
    return Optional.empty();
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
}
