package ua.kramar.delivery.directory;

import java.util.Locale;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.values.Text;

/**
 * What a carrier's directory is asked.
 *
 * @param city null when cities are looked for
 * @param text in lower case, without blanks at its ends
 */
record Question(Carrier carrier, String city, String text) {

  Question {
    text = Text.normal(text).toLowerCase(Locale.ROOT);
  }
}
