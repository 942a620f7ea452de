package ua.kramar.platform.idempotency;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the key was used for a request with other content. */
public final class IdempotencyKeyReused extends Refusal {

  public IdempotencyKeyReused() {
    super(Kind.UNPROCESSABLE, "idempotency-key-reused");
  }
}
