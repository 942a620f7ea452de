package ua.kramar.correspondence.policy.addresses;

import java.util.List;
import java.util.Optional;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds names of hosts among the words of a reading. */
final class Hosts {

  /** Nobody's address has more labels, and no path is of interest beyond. */
  private static final int MOST_LABELS = 12;

  private static final int LONGEST_PATH = 300;

  private final Reading reading;
  private final List<Word> words;

  private final HostEndings endings;

  Hosts(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.endings = new HostEndings(reading);
  }

  /**
   * A host's name.
   *
   * @param first index of its first word
   * @param last index of its last word
   * @param span from its first sign to its last one, with the path
   */
  record Host(int first, int last, Span span) {}

  /** The host whose first two labels are joined behind a word. */
  Optional<Host> behind(int label) {
    int end = endings.domain(label);
    if (end < 0) {
      return Optional.empty();
    }
    for (int next = endings.domain(end);
        next >= 0 && end - label < MOST_LABELS;
        next = endings.domain(end)) {
      end = next;
    }
    int first = beginning(label);
    return Optional.of(new Host(first, end, new Span(words.get(first).start(), pathEnd(end))));
  }

  /** The host whose name begins with a word. */
  Optional<Host> from(int first) {
    int label = first;
    while (label + 1 < words.size() && endings.domain(label) < 0) {
      if (label - first > MOST_LABELS) {
        return Optional.empty();
      }
      String gap = reading.between(words.get(label), words.get(label + 1));
      if (!gap.equals("-") && !gap.equals("_") && Joint.of(gap) != Joint.TIGHT) {
        return Optional.empty();
      }
      label++;
    }
    return behind(label);
  }

  /** The first word of the name of which a word is a label. */
  private int beginning(int label) {
    int first = label;
    while (first > 0 && label - first < MOST_LABELS) {
      String gap = reading.between(words.get(first - 1), words.get(first));
      if (gap.equals("-") || gap.equals("_") || Joint.of(gap) == Joint.TIGHT) {
        first--;
      } else if (first > 1
          && (AddressWord.DASH.is(words.get(first - 1)) || AddressWord.DOT.is(words.get(first - 1)))
          && words.get(first - 2).hasLatin()
          && Joint.isThin(gap)) {
        first -= 2;
      } else if (Joint.of(gap) == Joint.SPACED && words.get(first - 1).text().equals("www")) {
        first--;
      } else {
        break;
      }
    }
    return first;
  }

  private int pathEnd(int domain) {
    int end = words.get(domain).end();
    char next = reading.at(end);
    if (next == ' ' && reading.at(end + 1) == '/' && domain + 1 < words.size()) {
      int last = domain + 1;
      while (last + 1 < words.size()
          && last - domain < MOST_LABELS
          && reading.joins(words.get(last), words.get(last + 1), "-_./")) {
        last++;
      }
      return words.get(last).end();
    }
    if (next == '/' || next == '?' || next == '#' || (next == ':' && reading.at(end + 1) != ' ')) {
      int most = Math.min(reading.length(), end + LONGEST_PATH);
      while (end < most && !Character.isWhitespace(reading.at(end))) {
        end++;
      }
    }
    return end;
  }
}
