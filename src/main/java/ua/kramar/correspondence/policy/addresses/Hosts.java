package ua.kramar.correspondence.policy.addresses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds names of hosts among the words of a reading. */
final class Hosts {

  /** Labels before ".net" that make the name of a technique. */
  private static final Set<String> TECHNIQUES = Set.of("asp", "vb", "ado", "ml");

  private static final Set<String> SHORT = Set.of("t", "т", "i", "x", "g", "d", "o");

  /** Said behind "dot" they are part of an address only beside Latin letters. */
  private static final Set<String> ALSO_WORDS = Set.of("нет", "нэт", "стор", "онлайн", "ко", "бай");

  private static final int LONGEST_COUNTRY = 3;

  /** Nobody's address has more labels, and no path is of interest beyond. */
  private static final int MOST_LABELS = 12;

  private static final int LONGEST_PATH = 300;

  private final Reading reading;
  private final List<Word> words;

  Hosts(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
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
    int end = domain(label);
    if (end < 0) {
      return Optional.empty();
    }
    for (int next = domain(end); next >= 0 && end - label < MOST_LABELS; next = domain(end)) {
      end = next;
    }
    int first = beginning(label);
    return Optional.of(new Host(first, end, new Span(words.get(first).start(), pathEnd(end))));
  }

