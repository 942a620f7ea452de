package ua.kramar.correspondence.questions.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a public question stands for its shop. */
@Schema(name = "QuestionState")
public enum QuestionState {
  /** It waits for the shop's answer. */
  WAITING,
  ANSWERED,
  /** The shop reported it, and the marketplace has not decided yet: nobody else sees it. */
  REPORTED,
  /** The shop reported it, and the marketplace took it away. */
  REMOVED;

  static QuestionState of(int rank, int textState) {
    if (rank == 2) {
      return textState == 1 ? REPORTED : REMOVED;
    }
    return rank == 0 ? WAITING : ANSWERED;
  }
}
