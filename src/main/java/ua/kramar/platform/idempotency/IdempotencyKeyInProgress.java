package ua.kramar.platform.idempotency;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the first request with this key is not finished; the caller can retry soon. */
public final class IdempotencyKeyInProgress extends Refusal {

  public IdempotencyKeyInProgress() {
    super(Kind.CONFLICT, "idempotency-key-in-progress");
  }
}
