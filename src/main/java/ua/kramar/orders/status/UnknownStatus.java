package ua.kramar.orders.status;

import ua.kramar.platform.refusals.Refusal;

/** Refused: no status has this id. */
public final class UnknownStatus extends Refusal {

  public UnknownStatus(int id) {
    super(Kind.UNPROCESSABLE, "unknown-status", id);
  }
}
