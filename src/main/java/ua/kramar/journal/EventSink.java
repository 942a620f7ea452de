package ua.kramar.journal;

/** The connection to a subscribed client. No method blocks until the client receives. */
public interface EventSink {

  /** Sends the position after which events follow. */
  void begin(Position from);

  void send(RecordedEvent event);

  /** Sends news that leave the client's position as it is. */
  void tell(PassingNews news);

  /** Sends an empty comment, so that each side detects a lost connection. */
  void heartbeat();

  /** Whether the client has received everything that was sent. */
  boolean idle();

  /**
   * Whether the connection is open: false after either side closed it, or when the client fell too
   * far behind.
   */
  boolean open();

  void end();
}
