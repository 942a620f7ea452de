package ua.kramar.orders.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The deadlines of an order in its current status. Each is null if there is none.
 *
 * @param target until when the shop should have done what the status waits for (O11)
 * @param latest until when it must have; not before the target
 * @param remind when the staff are reminded; null also if they have been
 * @param move when the system moves the order
 * @param steps the number of steps of the order for which this was computed
 * @param contactMissed the latest instant of the contact with the buyer, if the shop has let it
 *     pass; kept in every later status, because a cancellation by the buyer then counts against the
 *     shop (O18)
 */
@Embeddable
public record Deadlines(
    @Column(name = "target_at") Instant target,
    @Column(name = "latest_at") Instant latest,
    @Column(name = "remind_at") Instant remind,
    @Column(name = "move_at") Instant move,
    @Column(name = "clock_steps") Integer steps,
    @Column(name = "contact_missed_at") Instant contactMissed) {

  Deadlines(Instant target, Instant latest, Instant remind, Instant move, int steps) {
    this(target, latest, remind, move, steps, null);
  }

  /** None at all. */
  public static Deadlines none(int steps) {
    return new Deadlines(null, null, null, null, steps);
  }

  /** The deadlines that were missed stay, for all to see. */
  Deadlines missed(int steps) {
    return new Deadlines(target, latest, null, null, steps);
  }

  /** The same of an order whose contact was missed at the instant; null if it was not. */
  Deadlines withContactMissed(Instant at) {
    return new Deadlines(target, latest, remind, move, steps, at);
  }

  /** The same after the staff have been reminded, or if it is too late to. */
  public Deadlines withoutReminder() {
    return new Deadlines(target, latest, null, move, steps, contactMissed);
  }

  /** The same of an order that the system leaves to people. */
  public Deadlines withoutMove() {
    return new Deadlines(target, latest, remind, null, steps, contactMissed);
  }

  /** Whether this was computed for the order as it is and the system has to move it by now. */
  public boolean isMoveDue(int currentSteps, Instant now) {
    boolean current = steps != null && steps == currentSteps;
    return current && move != null && !move.isAfter(now);
  }
}
