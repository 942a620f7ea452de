package ua.kramar.notification.notices;

import java.text.NumberFormat;
import java.util.Locale;
import ua.kramar.platform.values.Money;

/** Amounts of money in the texts of messages. */
final class Amounts {

  private Amounts() {}

  /** For example {@code 1 640,00} in Ukrainian, with a no-break space. */
  static String text(Money money, Locale language) {
    NumberFormat format = NumberFormat.getNumberInstance(language);
    format.setMinimumFractionDigits(2);
    return format.format(money.amount());
  }
}
