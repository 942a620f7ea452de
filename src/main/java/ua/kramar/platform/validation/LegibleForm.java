package ua.kramar.platform.validation;

/** Makes texts {@link Legible} that cannot be refused, because nobody is there to correct them. */
public final class LegibleForm {

  /**
   * Taking a character out can make its neighbours illegible; more rounds than that mean nonsense.
   */
  private static final int MOST_ROUNDS = 5;

  private LegibleForm() {}

  /** The text, of several lines, without the characters that nobody can see. */
  public static String of(String text) {
    String legible = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String shorter = new LegibleText(legible).legible();
      if (shorter.length() == legible.length()) {
        return legible;
      }
      legible = shorter;
    }
    return legible;
  }
}
