package ua.kramar.orders.owndelivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Text;

/**
 * A request to plan the delivery by the shop's own staff. Day and times are those of the shop's
 * zone.
 *
 * @param date today or later, at most {@link #FARTHEST} days ahead
 * @param from the earliest time, such as {@code 10:00}; null when the time is not known yet
 * @param to the latest time, after {@code from}; null exactly if {@code from} is
 * @param agreedBy how the buyer agreed on the time; null when the buyer has not yet
 */
@Schema(name = "PlanOwnDelivery")
public record PlanOwnDelivery(
    @NotNull LocalDate date,
    @Pattern(regexp = PlanOwnDelivery.TIME) String from,
    @Pattern(regexp = PlanOwnDelivery.TIME) String to,
    TimeAgreedBy agreedBy) {

  public PlanOwnDelivery {
    from = Text.nullIfEmpty(from);
    to = Text.nullIfEmpty(to);
  }

  static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

  /** An order that is to be delivered later than that has probably a mistyped date. */
  static final int FARTHEST = 60;

  /**
   * Refuses what cannot be.
   *
   * @param today the date in the shop's zone
   * @throws Invalid naming the field
   */
  void check(LocalDate today) {
    if (date.isBefore(today) || date.isAfter(today.plusDays(FARTHEST))) {
      throw new Invalid("date", "dates", today, today.plusDays(FARTHEST));
    }
    if (from == null && to != null) {
      throw new Invalid("from", "given-with-to");
    }
    if (from != null && (to == null || !fromTime().isBefore(toTime()))) {
      throw new Invalid("to", "after-from");
    }
    if (agreedBy != null && from == null) {
      throw new Invalid("agreedBy", "needs-agreed-time");
    }
  }

  LocalTime fromTime() {
    return from == null ? null : LocalTime.parse(from);
  }

  LocalTime toTime() {
    return to == null ? null : LocalTime.parse(to);
  }

  /** Whether nothing would change. */
  boolean isOf(OwnDeliveryPlan plan) {
    return date.equals(plan.date())
        && Objects.equals(from, plan.from())
        && Objects.equals(to, plan.to())
        && Objects.equals(agreedBy == null ? null : agreedBy.name(), plan.agreedBy());
  }
}
