package ua.kramar.notification.phones;

/** How far a message to a phone has come. The names are stored and are on the wire. */
public enum DeliveryState {
  /** The gateway was asked, and has not answered yet. */
  ASKED(Kind.OPEN),
  QUEUED(Kind.OPEN),
  /** The network has it. */
  SENT(Kind.OPEN),
  DELIVERED(Kind.ARRIVED),
  /** Viber alone tells. */
  READ(Kind.ARRIVED),
  UNDELIVERABLE(Kind.FAILED),
  EXPIRED(Kind.FAILED),
  REJECTED(Kind.FAILED),
  /** Nobody will learn it: the gateway's answer was unclear, or it tells of no state. */
  UNKNOWN(Kind.OPEN);

  private enum Kind {
    OPEN,
    ARRIVED,
    FAILED
  }

  private final Kind kind;

  DeliveryState(Kind kind) {
    this.kind = kind;
  }

  boolean hasFailed() {
    return kind == Kind.FAILED;
  }

  /** Whether nothing better will be reported: what Viber delivered may still be read. */
  boolean isFinal(boolean viber) {
    return hasFailed() || this == READ || (this == DELIVERED && !viber);
  }
}
