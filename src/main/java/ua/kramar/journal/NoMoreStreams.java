package ua.kramar.journal;

import ua.kramar.platform.refusals.Refusal;

/** As many watch on this node as it can serve. */
public final class NoMoreStreams extends Refusal {

  NoMoreStreams() {
    super(Kind.UNAVAILABLE, "no-more-streams");
  }
}
