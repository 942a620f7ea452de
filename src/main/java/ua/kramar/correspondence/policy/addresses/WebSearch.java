package ua.kramar.correspondence.policy.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
          "хттп",
          "хттпс",
          "ftp",
          "tg",
          "viber",
          "whatsapp");

  private static final int LONGEST = 300;

  /** A name with its dots said in one word. */
  private static final Pattern GLUED =
      Pattern.compile(
          "[a-zа-яіїєґ0-9]{3,}?(?:крапка|точка|дот|dot)(?:com|ua|net|org|ком|юа|укр|орг)\\S*"
              + "|[a-z0-9]{3,}comua");

  private static final String[] DOTS = {"крапка", "точка", "дот", "dot", "comua"};

  /** Numbers of devices at home begin with these. */
  private static final Set<String> LOCAL = Set.of("192", "10", "127");

  /** A dot and a domain, said in one word. */
  private static final Set<String> ENDINGS =
      Set.of(
          "дотком",
          "dotcom",
          "точкаком",
          "крапкаком",
          "точкару",
          "точкауа",
          "точкаюа",
          "крапкаюа",
          "крапкауа",
          "dotua",
          "комюа",
          "комуа",
          "comua");

  private static final int SHORTEST_ENDING = 5;
  private static final int SHORTEST_GLUED = 8;

  /** Domains that are written from their end. */
  private static final Set<String> REVERSED = Set.of("moc", "ten", "au", "рку");

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
        reading.small().startsWith("://", word.end())
            || (isScheme(reading, word) && SCHEMES.contains(word.text()))
            || (word.text().equals("xn") && reading.small().startsWith("--", word.end()));
    if (named || (isWorldWideWeb(word) && index + 1 < words.size())) {
      Span span = new Span(word.start(), untilSpace(reading, word.end()));
      for (int i = index + 1; i < Math.min(index + 4, words.size()); i++) {
        var host = hosts.behind(i);
        if (host.isPresent()) {
          return span.with(host.get().span());
        }
      }
      return named || reading.at(word.end()) == '.' ? span : null;
    }
    boolean reversed =
        reading.at(word.end()) == '.'
            && REVERSED.contains(word.text())
            && Character.isLetter(reading.at(word.end() + 1))
            && index + 1 < words.size()
            && !words.get(index + 1).isTitle();
    if (reversed || isGlued(word.text()) || isServer(index, reading)) {
      return new Span(word.start(), untilSpace(reading, word.end()));
    }
    if (isEndingSaid(index, reading)) {
      return word.span().with(words.get(index + 1).span());
    }
    return hosts
        .behind(index)
        .map(Hosts.Host::span)
        .filter(span -> reading.at(span.start() - 1) != '@')
        .orElse(null);
  }

  /** "Magaz dotcom". */
  private static boolean isEndingSaid(int index, Reading reading) {
    List<Word> words = reading.words();
    return index + 1 < words.size()
        && words.get(index + 1).text().length() >= SHORTEST_ENDING
        && ENDINGS.contains(words.get(index + 1).text())
        && reading.joins(words.get(index), words.get(index + 1), " -.");
  }

  private static boolean isWorldWideWeb(Word word) {
    return word.text().length() == 3 && (word.latin().equals("www") || word.text().equals("ввв"));
  }

  private static boolean isGlued(String word) {
    return word.length() >= SHORTEST_GLUED && hasDot(word) && GLUED.matcher(word).matches();
  }

  /** What every glued name has: asked first, since the pattern takes long to find nothing. */
  private static boolean hasDot(String word) {
    for (String dot : DOTS) {
      if (word.contains(dot)) {
        return true;
      }
    }
    return false;
  }

  /** Four numbers with dots, and a port, a path or a word for an address. */
  private static boolean isServer(int index, Reading reading) {
    List<Word> words = reading.words();
    if (index + 3 >= words.size() || !words.get(index).isNumber()) {
      return false;
    }
    for (int i = index; i < index + 4; i++) {
      Word part = words.get(i);
      boolean number = part.isNumber() && part.text().length() <= 3;
      if (!number || (i > index && !reading.between(words.get(i - 1), part).equals("."))) {
        return false;
      }
    }
    if (LOCAL.contains(words.get(index).text()) || words.get(index).text().startsWith("0")) {
      return false;
    }
    int end = words.get(index + 3).end();
    boolean port = reading.at(end) == ':' && Character.isDigit(reading.at(end + 1));
    return port || reading.at(end) == '/' || AddressWord.SITE.isBefore(words, index);
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
    int most = Math.min(reading.length(), from + LONGEST);
    while (end < most && !Character.isWhitespace(reading.at(end))) {
      end++;
    }
    return end;
  }
}
