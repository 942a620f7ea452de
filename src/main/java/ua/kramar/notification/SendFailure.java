package ua.kramar.notification;

import java.time.Duration;

/**
 * A gateway did not accept a message. The reason is stored and shown to operators, so it holds no
 * personal data.
 */
public final class SendFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private enum Kind {
    PERMANENT,
    TEMPORARY,
    OF_THIS_NODE,
    UNWANTED,
    LATER
  }

  private final Kind kind;
  private final Duration delay;

  private SendFailure(String cause, Kind kind, Throwable why) {
    this(cause, kind, why, Duration.ZERO);
  }

  private SendFailure(String cause, Kind kind, Throwable why, Duration delay) {
    super(cause, why);
    this.kind = kind;
    this.delay = delay;
  }

  /** A failure that a retry cannot resolve. */
  public static SendFailure permanent(String cause, Throwable why) {
    return new SendFailure(cause, Kind.PERMANENT, why);
  }

  /** A failure that a retry may resolve: the gateway is unavailable or busy. */
  public static SendFailure temporary(String cause, Throwable why) {
    return new SendFailure(cause, Kind.TEMPORARY, why);
  }

  /** A failure of this node only: another one, of a later version, can send the message. */
  static SendFailure ofThisNode(String cause, Throwable why) {
    return new SendFailure(cause, Kind.OF_THIS_NODE, why);
  }

  /** No failure: nobody wants the message on this channel, so no operator need see it. */
  public static SendFailure unwanted(String cause) {
    return new SendFailure(cause, Kind.UNWANTED, null);
  }

  /** No failure: the message has to wait. The attempt does not count. */
  public static SendFailure later(String cause, Duration delay) {
    return new SendFailure(cause, Kind.LATER, null, delay);
  }

  boolean isUnwanted() {
    return kind == Kind.UNWANTED;
  }

  /** For how long the message has to wait; zero unless it has to. */
  Duration delay() {
    return delay;
  }

  boolean isPermanent() {
    return kind == Kind.PERMANENT;
  }

  /** Whether the attempt does not count. */
  boolean isOfThisNode() {
    return kind == Kind.OF_THIS_NODE;
  }
}
