package ua.kramar.platform;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/** What an exception means to the caller. */
public final class Failure {

  /** A mistake of ours. */
  private static final class Internal extends Refusal {
    Internal() {
      super(Kind.INTERNAL, "internal");
    }
  }

  private Failure() {}

  /**
   * The refusal behind it; an outage where something is away; otherwise nobody foresaw it and it is
   * our mistake.
   */
  public static Refusal meaning(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      if (isOutage(cause)) {
        return new Unavailable();
      }
    }
    return new Internal();
  }

  /**
   * SQLSTATE class 08: the connection; 53: resources; 57: an operator or time-out intervened. A
   * full pool: no state.
   */
  private static boolean isOutage(Throwable cause) {
    if (cause instanceof SQLTransientException || cause instanceof ResourceException) {
      return true;
    }
    String state = cause instanceof SQLException e ? e.getSQLState() : null;
    return state != null
        && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
  }
}
