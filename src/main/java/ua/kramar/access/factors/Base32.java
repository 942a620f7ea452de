package ua.kramar.access.factors;

/** Base32 (RFC 4648) without padding, as authenticator apps read it. */
final class Base32 {

  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  /**
   * Encodes bytes.
   *
   * @param bytes a multiple of five bytes, so that no bits are left over
   */
  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int held = 0;
    for (byte each : bytes) {
      buffer = (buffer << Byte.SIZE) | (each & 0xff);
      held += Byte.SIZE;
      while (held >= BITS) {
        held -= BITS;
        text.append(DIGITS.charAt((buffer >> held) & 0x1f));
      }
      buffer &= (1 << held) - 1;
    }
    return text.toString();
  }
}
