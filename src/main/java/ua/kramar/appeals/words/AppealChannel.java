package ua.kramar.appeals.words;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Labelled;

/** How a buyer turned to the marketplace (C2c). */
@Schema(name = "AppealChannel")
public enum AppealChannel implements Labelled {
  HOTLINE("Гаряча лінія", "Hotline"),
  CHAT("Чат маркетплейсу", "Chat of the marketplace"),
  /** Left in a comment about goods, an order or the work of the shop. */
  COMPLAINT("Скарга в коментарі", "Complaint in a comment");

  private final String ukrainian;
  private final String english;

  AppealChannel(String ukrainian, String english) {
    this.ukrainian = ukrainian;
    this.english = english;
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
