package ua.kramar.platform.refusals;

/**
 * Two requests did the same at the same moment; repeated, the one that lost finds what the other
 * has done.
 */
public final class ConcurrentChange extends Refusal {

  public ConcurrentChange() {
    super(Kind.CONFLICT, "concurrent-change");
  }
}
