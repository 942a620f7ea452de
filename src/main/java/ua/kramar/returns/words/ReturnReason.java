package ua.kramar.returns.words;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Labelled;

/** Why goods come back. */
@Schema(name = "ReturnReason")
public enum ReturnReason implements Labelled {
  NOT_SUITABLE("Не підійшло", "Does not suit"),
  CHANGED_MIND("Передумали", "Changed mind"),
  DEFECTIVE("Брак або несправне", "Defective"),
  DAMAGED("Пошкоджено в дорозі", "Damaged on the way"),
  ANOTHER_ARTICLE("Надіслано не те", "Another article was sent"),
  INCOMPLETE("Неповний комплект", "Incomplete"),
  /** The only one of goods that the buyer has not taken. */
  NOT_TAKEN("Не забрали посилку", "The parcel was not taken"),
  OTHER("Інше", "Other");

  private final String ukrainian;
  private final String english;

  ReturnReason(String ukrainian, String english) {
    this.ukrainian = ukrainian;
    this.english = english;
  }

  /** What kind of return it is a reason for. */
  public ReturnKind kind() {
    return this == NOT_TAKEN ? ReturnKind.NOT_TAKEN : ReturnKind.GIVEN_BACK;
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
