package ua.kramar.orders.status;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The statuses as Markdown, in the order of their ids. */
final class StatusTable {

  private StatusTable() {}

  static String markdown() {
    return Stream.concat(
            Stream.of("| id | English | Ukrainian | Phase | Fault |", "|---|---|---|---|---|"),
            Arrays.stream(OrderStatus.values()).map(StatusTable::line))
        .collect(joining("\n", "", "\n"));
  }

  private static String line(OrderStatus status) {
    return "| %d | %s | %s | %s | %s |"
        .formatted(
            status.id(),
            status.name(Locale.ENGLISH),
            status.name(Locale.forLanguageTag("uk")),
            status.phase(),
            status.fault() == Fault.NONE ? "" : status.fault().name().toLowerCase(Locale.ROOT));
  }
}
