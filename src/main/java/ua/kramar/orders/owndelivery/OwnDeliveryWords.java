package ua.kramar.orders.owndelivery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The words of tasks about own deliveries, in Ukrainian. */
final class OwnDeliveryWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private OwnDeliveryWords() {}

  static String of(PlanOwnDelivery plan) {
    return plan.from() == null
        ? day(plan.date())
        : "%s, %s–%s".formatted(day(plan.date()), plan.from(), plan.to());
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
