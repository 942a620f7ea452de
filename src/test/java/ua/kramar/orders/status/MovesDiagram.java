package ua.kramar.orders.status;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The usual next step of each status as a Mermaid diagram. */
final class MovesDiagram {

  private MovesDiagram() {}

  static String markdown() {
    List<Move> usual =
        Arrays.stream(OrderStatus.values())
            .flatMap(status -> Moves.from(status).stream())
            .filter(move -> move.usual() != null)
            .toList();
    Stream<String> nodes =
        usual.stream()
            .flatMap(move -> Stream.of(move.from(), move.to()))
            .distinct()
            .map(MovesDiagram::node);
    return Stream.of(
            Stream.of("```mermaid", "flowchart TD"),
            nodes,
            usual.stream().map(MovesDiagram::arrow),
            Stream.of("```"))
        .flatMap(lines -> lines)
        .collect(joining("\n", "", "\n"));
  }

  private static String node(OrderStatus status) {
    return "  s%d[\"%d %s\"]".formatted(status.id(), status.id(), status.name(Locale.ENGLISH));
  }

  /** Dotted where a carrier that is tracked makes the step by itself. */
  private static String arrow(Move move) {
    String action = move.action().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String line = move.byHand() ? "-. \"%s\" .->" : "-- \"%s\" -->";
    return "  s%d %s s%d".formatted(move.from().id(), line.formatted(action), move.to().id());
  }
}
