package ua.kramar.orders.lines;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The lines of an order before and after a correction, each by its position. */
public record LinesDifference(List<OrderedLine> before, List<OrderedLine> after) {

  public BigDecimal totalBefore() {
    return OrderedLine.total(before);
  }

  public BigDecimal totalAfter() {
    return OrderedLine.total(after);
  }

  public boolean isNone() {
    return before.equals(after);
  }

  /** Each line that was or is there, by position. */
  List<LineChange> changes() {
    Map<Integer, OrderedLine> was = byPosition(before);
    Map<Integer, OrderedLine> is = byPosition(after);
    TreeSet<Integer> positions = new TreeSet<>(was.keySet());
    positions.addAll(is.keySet());
    return positions.stream()
        .map(position -> LineChange.of(was.get(position), is.get(position)))
        .toList();
  }

  /** How many pieces more or fewer of each article the order has, without those of no change. */
  public Map<String, Integer> quantities() {
    Map<String, Integer> difference = new TreeMap<>();
    before.forEach(line -> difference.merge(line.sku(), -line.quantity(), Integer::sum));
    after.forEach(line -> difference.merge(line.sku(), line.quantity(), Integer::sum));
    difference.values().removeIf(none -> none == 0);
    return difference;
  }

  /** The lines that are added, removed or changed, by position. */
  public List<LineChange> changed() {
    return changes().stream().filter(line -> line.change() != LineChangeKind.KEPT).toList();
  }

  public LinesDifference undone() {
    return new LinesDifference(/* before= */ after, /* after= */ before);
  }

  public static Map<Integer, OrderedLine> byPosition(List<OrderedLine> lines) {
    return lines.stream().collect(toMap(OrderedLine::position, Function.identity()));
  }
}
