package ua.kramar.platform.refusals;

/**
 * Refusal: two requests made the same change at once. A retry of the refused one sees the other's
 * result.
 */
public final class ConcurrentChange extends Refusal {

  public ConcurrentChange() {
    super(Kind.CONFLICT, "concurrent-change");
  }
}
