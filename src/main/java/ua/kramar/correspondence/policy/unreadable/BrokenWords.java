package ua.kramar.correspondence.policy.unreadable;

import java.util.List;
import ua.kramar.correspondence.policy.reading.Span;

/** Finds words that show a broken encoding, or are turned upside down. */
final class BrokenWords {

  private static final String TURNED = "ɐɓɔǝɟɹɥıɾʞʃɯɯɹʇʌʍʎˁƍɢʁиʞʢɒɘʜʟɿꙅɘǫꞁʚʭʬ";

  private static final int FEWEST_SYMBOLS = 4;

  private BrokenWords() {}

  static void find(String text, List<Span> found) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      boolean unusual = false;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        unusual |= isUnusual(text.charAt(end));
        end++;
      }
      if (unusual && isBroken(text, at, end)) {
        found.add(new Span(at, end));
      }
      at = end;
    }
  }

  private static boolean isUnusual(char sign) {
    return sign >= 0x80 && (sign < 0x400 || sign > 0x45f) && sign != '’' && sign != '—';
  }

  private static boolean isBroken(String text, int from, int to) {
    int letters = 0;
    int western = 0;
    int turned = 0;
    int leads = 0;
    int tails = 0;
    int symbols = 0;
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      letters += Character.isLetter(sign) ? 1 : 0;
      western += sign >= 0xc0 && sign <= 0xff ? 1 : 0;
      turned +=
          (TURNED.indexOf(sign) >= 0 && sign != 'и')
                  || (sign >= 0x250 && sign < 0x2b0)
                  || (sign >= 0x180 && sign < 0x218)
              ? 1
              : 0;
      leads += "РСÐÑГВÃÂâ".indexOf(sign) >= 0 ? 1 : 0;
      tails += isTail(sign) ? 1 : 0;
      symbols += SignKind.of(sign) == SignKind.SYMBOL ? 1 : 0;
    }
    return (symbols >= FEWEST_SYMBOLS && symbols * 2 >= to - from)
        || (western >= 3 && western * 5 > letters * 3)
        || (turned >= 2 && turned * 4 >= letters)
        || (tails >= 2 && leads >= 2 && leads * 3 >= to - from);
  }

  /** The second half of a letter in UTF-8 that was read as another encoding. */
  private static boolean isTail(char sign) {
    return (sign >= 0x80 && sign <= 0xbf)
        || "ЂЃѓЉЊЌЋЏђљњќћџЎўЈ‚„…†‡€‰‹‘’“”•–—™›".indexOf(sign) >= 0;
  }
}
