package ua.kramar.notification.phones;

/**
 * How many SMS a text needs (GSM 03.38, 03.40): 160 signs of the GSM alphabet or 70 of any other
 * fit into one; of several, each holds 153 or 67, since a header joins them.
 */
final class Segments {

  private static final String GSM =
      "@£$¥èéùìòÇ\n"
          + "Øø\r"
          + "ÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
          + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /** These take the place of two. */
  private static final String EXTENDED = "^{}\\[~]|€\f";

  private Segments() {}

  static int of(String text) {
    return text.chars().allMatch(Segments::isGsm)
        ? count(text.chars().map(sign -> EXTENDED.indexOf(sign) < 0 ? 1 : 2).sum(), 160, 153)
        : count(text.length(), 70, 67);
  }

  private static boolean isGsm(int sign) {
    return GSM.indexOf(sign) >= 0 || EXTENDED.indexOf(sign) >= 0;
  }

  private static int count(int length, int alone, int joined) {
    return length <= alone ? 1 : (length + joined - 1) / joined;
  }
}
