package ua.kramar.platform.refusals;

/** Refusal: the resource has changed since the caller read it. */
public final class StaleVersion extends Refusal {

  /**
   * @param version the current version
   */
  public StaleVersion(int version) {
    super(Kind.STALE, "stale-version", version);
  }

  /** Adds the current state, as the API shows it. */
  public StaleVersion showing(Object current) {
    with("current", current);
    return this;
  }
}
