package ua.kramar.correspondence.policy.addresses;

import java.util.List;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds the top-level domain behind a label: behind a dot, a dot that is said, or none at all. */
final class HostEndings {

  /** Said behind "dot" they are part of an address only beside Latin letters. */
  static final Set<String> ALSO_WORDS = Set.of("нет", "нэт", "стор", "онлайн", "ко", "бай");

  /** With a path behind it, a dot is missing: "t me/shop". */
  private static final Set<String> SHORTENERS =
      Set.of("t", "wa", "m", "bit", "goo", "cutt", "tinyurl", "fb", "vk", "youtu", "surl", "clck");

  private static final int LONGEST_COUNTRY = 3;

  private final Reading reading;
  private final List<Word> words;
  private final DottedEnding dotted;

  HostEndings(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.dotted = new DottedEnding(reading);
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
      if (joint != Joint.NONE && dotted.accepts(joint, label, label + 1)) {
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
    Word left = words.get(label);
    String right = words.get(label + 1).text();
    return (left.latin().equals("com") || left.text().equals("ком"))
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
        && reading.joins(left, right, " ")
        && label + 2 < words.size()
        && AddressWord.SLASH.is(words.get(label + 2))) {
      return true;
    }
    if (SHORTENERS.contains(left.latin())
        && Domain.isAny(right)
        && reading.joins(left, right, " -_")
        && reading.at(right.end()) == '/') {
      return true;
    }
    if (right.typed().equals("com")
        && left.hasLatin()
        && reading.joins(left, right, " ")
        && AddressWord.SITE.isBefore(words, label)) {
      return true;
    }
    return right.typed().equals("ua")
        && left.hasLatin()
        && left.text().length() > 2
        && reading.joins(left, right, " ")
        && (AddressWord.SITE.isBefore(words, label)
            || (label > 0 && words.get(label - 1).text().equals("на")));
  }

  /** Whether a domain behind a dot that is said is one. */
  private boolean isSaid(int label, int domain) {
    Word left = words.get(label);
    Word right = words.get(domain);
    if (DottedEnding.isTelegram(left, right)) {
      return true;
    }
    if (ALSO_WORDS.contains(right.text())) {
      return left.hasLatin()
          || (label > 0 && words.get(label - 1).hasLatin())
          || AddressWord.PROVIDER.is(left);
    }
    return Domain.CORE.is(right)
        || Domain.SPOKEN.is(right)
        || (Domain.STRONG.is(right)
            && DottedEnding.isLower(right)
            && (left.hasLatin() || right.hasCyrillic()))
        || (Domain.PLAIN.is(right) && right.text().length() == 2 && dotted.isPath(domain));
  }
}
