package ua.kramar.platform.refusals;

/**
 * Refusal: a resource that the request needs is unavailable; the caller may retry the same request.
 */
public final class Unavailable extends Refusal {

  public Unavailable() {
    super(Kind.UNAVAILABLE, "unavailable");
  }
}
