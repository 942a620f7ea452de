package ua.kramar.journal;

/** The way to somebody who watches. None of this waits for the other end. */
public interface EventSink {

  /** Says from where on events follow. */
  void begin(Position from);

  void tell(RecordedEvent event);

  /** Says nothing, so that either end notices when the other is gone. */
  void beat();

  /** Whether everything that was said has been taken. */
  boolean idle();

  /** False when it has been ended, at whichever end, or has fallen too far behind. */
  boolean open();

  void end();
}
