package ua.kramar.sellers;

import ua.kramar.platform.refusals.Refusal;

/** Refuses a request that names a shop which does not exist. */
public final class UnknownSeller extends Refusal {

  UnknownSeller() {
    super(Kind.UNPROCESSABLE, "unknown-seller");
  }
}
