package ua.kramar.journal;

/** The connection to a subscribed client. Nothing here waits for the client. */
public interface EventSink {

  /** Sends the position after which events follow. */
  void begin(Position from);

  void send(RecordedEvent event);

  /** Sends nothing, so that either end notices when the other is gone. */
  void heartbeat();

  /** Whether everything that was sent has been received. */
  boolean idle();

  /** False when it has been ended, at either end, or has fallen too far behind. */
  boolean open();

  void end();
}
