package ua.kramar.platform.refusals;

/** Somebody else changed the thing since the caller read it. */
public final class StaleVersion extends Refusal {

  /**
   * @param version the current one
   */
  public StaleVersion(int version) {
    super(Kind.STALE, "stale-version", version);
  }

  /** Adds what the thing is now, as the interface shows it. */
  public StaleVersion showing(Object current) {
    with("current", current);
    return this;
  }
}
