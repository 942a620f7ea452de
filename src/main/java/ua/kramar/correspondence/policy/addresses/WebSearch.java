package ua.kramar.correspondence.policy.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds addresses of the web. */
public final class WebSearch {

  private static final Set<String> SCHEMES =
      Set.of(
          "http",
          "https",
          "hxxp",
          "hxxps",
          "htp",
          "htps",
          "httр",
          "хттп",
          "хттпс",
          "ftp",
          "tg",
          "viber",
          "whatsapp");

  private WebSearch() {}

  public static List<Span> find(Reading reading) {
    List<Span> found = new ArrayList<>();
    List<Word> words = reading.words();
    Hosts hosts = new Hosts(reading);
    for (int i = 0; i < words.size(); i++) {
      Span span = at(i, reading, hosts);
      if (span == null) {
        continue;
      }
      found.add(span);
      while (i + 1 < words.size() && words.get(i + 1).start() < span.end()) {
        i++;
      }
    }
    return found;
  }

  private static Span at(int index, Reading reading, Hosts hosts) {
    List<Word> words = reading.words();
    Word word = words.get(index);
    boolean named =
        SCHEMES.contains(word.text()) && isScheme(reading, word)
            || word.text().equals("xn") && reading.small().startsWith("--", word.end());
    if (named || word.latin().equals("www") && index + 1 < words.size()) {
      Span span = new Span(word.start(), untilSpace(reading, word.end()));
      for (int i = index + 1; i < Math.min(index + 4, words.size()); i++) {
        var host = hosts.behind(i);
        if (host.isPresent()) {
          return span.with(host.get().span());
        }
      }
      return named || reading.at(word.end()) == '.' ? span : null;
    }
    return hosts
        .behind(index)
        .map(Hosts.Host::span)
        .filter(span -> reading.at(span.start() - 1) != '@')
        .orElse(null);
  }

  private static boolean isScheme(Reading reading, Word word) {
    int at = word.end();
    int slashes = 0;
    while (at < Math.min(reading.length(), word.end() + 8)) {
      char sign = reading.at(at++);
      if (sign == '/' || sign == '\\') {
        slashes++;
      } else if (sign != ':' && sign != ';' && sign != ' ') {
        break;
      }
    }
    return slashes >= 2;
  }

  private static int untilSpace(Reading reading, int from) {
    int end = from;
    while (end < reading.length() && !Character.isWhitespace(reading.at(end))) {
      end++;
    }
    return end;
  }
}
