package ua.kramar.appeals.view;

/** A part of the shop's list of appeals. */
public enum AppealSection {
  WAITING(0),
  ANSWERED(1),
  CLOSED(2);

  private final int rank;

  AppealSection(int rank) {
    this.rank = rank;
  }

  int rank() {
    return rank;
  }
}
