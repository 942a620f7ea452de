package ua.kramar.correspondence.questions.view;

/** A part of the shop's list of public questions. */
public enum QuestionSection {
  WAITING(0),
  ANSWERED(1),
  REPORTED(2);

  private final int rank;

  QuestionSection(int rank) {
    this.rank = rank;
  }

  int rank() {
    return rank;
  }
}
