package ua.kramar.orders.status;

import ua.kramar.platform.refusals.Refusal;

/** The dictionary has no such status. */
public final class UnknownStatus extends Refusal {

  public UnknownStatus(int id) {
    super(Kind.UNPROCESSABLE, "unknown-status", id);
  }
}
