package ua.kramar.platform.refusals;

/** The actor is known and may not do this. */
public final class Forbidden extends Refusal {

  public Forbidden() {
    super(Kind.FORBIDDEN, "forbidden");
  }
}
