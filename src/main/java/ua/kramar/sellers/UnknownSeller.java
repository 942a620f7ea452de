package ua.kramar.sellers;

import ua.kramar.platform.refusals.Refusal;

/** An order names a shop that the marketplace does not have. */
public final class UnknownSeller extends Refusal {

  UnknownSeller() {
    super(Kind.UNPROCESSABLE, "unknown-seller");
  }
}
