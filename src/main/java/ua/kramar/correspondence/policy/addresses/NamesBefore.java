package ua.kramar.correspondence.policy.addresses;

import java.util.List;
import java.util.Optional;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds names that are told before a network: "TeplyiDim у вайбері". */
final class NamesBefore {

  private static final int SHORTEST_WORD = 5;

  private final Reading reading;
  private final List<Word> words;
  private final NameForm form;

  NamesBefore(Reading reading, NameForm form) {
    this.reading = reading;
    this.words = reading.words();
    this.form = form;
  }

  /** The name that is told before a network. */
  Optional<Span> of(int network) {
    for (int i = network - 1; i >= Math.max(0, network - 3); i--) {
      String gap = reading.between(words.get(i), words.get(i + 1));
      if (NameForm.isSentenceEnd(gap)) {
        return Optional.empty();
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
                  && words.get(network).hasCyrillic()
                  && (i == 0 || "-:,«\"".indexOf(reading.at(word.start() - 1)) >= 0));
      if (!NetworkWord.DOUBTFUL.is(words.get(network))
          && (form.isStrong(i) || sought)
          && NameForm.isUnknown(word)) {
        return Optional.of(word.span());
      }
      if (word.isTitle() && form.asks(network) && isQuoted(i)) {
        return Optional.of(word.span());
      }
      if (i > 0
          && form.asks(network)
          && word.isTitle()
          && words.get(i - 1).isTitle()
          && !NetworkWord.LINK.is(word)) {
        return Optional.of(words.get(i - 1).span().with(word.span()));
      }
      if (!NetworkWord.LINK.is(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isQuoted(int index) {
    return "«\"“„".indexOf(reading.at(words.get(index).start() - 1)) >= 0;
  }
}
