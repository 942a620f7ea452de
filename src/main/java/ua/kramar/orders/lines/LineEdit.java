package ua.kramar.orders.lines;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.kramar.catalog.PricedItem;

/**
 * An edited list of lines, put beside the lines of the order. A line of the list is the first line
 * of the order with its article that no earlier one of the list is; without such a line it is added
 * at the end. Lines of the order that the list does not have are removed.
 */
public final class LineEdit {

  /**
   * A line of the list and the line of the order that it is.
   *
   * @param current null for a line that is added
   */
  private record Pair(EditLines.Line wanted, OrderedLine current) {}

  private final List<OrderedLine> before;
  private final List<Pair> pairs;

  public LineEdit(List<OrderedLine> before, List<EditLines.Line> wanted) {
    this.before = before;
    this.pairs = pairs(before, wanted);
  }

  private static List<Pair> pairs(List<OrderedLine> before, List<EditLines.Line> wanted) {
    Map<String, Deque<OrderedLine>> left = new HashMap<>();
    before.forEach(line -> left.computeIfAbsent(line.sku(), sku -> new ArrayDeque<>()).add(line));
    return wanted.stream()
        .map(line -> new Pair(line, left.getOrDefault(line.sku(), new ArrayDeque<>()).poll()))
        .toList();
  }

  /**
   * The articles that the price list must offer: those of added lines, and those of which the order
   * gets more. What is kept may have been sold out since.
   */
  public Set<String> toBeOrdered() {
    Map<String, Integer> more = new HashMap<>();
    before.forEach(line -> more.merge(line.sku(), -line.quantity(), Integer::sum));
    pairs.forEach(pair -> more.merge(pair.wanted().sku(), pair.wanted().quantity(), Integer::sum));
    Set<String> skus = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      String sku = pair.wanted().sku();
      if (pair.current() == null || more.get(sku) > 0) {
        skus.add(sku);
      }
    }
    return skus;
  }

  /**
   * The difference that the list makes.
   *
   * @param priceList what {@link #toBeOrdered} names
   * @param next the first position that no line of the order has ever had
   */
  public LinesDifference difference(Map<String, PricedItem> priceList, int next) {
    List<OrderedLine> after = new ArrayList<>();
    int position = next;
    for (Pair pair : pairs) {
      EditLines.Line wanted = pair.wanted();
      if (pair.current() != null) {
        OrderedLine line = pair.current();
        after.add(line.with(wanted.quantity(), wanted.priceOr(line.price())));
      } else {
        PricedItem item = priceList.get(wanted.sku());
        after.add(
            new OrderedLine(
                position++,
                item.sku(),
                item.title(),
                wanted.quantity(),
                wanted.priceOr(item.price())));
      }
    }
    after.sort(Comparator.comparingInt(OrderedLine::position));
    return new LinesDifference(before, List.copyOf(after));
  }

  /** The articles that the order has, and is not to have any more. */
  public Set<String> takenOut() {
    Set<String> skus = new LinkedHashSet<>();
    before.forEach(line -> skus.add(line.sku()));
    pairs.forEach(pair -> skus.remove(pair.wanted().sku()));
    return skus;
  }

  /**
   * The first article whose price rises: above the price of its line, or, for an added line, above
   * the price list. Empty when none does.
   */
  public Optional<String> raised(Map<String, PricedItem> priceList) {
    return pairs.stream()
        .filter(pair -> pair.wanted().price() != null)
        .filter(pair -> pair.wanted().price().amount().compareTo(highest(pair, priceList)) > 0)
        .map(pair -> pair.wanted().sku())
        .findFirst();
  }

  private static BigDecimal highest(Pair pair, Map<String, PricedItem> priceList) {
    return pair.current() == null
        ? priceList.get(pair.wanted().sku()).price()
        : pair.current().price();
  }
}
