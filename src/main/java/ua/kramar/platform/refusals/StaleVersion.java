package ua.kramar.platform.refusals;

/** Refusal: the resource has changed since the caller read it. */
public final class StaleVersion extends Refusal {

  /**
   * @param version the current version
   */
  public StaleVersion(int version) {
    super(Kind.STALE, "stale-version", version);
  }

  /** Adds the current state of an order, as the API shows it. */
  public StaleVersion showing(Object current) {
    return showing("current", current);
  }

  /**
   * Adds the current state, as the API shows it.
   *
   * @param member its name in the answer
   */
  public StaleVersion showing(String member, Object current) {
    with(member, current);
    return this;
  }
}
