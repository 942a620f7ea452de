package ua.kramar.platform.refusals;

/** No credentials, or wrong, expired or revoked ones: the answer does not tell which. */
public final class Unauthenticated extends Refusal {

  public Unauthenticated() {
    super(Kind.UNAUTHENTICATED, "unauthenticated");
  }
}
