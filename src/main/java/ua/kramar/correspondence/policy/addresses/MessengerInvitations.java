package ua.kramar.correspondence.policy.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/**
 * Finds invitations to go on in a messenger, without a name: "пишіть у вайбер за тим самим
 * номером". That somebody else writes there, such as the carrier, is none.
 */
public final class MessengerInvitations {

  /** Words between the verb and the messenger. */
  private static final int MOST_BETWEEN = 4;

  private static final Set<String> INTO =
      Set.of("у", "в", "на", "через", "по", "до", "к", "on", "in", "via", "to", "through", "by");

  private static final Set<String> WE = Set.of("ми", "мы", "я", "we", "i", "нас", "мене", "меня");

  private static final Set<String> ARE = Set.of("є", "есть", "також", "теж", "тоже", "are", "also");

  private static final Set<String> BEFORE_COMMANDS =
      Set.of("please", "and", "or", "just", "better", "can", "so", "then", "also", "simply");

  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "можете",
          "можна",
          "можно",
          "краще",
          "лучше",
          "зручніше",
          "удобнее",
          "давайте",
          "нам",
          "швидше",
          "быстрее",
          "проще",
          "простіше");

  private static final Set<String> US = Set.of("us", "me");

  private final Reading reading;
  private final List<Word> words;

  private MessengerInvitations(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** From the verb to the messenger, or the other way round. */
  public static List<Span> find(Reading reading) {
    MessengerInvitations search = new MessengerInvitations(reading);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < search.words.size(); i++) {
      Word word = search.words.get(i);
      if (NetworkWord.NETWORK.is(word) && !NetworkWord.DOUBTFUL.is(word)) {
        int other = search.other(i);
        if (other != i) {
          Span place = word.span().with(search.words.get(other).span());
          found.add(place.with(search.words.get(search.sameNumber(i)).span()));
        }
      }
    }
    return found;
  }

  /** The word that makes an invitation of a messenger; the messenger itself if there is none. */
  private int other(int network) {
    boolean into = network > 0 && INTO.contains(words.get(network - 1).text());
    int before = seek(network, -1, into);
    if (before != network) {
      return before;
    }
    int behind = seek(network, 1, into);
    return behind != network ? behind : Math.max(object(network), sameNumber(network));
  }

  private int seek(int network, int step, boolean into) {
    int end = network + step * (MOST_BETWEEN + 1);
    for (int i = network + step; i != end && i >= 0 && i < words.size(); i += step) {
      Word word = words.get(i);
      if (isApart(Math.min(i, i - step)) || word.text().equals("не")) {
        return network;
      }
      if ((into || step < 0)
          && ((NetworkWord.INVITE.is(word) && isCommand(i))
              || (NetworkWord.MAY.is(word) && isPossible(i)))) {
        return i;
      }
      if (into && step < 0 && WE.contains(word.text()) && isHere(i, network)) {
        return i;
      }
    }
    return network;
  }

  /** "WhatsApp us". */
  private int object(int network) {
    return network + 1 < words.size()
            && US.contains(words.get(network + 1).text())
            && reading.joins(words.get(network), words.get(network + 1), " ")
        ? network + 1
        : network;
  }

  /** "Можете написати". */
  private boolean isPossible(int verb) {
    return verb > 0 && !isApart(verb - 1) && BEFORE_VERBS.contains(words.get(verb - 1).text());
  }

  /** In English the same word says what somebody does. */
  private boolean isCommand(int verb) {
    return words.get(verb).hasCyrillic()
        || verb == 0
        || isApart(verb - 1)
        || BEFORE_COMMANDS.contains(words.get(verb - 1).text());
  }

  /** "Ми є в телеграмі": nothing else is said between. */
  private boolean isHere(int we, int network) {
    for (int i = we + 1; i < network - 1; i++) {
      if (!ARE.contains(words.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** The word "number" of "за тим самим номером" behind a messenger; the messenger if not there. */
  private int sameNumber(int network) {
    boolean same = false;
    for (int i = network + 1; i < Math.min(words.size(), network + MOST_BETWEEN + 3); i++) {
      if (isApart(i - 1)) {
        return network;
      }
      same |= NetworkWord.SAME.is(words.get(i));
      String text = words.get(i).text();
      if (same && (text.startsWith("номер") || text.equals("number"))) {
        return i;
      }
    }
    return network;
  }

  /** Whether a sentence ends behind a word. */
  private boolean isApart(int left) {
    String gap = reading.between(words.get(left), words.get(left + 1));
    for (int i = 0; i < gap.length(); i++) {
      if (".!?;:\n".indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
