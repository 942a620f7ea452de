package ua.kramar.platform.refusals;

/** Somebody else changed the thing since the caller read it. */
public final class StaleVersion extends Refusal {

  /**
   * @param current what the thing is now, as the interface shows it
   */
  public StaleVersion(int version, Object current) {
    super(Kind.STALE, "stale-version", version);
    with("current", current);
  }
}
