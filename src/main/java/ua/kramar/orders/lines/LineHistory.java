package ua.kramar.orders.lines;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/**
 * What an order has had, beside the lines that it has now.
 *
 * @param ordered the lines as the buyer ordered them
 * @param removed the lines that are no longer in the order, as they were last
 */
@Schema(name = "LineHistory")
public record LineHistory(List<Line> ordered, Money orderedTotal, List<Line> removed) {

  /** A line as it was. */
  @Schema(name = "LineOfHistory")
  public record Line(String sku, String title, int quantity, Money price, Money sum) {

    static Line of(OrderedLine line) {
      BigDecimal sum = line.sum();
      return new Line(
          line.sku(), line.title(), line.quantity(), Money.uah(line.price()), Money.uah(sum));
    }
  }

  public static LineHistory of(List<OrderedLine> ordered, List<OrderedLine> removed) {
    return new LineHistory(
        ordered.stream().map(Line::of).toList(),
        Money.uah(OrderedLine.total(ordered)),
        removed.stream().map(Line::of).toList());
  }
}
