package ua.kramar.correspondence.replies;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is added to a message that was a mail, in the shop's language. */
final class Remarks {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Remarks() {}

  /** The mail had files, or an end, that the message does not have. */
  static String moreNotTaken(Locale language) {
    return ResourceBundle.getBundle(
            "ua.kramar.correspondence.replies.remarks", language, NO_FALLBACK)
        .getString("more-not-taken");
  }
}
