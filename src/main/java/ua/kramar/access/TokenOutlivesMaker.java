package ua.kramar.access;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: a token would be valid longer than the token that makes it. */
public final class TokenOutlivesMaker extends Refusal {

  TokenOutlivesMaker() {
    super(Kind.UNPROCESSABLE, "token-outlives-maker");
  }
}
