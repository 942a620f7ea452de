package ua.kramar.journal;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the node has reached its limit of event streams. */
public final class NoMoreStreams extends Refusal {

  NoMoreStreams() {
    super(Kind.UNAVAILABLE, "no-more-streams");
  }
}
