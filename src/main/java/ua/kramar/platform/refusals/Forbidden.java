package ua.kramar.platform.refusals;

/** Refusal: the actor is authenticated and lacks the permission. */
public final class Forbidden extends Refusal {

  public Forbidden() {
    super(Kind.FORBIDDEN, "forbidden");
  }
}
