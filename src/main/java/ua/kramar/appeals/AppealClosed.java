package ua.kramar.appeals;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the marketplace has closed the appeal, and nothing of it changes any more. */
public final class AppealClosed extends Refusal {

  public AppealClosed() {
    super(Kind.CONFLICT, "appeal-closed");
  }
}
