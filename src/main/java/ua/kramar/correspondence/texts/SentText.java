package ua.kramar.correspondence.texts;

import java.util.Collection;
import ua.kramar.platform.values.Text;

/** The text of a message: none is needed beside a file. */
public final class SentText {

  private SentText() {}

  /**
   * A text as it was sent. Blanks of any kind alone are none: empty beside files, null without.
   *
   * @param files of the message; null for none
   */
  public static String of(String sent, Collection<?> files) {
    if (sent == null || Text.normalOrNull(sent) != null) {
      return sent;
    }
    return files == null || files.isEmpty() ? null : "";
  }
}
