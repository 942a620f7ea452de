package ua.kramar.orders.status;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The phases and who moves an order from one to another, as a Mermaid diagram. */
final class PhasesDiagram {

  /** From every status in work, or nearly; their arrows would hide the others. */
  private static final Set<OrderStatus> LEFT_OUT =
      EnumSet.of(OrderStatus.CANCELLED_BY_OPERATOR, OrderStatus.FAKE_ORDER);

  private PhasesDiagram() {}

  static String markdown() {
    Map<Phase, Map<Phase, Set<Mover>>> arrows = new EnumMap<>(Phase.class);
    Arrays.stream(OrderStatus.values())
        .flatMap(from -> Moves.from(from).stream())
        .filter(move -> move.from().phase() != move.to().phase())
        .filter(move -> !LEFT_OUT.contains(move.to()))
        .forEach(
            move ->
                arrows
                    .computeIfAbsent(move.from().phase(), from -> new EnumMap<>(Phase.class))
                    .computeIfAbsent(move.to().phase(), to -> EnumSet.noneOf(Mover.class))
                    .addAll(move.by()));
    Stream<String> lines =
        arrows.entrySet().stream()
            .flatMap(
                from ->
                    from.getValue().entrySet().stream()
                        .map(to -> arrow(from.getKey(), to.getKey(), to.getValue())));
    return Stream.of(
            Stream.of("```mermaid", "stateDiagram-v2", "  [*] --> NEW"), lines, Stream.of("```"))
        .flatMap(part -> part)
        .collect(joining("\n", "", "\n"));
  }

  private static String arrow(Phase from, Phase to, Set<Mover> by) {
    return by.stream()
        .map(mover -> mover.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(joining(", ", "  %s --> %s: ".formatted(from, to), ""));
  }
}
