package ua.kramar.platform.values;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The normal form and the length of texts that people enter. */
public final class Text {

  /** Includes no-break spaces, which {@link String#strip} keeps. */
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\p{Z}\\u0085]+|(?<![\\s\\p{Z}\\u0085])[\\s\\p{Z}\\u0085]+$");

  private Text() {}

  /**
   * Returns the text as it is stored: in Unicode normal form C, without blanks of any kind at its
   * ends. Everything else is kept as it was written. Null for null.
   */
  public static String normal(String text) {
    if (text == null) {
      return null;
    }
    return EDGES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
  }

  /** Returns the {@link #normal} form of an optional text; null when nothing is left of it. */
  public static String normalOrNull(String text) {
    String normal = normal(text);
    return normal == null || normal.isEmpty() ? null : normal;
  }

  /** Returns null for an empty text, which many systems send in place of an absent one. */
  public static String nullIfEmpty(String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** The number of characters (code points), as JSON Schema, XML Schema and PostgreSQL count. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
