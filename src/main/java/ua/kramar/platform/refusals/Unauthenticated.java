package ua.kramar.platform.refusals;

/** Refusal: no credentials, or wrong, expired or revoked ones; the response does not say which. */
public final class Unauthenticated extends Refusal {

  public Unauthenticated() {
    super(Kind.UNAUTHENTICATED, "unauthenticated");
  }
}
