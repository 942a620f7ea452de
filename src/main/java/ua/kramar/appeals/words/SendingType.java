package ua.kramar.appeals.words;

import java.util.Locale;

/** Which part of the marketplace passes an appeal on: its {@code sending_type}. */
public enum SendingType implements AppealWord {
  ACQUISITION(1, "Відділ залучення продавців", "Acquisition department"),
  SUPPORT(2, "Служба підтримки", "Support"),
  MARKETPLACE(3, "Маркетплейс", "Marketplace"),
  QUALITY_CONTROL(4, "Контроль якості", "Quality control");

  private final int id;
  private final String ukrainian;
  private final String english;

  SendingType(int id, String ukrainian, String english) {
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
