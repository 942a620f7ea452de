package ua.kramar.correspondence.decision;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Labelled;

/** For what the marketplace refuses a text; the names are stored and part of the contract. */
@Schema(name = "RejectionRule")
public enum RejectionRule implements Labelled {
  /** Phones, addresses, names in messengers (C5). */
  CONTACT_DATA("контактні дані", "contact data"),
  ADVERTISING("реклама", "advertising"),
  PROFANITY("лайка або образи", "swearing or insults"),
  UNREADABLE("нечитабельний текст", "unreadable text"),
  FORBIDDEN_SIGN("заборонені знаки", "forbidden signs"),
  /** Of a public question: it is not about the product (C3). */
  OFF_TOPIC("не стосується товару", "not about the product");

  private final String ukrainian;
  private final String english;

  RejectionRule(String ukrainian, String english) {
    this.ukrainian = ukrainian;
    this.english = english;
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
