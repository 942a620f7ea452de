package ua.kramar.correspondence.policy.reading;

/** Letters of the two alphabets that look alike. */
final class LookAlikes {

  private static final String CYRILLIC = "аевкмнорстухіјѕьз";
  private static final String LATIN_OF = "aebkmhopctyxijsb3";

  private static final String LATIN = "aebkmhopctyxiun";
  private static final String CYRILLIC_OF = "аевкмнорстухіип";

  private LookAlikes() {}

  static String latin(String text) {
    return mapped(text, CYRILLIC, LATIN_OF, false);
  }

  static String cyrillic(String text) {
    return mapped(text, LATIN, CYRILLIC_OF, true);
  }

  /** Returns the text as it is when it has a letter without a look-alike. */
  private static String mapped(String text, String from, String to, boolean latin) {
    char[] letters = null;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean foreign = latin ? Word.isLatin(letter) : Word.isCyrillic(letter);
      if (foreign) {
        int at = from.indexOf(letter);
        if (at < 0) {
          return text;
        }
        if (letters == null) {
          letters = text.toCharArray();
        }
        letters[i] = to.charAt(at);
      }
    }
    return letters == null ? text : new String(letters);
  }
}
