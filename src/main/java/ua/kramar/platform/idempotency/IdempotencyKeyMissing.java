package ua.kramar.platform.idempotency;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the operation requires an idempotency key of 1 to 100 characters. */
public final class IdempotencyKeyMissing extends Refusal {

  public IdempotencyKeyMissing() {
    super(Kind.INVALID, "idempotency-key-missing");
  }
}
