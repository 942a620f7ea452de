package ua.kramar.platform.refusals;

/**
 * Refusal: a node of a later version has stored a value that this node does not know. During an
 * upgrade a retry can reach a node that does.
 */
public final class LaterVersionNeeded extends Refusal {

  public LaterVersionNeeded() {
    super(Kind.UNAVAILABLE, "later-version-needed");
  }
}
