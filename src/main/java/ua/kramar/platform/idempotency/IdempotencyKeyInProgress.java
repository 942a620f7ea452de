package ua.kramar.platform.idempotency;

import ua.kramar.platform.refusals.Refusal;

/**
 * The first request with this key is still being worked on; its answer can be asked for again in a
 * moment.
 */
public final class IdempotencyKeyInProgress extends Refusal {

  public IdempotencyKeyInProgress() {
    super(Kind.CONFLICT, "idempotency-key-in-progress");
  }
}
