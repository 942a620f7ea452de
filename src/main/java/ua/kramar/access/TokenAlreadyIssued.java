package ua.kramar.access;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refusal: the request with this idempotency key has made a token already. Its secret is not
 * stored, so it cannot be returned again; the caller revokes the token and makes another one.
 */
public final class TokenAlreadyIssued extends Refusal {

  TokenAlreadyIssued(String id) {
    super(Kind.CONFLICT, "token-already-issued", id);
  }
}
