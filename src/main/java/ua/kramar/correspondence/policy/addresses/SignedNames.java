package ua.kramar.correspondence.policy.addresses;

import java.util.List;
import java.util.Optional;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds names that show by themselves: by an at-sign or an underscore. */
final class SignedNames {

  private static final int SHORTEST = 3;

  /** How far away a network speaks of a name. */
  private static final int NEAR = 6;

  private final Reading reading;
  private final List<Word> words;
  private final NameForm form;

  SignedNames(Reading reading, NameForm form) {
    this.reading = reading;
    this.words = reading.words();
    this.form = form;
  }

  /** The name that begins with a word, with its sign. */
  Optional<Span> from(int index) {
    Word word = words.get(index);
    if (isSigned(index)) {
      int sign = reading.small().lastIndexOf('@', word.start());
      return Optional.of(new Span(sign, words.get(form.lastOf(index)).end()));
    }
    if (isAtSaid(index)) {
      return Optional.of(
          new Span(words.get(index - 1).start(), words.get(form.lastOf(index)).end()));
    }
    if (isUnderscored(index)) {
      return Optional.of(new Span(word.start(), words.get(form.lastOf(index)).end()));
    }
    return isUnderscoreSaid(index)
        ? Optional.of(word.span().with(words.get(index + 1).span()))
        : Optional.empty();
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
    int last = form.lastOf(index);
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
        && (bracketed || (sign.hasCyrillic() && (form.lastOf(index) > index || networkNear(index))))
        && word.text().length() >= SHORTEST;
  }

  private boolean networkNear(int index) {
    for (int i = Math.max(0, index - NEAR); i < Math.min(words.size(), index + NEAR); i++) {
      if (NetworkWord.NETWORK.is(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Latin words joined by underscores, which are no name of a file. */
  private boolean isUnderscored(int index) {
    Word word = words.get(index);
    int last = form.lastOf(index);
    if (last == index
        || (index > 0
            && reading.at(word.start() - 1) == '_'
            && reading.between(words.get(index - 1), word).equals("_"))
        || !joinedByUnderscore(index, last)
        || AddressWord.FILE.is(words.get(last))
        || (index > 0 && NetworkWord.LABEL.is(words.get(index - 1)) && !networkNear(index))) {
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
}
