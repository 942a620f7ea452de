package ua.kramar.appeals.words;

import java.util.Locale;

/** What a buyer wants who turned to the marketplace: its {@code request_type}. */
public enum RequestType implements AppealWord {
  PLEASE_CONTACT(1, "Прохання зв’язатися", "Asks to be contacted"),
  DELIVERY(2, "Уточнення щодо доставки", "Question about the delivery"),
  CANCELLATION(3, "Скасування замовлення", "Cancellation of the order"),
  COMPLAINT(4, "Скарга", "Complaint"),
  RETURN(5, "Повернення", "Return"),
  SITE_INFORMATION(6, "Виправлення інформації на сайті", "Correction of information on the site"),
  PAYMENT(7, "Питання щодо оплати", "Question about the payment");

  private final int id;
  private final String ukrainian;
  private final String english;

  RequestType(int id, String ukrainian, String english) {
    this.id = id;
    this.ukrainian = ukrainian;
    this.english = english;
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
