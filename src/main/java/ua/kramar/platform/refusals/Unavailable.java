package ua.kramar.platform.refusals;

/** Something that the work needs is away for the moment; the same request may be sent again. */
public final class Unavailable extends Refusal {

  public Unavailable() {
    super(Kind.UNAVAILABLE, "unavailable");
  }
}
