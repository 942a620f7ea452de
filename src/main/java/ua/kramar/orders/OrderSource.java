package ua.kramar.orders;

import java.util.Locale;
import ua.kramar.platform.refusals.Labelled;

/** The channel through which an order was placed (O1). */
public enum OrderSource implements Labelled {
  CART("кошик на сайті", "cart on the site"),
  CALL_CENTER("кол-центр", "call centre"),
  CABINET("кабінет продавця", "seller's cabinet");

  private final String ukrainian;
  private final String english;

  OrderSource(String ukrainian, String english) {
    this.ukrainian = ukrainian;
    this.english = english;
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
