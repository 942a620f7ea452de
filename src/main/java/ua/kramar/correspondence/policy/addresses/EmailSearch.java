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
      Set.of("mail", "email", "ukr", "укр", "meta", "мейл", "мэйл", "proton");

  private static final Set<String> PREPOSITIONS = Set.of("на", "в", "у", "on", "at");

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
    }
    return search.found;
  }

  /** Looks for an at-sign before a word. */
  private void domainAt(int index) {
    Word word = words.get(index);
    int gapStart = index == 0 ? 0 : words.get(index - 1).end();
    String gap = reading.small().substring(Math.max(gapStart, word.start() - 8), word.start());
    int at = gap.lastIndexOf('@');
    if (at >= 0) {
      signed(index, word.start() - gap.length() + at);
    } else if (index > 1 && Joint.isThin(gap)) {
      said(index);
    }
  }

  private void signed(int index, int at) {
    Word word = words.get(index);
    boolean local = index > 0 && words.get(index - 1).end() == at;
    boolean tight = word.start() == at + 1;
    boolean domain = hosts.from(index).isPresent();
    boolean provider = AddressWord.PROVIDER.is(word);
    boolean spaced = index > 0 && at - words.get(index - 1).end() <= 3 && !hasNumber(index - 1);
    if (local && tight && word.hasLatin() && !word.hasDigit()
        || domain && (local || spaced && !isHandle(index, at))
        || provider && (local || spaced || domain || !tight)) {
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
    boolean preposition = PREPOSITIONS.contains(sign.text());
    if (!AddressWord.AT.is(sign) && !preposition) {
      return;
    }
    String before = reading.between(words.get(index - 2), sign);
    if (!Joint.isThin(before)) {
      return;
    }
    boolean bracketed = before.length() > 1 || before.equals("_") || before.matches("[\\[({«\"_]");
    boolean domain = hosts.from(index).isPresent();
    boolean provider =
        AddressWord.PROVIDER.is(word) && (domain || !ALSO_WORDS.contains(word.text()));
    Word local = words.get(index - 2);
    boolean latin = local.hasLatin() || local.hasDigit();
    if (provider && (!preposition || latin && !sign.text().equals("at") || sign.text().equals("at"))
        || domain && !preposition
        || domain
            && sign.text().equals("at")
            && (bracketed || isLocal(index - 2) || isSaidDomain(index))) {
      add(index - 2, index, sign.start());
    }
  }

  /** A dot that is said goes with an at-sign that is said. */
  private boolean isSaidDomain(int index) {
    return hosts.near(AddressWord.MAIL, index) && index + 1 < words.size();
  }

  private boolean isLocal(int index) {
    return AddressWord.LOCAL.is(words.get(index))
        || words.get(index).hasDigit()
        || hosts.near(AddressWord.MAIL, index)
        || index > 0 && reading.between(words.get(index - 1), words.get(index)).matches("[._]");
  }

  private void add(int local, int domain, int at) {
    int start = at;
    if (local >= 0) {
      int first = local;
      while (first > 0
          && reading.between(words.get(first - 1), words.get(first)).matches("[._\\-+]")) {
        first--;
      }
      start = words.get(first).start();
    }
    Optional<Span> host = hosts.from(domain).map(Hosts.Host::span);
    int end = host.map(Span::end).orElse(words.get(domain).end());
    found.add(new Span(start, end));
  }
}
