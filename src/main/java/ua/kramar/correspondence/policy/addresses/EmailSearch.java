package ua.kramar.correspondence.policy.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds addresses of mail. */
public final class EmailSearch {

  /** Providers whose names are words too: only an at-sign or a domain makes an address of them. */
  private static final Set<String> ALSO_WORDS =
      Set.of("mail", "email", "ukr", "укр", "meta", "мейл", "мэйл", "proton", "мета", "майл");

  private static final Set<String> PREPOSITIONS = Set.of("на", "в", "у", "on", "at");

  private static final int LONGEST_PREPOSITION = 2;

  /** A shorter box at no known host is a word with a sign in it. */
  private static final int SHORTEST = 3;

  private static final int MOST_PARTS = 8;

  private final Reading reading;
  private final List<Word> words;
  private final Hosts hosts;
  private final List<Span> found = new ArrayList<>();

  private EmailSearch(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.hosts = new Hosts(reading);
  }

  public static List<Span> find(Reading reading) {
    EmailSearch search = new EmailSearch(reading);
    for (int i = 0; i < search.words.size(); i++) {
      search.domainAt(i);
      search.providerAt(i);
    }
    return search.found;
  }

  /** "Gmail: teplo.dim", "teplo.dim, gmail". */
  private void providerAt(int index) {
    Word word = words.get(index);
    if (!AddressWord.PROVIDER.is(word) || ALSO_WORDS.contains(word.text())) {
      return;
    }
    if (index + 1 < words.size()
        && isName(index + 1)
        && reading.between(word, words.get(index + 1)).length() <= 3) {
      int last = index + 1;
      while (last + 1 < words.size()
          && last - index < MOST_PARTS
          && reading.joins(words.get(last), words.get(last + 1), "._")) {
        last++;
      }
      found.add(word.span().with(words.get(last).span()));
    } else if (index > 0
        && isName(index - 1)
        && reading.between(words.get(index - 1), word).matches("[, (\\-]{1,3}")) {
      found.add(words.get(index - 1).span().with(word.span()));
    }
  }

  /** Whether a word looks like the name of a box: Latin, with a dot, an underscore or a digit. */
  private boolean isName(int index) {
    Word word = words.get(index);
    if (!word.hasLatin()) {
      return false;
    }
    boolean joined =
        (index + 1 < words.size()
                && words.get(index + 1).hasLatin()
                && reading.joins(word, words.get(index + 1), "._"))
            || (index > 0
                && words.get(index - 1).hasLatin()
                && reading.joins(words.get(index - 1), word, "._"));
    return joined
        || word.hasDigit()
        || (word.text().length() > 4 && AddressWord.MAIL.isBefore(words, index));
  }

  /** Looks for an at-sign before a word. */
  private void domainAt(int index) {
    Word word = words.get(index);
    int gapStart = index == 0 ? 0 : words.get(index - 1).end();
    if (word.start() - gapStart == 1 && reading.at(gapStart) == ' ') {
      // As between nearly all words: there is nothing to be seen.
      if (index > 1) {
        said(index);
      }
      return;
    }
    String gap = reading.small().substring(Math.max(gapStart, word.start() - 8), word.start());
    int at = gap.lastIndexOf('@');
    if (at < 0 && index > 0 && isPicture(gap) && isBehindPicture(index, gap)) {
      add(index - 1, index, word.start());
    } else if (at >= 0) {
      signed(index, word.start() - gap.length() + at);
    } else if (index > 1 && Joint.isThin(gap)) {
      said(index);
    }
  }

  /** A dog or a snail, for what the sign is called. */
  private static boolean isPicture(String gap) {
    String bare = gap.strip();
    return bare.length() == 1 && Character.getType(bare.charAt(0)) == Character.OTHER_SYMBOL;
  }

  private boolean isBehindPicture(int index, String gap) {
    return isProvider(index)
        || (gap.length() == 1
            && words.get(index - 1).hasLatin()
            && !Domain.isAny(words.get(index))
            && hosts.from(index).isPresent());
  }

