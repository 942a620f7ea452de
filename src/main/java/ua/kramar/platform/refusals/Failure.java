package ua.kramar.platform.refusals;

import jakarta.resource.ResourceException;
import jakarta.transaction.HeuristicMixedException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Translates exceptions into refusals. */
public final class Failure {

  /** An error in Kramar itself. */
  private static final class Internal extends Refusal {
    Internal() {
      super(Kind.INTERNAL, "internal");
    }
  }

  private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01");
  private static final Set<String> UNSTORABLE = Set.of("22021", "22008", "22003");

  private Failure() {}

  /**
   * The refusal in the exception's causes; {@link Invalid} when a value cannot be stored; {@link
   * ConcurrentChange} when transactions collided; {@link Unavailable} when a required resource is
   * unavailable; otherwise an internal error.
   */
  public static Refusal toRefusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      if (isUnknownConstant(cause)) {
        return new LaterVersionNeeded();
      }
      if (isUnstorable(cause)) {
        return new Invalid("request", "unstorable");
      }
      if (isCollision(cause)) {
        return new ConcurrentChange();
      }
      if (isOutage(cause)) {
        return new Unavailable();
      }
    }
    return new Internal();
  }

  /**
   * Hibernate throws it for a column with a constant that this version does not have. Constants in
   * requests never get here: the edges refuse them as invalid.
   */
  private static boolean isUnknownConstant(Throwable cause) {
    return cause instanceof IllegalArgumentException
        && String.valueOf(cause.getMessage()).startsWith("No enum constant ua.kramar.");
  }

  /**
   * SQLSTATE 23505: another transaction has inserted the same key; 40001, 40P01: the transaction
   * conflicts with another one.
   */
  private static boolean isCollision(Throwable cause) {
    return cause instanceof SQLException e && COLLISIONS.contains(String.valueOf(e.getSQLState()));
  }

  /**
   * SQLSTATE 22021: a character such as NUL; 22008: a time outside the range of the database;
   * 22003: a number out of range.
   */
  private static boolean isUnstorable(Throwable cause) {
    return cause instanceof SQLException e && UNSTORABLE.contains(String.valueOf(e.getSQLState()));
  }

  /**
   * SQLSTATE class 08: connection; 53: resources; 57: intervention by an operator or time-out. A
   * full pool has no SQLSTATE. A mixed heuristic: the connection failed during the commit, so its
   * result is unknown; a retry with the same key or version determines it.
   */
  private static boolean isOutage(Throwable cause) {
    if (cause instanceof SQLTransientException
        || cause instanceof ResourceException
        || cause instanceof HeuristicMixedException) {
      return true;
    }
    String state = cause instanceof SQLException e ? e.getSQLState() : null;
    return state != null
        && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
  }
}
