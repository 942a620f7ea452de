package ua.kramar.returns.view;

/** A part of the shop's list of returns. */
public enum ReturnSection {
  /** The shop decides, fetches the goods, or looks at them. */
  WAITING(0),
  COMING(1),
  /** The shop owes money. */
  REFUND(2),
  CLOSED(3);

  /** The names on the wire, as a pattern. */
  public static final String PATTERN = "waiting|coming|refund|closed";

  private final int rank;

  ReturnSection(int rank) {
    this.rank = rank;
  }

  int rank() {
    return rank;
  }
}
