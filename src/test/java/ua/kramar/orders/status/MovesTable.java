package ua.kramar.orders.status;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The table of moves as Markdown, row by row as it is written in {@link Moves}. */
final class MovesTable {

  /** Longer lists are read by their ids. */
  private static final int NAMED = 4;

  private MovesTable() {}

  static String markdown() {
    return Stream.concat(
            Stream.of("| From | To | By | Demands | Basis |", "|---|---|---|---|---|"),
            Moves.table().stream().map(MovesTable::line))
        .collect(joining("\n", "", "\n"));
  }

  private static String line(MoveRule row) {
    String to = row.forwardOnly() ? "each to those after it" : names(row.to());
    String by =
        Stream.of(Mover.values())
            .filter(row.by()::contains)
            .map(MovesTable::word)
            .collect(joining(", "));
    return Stream.of(names(row.from()), to, by, demands(row), word(row.provenance()))
        .collect(joining(" | ", "| ", " |"));
  }

  private static String names(List<OrderStatus> statuses) {
    if (statuses.equals(Moves.IN_WORK)) {
      return "every status in work";
    }
    return statuses.stream()
        .map(s -> statuses.size() > NAMED ? "" + s.id() : s.id() + " " + s.name(Locale.ENGLISH))
        .collect(joining("; "));
  }

  private static String demands(MoveRule row) {
    return row.moves()
        .filter(move -> !move.conditions().isEmpty())
        .map(
            move ->
                move.to().id()
                    + ": "
                    + move.conditions().stream()
                        .map(Condition::name)
                        .map(MovesTable::word)
                        .collect(joining(", ")))
        .distinct()
        .collect(joining("; "));
  }

  private static String word(Enum<?> constant) {
    return word(constant.name());
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
