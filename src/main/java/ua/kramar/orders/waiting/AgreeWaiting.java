package ua.kramar.orders.waiting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A request to put on record that the buyer waits for the goods.
 *
 * @param until the day on which the goods are expected, in the shop's zone: tomorrow or later, at
 *     most {@link #FARTHEST} days ahead
 * @param agreedBy how the buyer agreed
 * @param note what was said, or null
 */
@Schema(name = "AgreeWaiting")
public record AgreeWaiting(
    @NotNull LocalDate until,
    @NotNull WaitingAgreedBy agreedBy,
    @Size(max = 500) @Legible(lines = true) String note) {

  /** Nobody waits longer; the date is probably mistyped. */
  static final int FARTHEST = 60;

  public AgreeWaiting {
    note = Text.normalOrNull(note);
  }

  /**
   * Refuses what cannot be.
   *
   * @param today the date in the shop's zone
   * @throws Invalid naming the field
   */
  void check(LocalDate today) {
    if (!until.isAfter(today) || until.isAfter(today.plusDays(FARTHEST))) {
      throw new Invalid("until", "dates", today.plusDays(1), today.plusDays(FARTHEST));
    }
  }

  /** Whether nothing would change. */
  boolean isOf(AgreedWaiting waiting) {
    return waiting.active()
        && until.equals(waiting.until())
        && agreedBy.name().equals(waiting.agreedBy())
        && Objects.equals(note, waiting.note());
  }
}
