package ua.kramar.platform.refusals;

import jakarta.resource.ResourceException;
import jakarta.transaction.HeuristicMixedException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** What an exception means to the caller. */
public final class Failure {

  /** A mistake of ours. */
  private static final class Internal extends Refusal {
    Internal() {
      super(Kind.INTERNAL, "internal");
    }
  }

  private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01");
  private static final Set<String> UNSTORABLE = Set.of("22021", "22008", "22003");

  private Failure() {}

  /**
   * The refusal behind it; a bad request where a value cannot be stored; an outage where something
   * is away; otherwise nobody foresaw it and it is our mistake.
   */
  public static Refusal meaning(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      if (isUnstorable(cause)) {
        return new Invalid("request", "holds a value that cannot be stored");
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
   * SQLSTATE 23505: a key that another transaction has just taken; 40001, 40P01: two transactions
   * in each other's way.
   */
  private static boolean isCollision(Throwable cause) {
    return cause instanceof SQLException e && COLLISIONS.contains(String.valueOf(e.getSQLState()));
  }

  /** SQLSTATE 22021: a character such as NUL; 22008: a time before or after all calendars. */
  private static boolean isUnstorable(Throwable cause) {
    return cause instanceof SQLException e && UNSTORABLE.contains(String.valueOf(e.getSQLState()));
  }

  /**
   * SQLSTATE class 08: the connection; 53: resources; 57: an operator or time-out intervened. A
   * full pool: no state. A mixed heuristic: the connection broke in the middle of the commit, and
   * it is not known whether it happened; a retry with the same key or version finds out.
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
