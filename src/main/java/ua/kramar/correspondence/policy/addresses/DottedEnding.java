package ua.kramar.correspondence.policy.addresses;

import java.util.List;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Word;

/**
 * Tells the domain behind a dot from a word that begins a sentence, a unit or an abbreviation. The
 * rarer the domain is as a word, the looser the joint may be.
 */
final class DottedEnding {

  /** Labels before ".net" that make the name of a technique. */
  private static final Set<String> TECHNIQUES = Set.of("asp", "vb", "ado", "ml");

  private static final Set<String> SHORT = Set.of("t", "т", "i", "x", "g", "d", "o");

  private static final Set<String> WORLDWIDE = Set.of("com", "net", "org", "ua");

  private final Reading reading;
  private final List<Word> words;

  DottedEnding(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Whether a word that is joined to a label like this is its domain. */
  boolean accepts(Joint joint, int label, int domain) {
    Word left = words.get(label);
    Word right = words.get(domain);
    boolean core = Domain.CORE.is(right);
    if (isTelegram(left, right)) {
      return joint == Joint.TIGHT || isPath(domain);
    }
    if (left.text().length() == 1 && !(core && SHORT.contains(left.text()))) {
      return joint == Joint.TIGHT && left.hasLatin() && right.hasLatin() && hasPath(domain);
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
      case ODD -> left.hasLatin() && isLower(right) && isWorldwide(right);
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
    if (Domain.PLAIN.is(right) && !isPath(domain) && isNameThere(label)) {
      return false;
    }
    if (Domain.PLAIN.is(right)) {
      return left.hasLatin() || (right.hasCyrillic() && !right.hasLatin() && isLower(right));
    }
    boolean mail = left.text().equals("укр") || left.text().equals("юкр");
    return left.hasLatin() || mail || !HostEndings.ALSO_WORDS.contains(right.text());
  }

  /** Whether a network is named before: then "dim.plus" is a name in it. */
  private boolean isNameThere(int label) {
    for (int i = Math.max(0, label - 3); i < label; i++) {
      if (NetworkWord.NETWORK.is(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isTelegram(Word left, Word right) {
    return (left.text().equals("t") || left.text().equals("т"))
        && (right.text().equals("me") || right.latin().equals("me"));
  }

  private boolean isSplit(int label) {
    return reading.between(words.get(label), words.get(label + 1)).indexOf(Reading.BREAK) >= 0;
  }

  private static boolean isWorldwide(Word word) {
    return WORLDWIDE.contains(word.text());
  }

  static boolean isLower(Word word) {
    return word.typed().equals(word.text());
  }

  /** Whether something else says that words with a dot between them are an address. */
  private boolean isExpected(int label, int domain) {
    Word left = words.get(label);
    return left.hasDigit()
        || isPath(domain)
        || (label > 0 && reading.joins(words.get(label - 1), left, "-_."))
        || AddressWord.SITE.isBefore(words, label);
  }

  /** Whether a path follows at once. */
  private boolean hasPath(int domain) {
    int end = words.get(domain).end();
    return reading.at(end) == '/' && Character.isLetterOrDigit(reading.at(end + 1));
  }

  /** Whether a path follows. */
  boolean isPath(int domain) {
    int end = words.get(domain).end();
    return reading.at(end) == '/'
        || (reading.at(end) == ' ' && reading.at(end + 1) == '/')
        || (domain + 1 < words.size() && AddressWord.SLASH.is(words.get(domain + 1)));
  }
}
