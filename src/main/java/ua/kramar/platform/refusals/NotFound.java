package ua.kramar.platform.refusals;

/** There is no such thing, or it is another shop's: the answer does not tell which. */
public final class NotFound extends Refusal {

  /**
   * @param what the kind of thing, a word of the interface such as {@code order}
   */
  public NotFound(String what) {
    super(Kind.NOT_FOUND, "not-found", what);
  }
}
