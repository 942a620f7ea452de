package ua.kramar.journal;

/** The way to somebody who watches. None of this waits for the other end. */
public interface Line {

  /** Says from where on events follow. */
  void begin(Position from);

  void tell(Recorded event);

  /** Says nothing, so that either end notices when the other is gone. */
  void beat();

  /** Whether everything that was said has been taken. */
  boolean idle();

  /** False when it has been ended, at whichever end, or has fallen too far behind. */
  boolean open();

  void end();
}