  private boolean isProvider(int index) {
    return AddressWord.PROVIDER.is(words.get(index)) && hosts.from(index).isPresent();
  }

  private void signed(int index, int at) {
    Word word = words.get(index);
    boolean local = index > 0 && words.get(index - 1).end() == at;
    boolean tight = word.start() == at + 1;
    boolean domain = hosts.from(index).isPresent();
    boolean provider = AddressWord.PROVIDER.is(word);
    boolean spaced = index > 0 && at - words.get(index - 1).end() <= 3 && !hasNumber(index - 1);
    if ((local
            && tight
            && word.hasLatin()
            && !word.hasDigit()
            && words.get(index - 1).text().length() >= SHORTEST)
        || (domain && (local || (spaced && !isHandle(index, at))))
        || (provider && (local || spaced || domain || !tight))) {
      add(local || spaced ? index - 1 : -1, index, at);
    }
  }

  /** An at-sign behind a space and tight before a name begins a handle, whatever it ends with. */
  private boolean isHandle(int index, int at) {
    return words.get(index).start() == at + 1
        && reading.at(at - 1) == ' '
        && !AddressWord.PROVIDER.is(words.get(index));
  }

  private boolean hasNumber(int index) {
    return words.get(index).isNumber();
  }

  private void said(int index) {
    Word word = words.get(index);
    Word sign = words.get(index - 1);
    boolean preposition =
        sign.text().length() <= LONGEST_PREPOSITION && PREPOSITIONS.contains(sign.text());
    boolean letter = sign.text().equals("a") || sign.text().equals("а");
    if (!AddressWord.AT.is(sign) && !preposition && !letter) {
      return;
    }
    String before = reading.between(words.get(index - 2), sign);
    if (letter && !before.matches("[(\\[{]") && !isProvider(index)) {
      return;
    }
    if (!Joint.isThin(before)) {
      return;
    }
    boolean bracketed = before.length() > 1 || before.equals("_") || before.matches("[\\[({«\"_]");
    boolean domain = hosts.from(index).isPresent();
    boolean provider =
        AddressWord.PROVIDER.is(word) && (domain || !ALSO_WORDS.contains(word.text()));
    Word local = words.get(index - 2);
    boolean latin = local.hasLatin() || local.hasDigit();
    boolean named = !preposition && sign.hasCyrillic() && AddressWord.PROVIDER.is(word);
    if ((provider
            && (!preposition || (latin && !sign.text().equals("at")) || sign.text().equals("at")))
        || named
        || (bracketed && AddressWord.PROVIDER.is(word) && AddressWord.AT.is(sign))
        || (domain && !preposition)
        || (domain
            && sign.text().equals("at")
            && (bracketed || isLocal(index - 2) || isSaidDomain(index)))) {
      add(index - 2, index, sign.start());
    }
  }

  /** A dot that is said goes with an at-sign that is said. */
  private boolean isSaidDomain(int index) {
    return AddressWord.MAIL.isBefore(words, index) && index + 1 < words.size();
  }

  private boolean isLocal(int index) {
    return AddressWord.LOCAL.is(words.get(index))
        || words.get(index).hasDigit()
        || AddressWord.MAIL.isBefore(words, index)
        || (index > 0 && reading.joins(words.get(index - 1), words.get(index), "._"));
  }

  private void add(int local, int domain, int at) {
    int start = at;
    if (local >= 0) {
      int first = local;
      while (first > 0
          && local - first < MOST_PARTS
          && reading.joins(words.get(first - 1), words.get(first), "._-+")) {
        first--;
      }
      start = words.get(first).start();
    }
    Optional<Span> host = hosts.from(domain).map(Hosts.Host::span);
    int end = host.map(Span::end).orElse(words.get(domain).end());
    found.add(new Span(start, end));
  }
}
