package ua.kramar.appeals.words;

import java.util.Locale;

/**
 * Where an appeal is: the marketplace's {@code status_id}. Who may move it, {@link AppealMoves}.
 */
public enum AppealStatus implements AppealWord {
  NEW(1, "Нове", "New"),
  IN_PROGRESS(2, "В роботі", "In progress"),
  NOT_SOLVED(3, "Не вирішено", "Not solved"),
  SOLVED(4, "Вирішено", "Solved"),
  CLOSED(5, "Закрито", "Closed");

  private final int id;
  private final String ukrainian;
  private final String english;

  AppealStatus(int id, String ukrainian, String english) {
    this.id = id;
    this.ukrainian = ukrainian;
    this.english = english;
  }

  @Override
  public int id() {
    return id;
  }

  /** Whether the shop's answer is waited for: the clock runs. */
  public boolean waits() {
    return this == NEW || this == IN_PROGRESS;
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
