package ua.kramar.platform.refusals;

/**
 * Refusal: the thing does not exist or belongs to another shop; the response does not say which.
 */
public final class NotFound extends Refusal {

  /**
   * @param what the kind of thing, a term of the API such as {@code order}
   */
  public NotFound(String what) {
    super(Kind.NOT_FOUND, "not-found", what);
  }
}
