package ua.kramar.platform.idempotency;

import ua.kramar.platform.refusals.Refusal;

/** The key belongs to an earlier request with other content. */
public final class IdempotencyKeyReused extends Refusal {

  public IdempotencyKeyReused() {
    super(Kind.UNPROCESSABLE, "idempotency-key-reused");
  }
}