  /** The host whose name begins with a word. */
  Optional<Host> from(int first) {
    int label = first;
    while (label + 1 < words.size() && domain(label) < 0) {
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

  /** The index of the top-level domain that is joined to a label; -1 if none is. */
  int domain(int label) {
    if (label + 1 >= words.size()) {
      return -1;
    }
    Word left = words.get(label);
    Word right = words.get(label + 1);
    boolean spaced = right.start() - left.end() == 1 && reading.at(left.end()) == ' ';
    if ((!spaced || right.text().length() <= LONGEST_COUNTRY)
        && Domain.isAny(right)
        && !goesOn(label + 1)) {
      Joint joint = Joint.of(reading.between(left, right));
      if (joint != Joint.NONE && accepts(joint, label, label + 1)) {
        return label + 1;
      }
      if (isCountryBehind(label) || isCountryOfSite(label)) {
        return label + 1;
      }
    }
    if (label + 2 < words.size()
        && AddressWord.DOT.is(right)
        && Domain.isAny(words.get(label + 2))
        && Joint.isThin(reading.between(left, right))
        && Joint.isThin(reading.between(right, words.get(label + 2)))
        && isSaid(label, label + 2)) {
      return label + 2;
    }
    return -1;
  }

  /** What an underscore or a hyphen follows is no end of a name. */
  private boolean goesOn(int domain) {
    int end = words.get(domain).end();
    return (reading.at(end) == '_' || reading.at(end) == '-')
        && domain + 1 < words.size()
        && words.get(domain + 1).start() == end + 1
        && !AddressWord.DOT.is(words.get(domain + 1));
  }

  /** "com ua", without any dot. */
  private boolean isCountryBehind(int label) {
    String left = words.get(label).latin();
    String right = words.get(label + 1).text();
    return (left.equals("com") || left.equals("ком"))
        && (right.equals("ua") || right.equals("юа") || right.equals("уа"))
        && reading.between(words.get(label), words.get(label + 1)).length() <= 3
        && label > 0;
  }

  /** "На olx ua", without any dot. */
  private boolean isCountryOfSite(int label) {
    Word left = words.get(label);
    Word right = words.get(label + 1);
    if (Domain.CORE.is(right)
        && left.hasLatin()
        && reading.between(left, right).equals(" ")
        && label + 2 < words.size()
        && AddressWord.SLASH.is(words.get(label + 2))) {
      return true;
    }
    if (right.typed().equals("com")
        && left.hasLatin()
        && reading.between(left, right).equals(" ")
        && near(AddressWord.SITE, label)) {
      return true;
    }
    return right.typed().equals("ua")
        && left.hasLatin()
        && left.text().length() > 2
        && reading.between(left, right).equals(" ")
        && (near(AddressWord.SITE, label)
            || (label > 0 && words.get(label - 1).text().equals("на")));
  }

  private boolean accepts(Joint joint, int label, int domain) {
    Word left = words.get(label);
    Word right = words.get(domain);
    boolean core = Domain.CORE.is(right);
    if (isTelegram(left, right)) {
      return joint == Joint.TIGHT || isPath(domain);
    }
    if (left.text().length() == 1 && !(core && SHORT.contains(left.text()))) {
      return false;
    }
    if (TECHNIQUES.contains(left.text()) && right.text().equals("net")) {
      return false;
    }
    return switch (joint) {
      case TIGHT -> acceptsTight(label, domain);
      case BRACKETED -> !left.isNumber() && (core || !right.isTitle());
      case SPACED, SPACE_BEFORE ->
          (core || Domain.STRONG.is(right)) && isLower(right) && !left.isNumber();
      case SPACE_BEHIND ->
          isWorldwide(right) && !right.isTitle() && (left.hasLatin() || isSplit(label));
      case COMMA, SIGN -> core && !right.isTitle() && !left.isNumber();
      case SAID, NONE -> false;
    };
  }

  private boolean acceptsTight(int label, int domain) {
    Word left = words.get(label);
    Word right = words.get(domain);
    if (Domain.CORE.is(right)) {
      return !right.isTitle() || left.hasLatin();
    }
    if (right.isTitle() && !isPath(domain)) {
      return false;
    }
    if (left.isNumber()) {
      return false;
    }
    if (Domain.WORD.is(right)) {
      return left.hasLatin() && isExpected(label, domain);
    }
    if (Domain.STRONG.is(right)) {
      return true;
    }
    if (Domain.PLAIN.is(right)) {
      return left.hasLatin() || (right.hasCyrillic() && !right.hasLatin() && isLower(right));
    }
    boolean mail = left.text().equals("укр") || left.text().equals("юкр");
    return left.hasLatin() || mail || !ALSO_WORDS.contains(right.text());
  }

  private static boolean isTelegram(Word left, Word right) {
    return (left.text().equals("t") || left.text().equals("т"))
        && (right.text().equals("me") || right.latin().equals("me"));
  }

  private boolean isSplit(int label) {
    return reading.between(words.get(label), words.get(label + 1)).indexOf(Reading.BREAK) >= 0;
  }

  private static boolean isWorldwide(Word word) {
    return Set.of("com", "net", "org", "ua").contains(word.text());
  }

  private static boolean isLower(Word word) {
    return word.typed().equals(word.text());
  }

  /** Whether something else says that words with a dot between them are an address. */
  private boolean isExpected(int label, int domain) {
    Word left = words.get(label);
    return left.hasDigit()
        || isPath(domain)
        || (label > 0 && reading.between(words.get(label - 1), left).matches("[-_.]"))
        || near(AddressWord.SITE, label);
  }

  boolean near(AddressWord what, int index) {
    for (int i = Math.max(0, index - 4); i < index; i++) {
      if (what.is(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPath(int domain) {
    int end = words.get(domain).end();
    return reading.at(end) == '/'
        || (reading.at(end) == ' ' && reading.at(end + 1) == '/')
        || (domain + 1 < words.size() && AddressWord.SLASH.is(words.get(domain + 1)));
  }

  /** Whether a domain behind a dot that is said is one. */
  private boolean isSaid(int label, int domain) {
    Word left = words.get(label);
    Word right = words.get(domain);
    if (isTelegram(left, right)) {
      return true;
    }
    if (ALSO_WORDS.contains(right.text())) {
      return left.hasLatin()
          || (label > 0 && words.get(label - 1).hasLatin())
          || AddressWord.PROVIDER.is(left);
    }
    return Domain.CORE.is(right)
        || Domain.SPOKEN.is(right)
        || (Domain.STRONG.is(right) && isLower(right) && (left.hasLatin() || right.hasCyrillic()))
        || (Domain.PLAIN.is(right) && right.text().length() == 2 && isPath(domain));
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
          && reading.between(words.get(last), words.get(last + 1)).matches("[-_./]")) {
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
