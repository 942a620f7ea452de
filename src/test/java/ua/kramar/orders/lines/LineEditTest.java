package ua.kramar.orders.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.catalog.PricedItem;
import ua.kramar.platform.values.Money;

/** What an edited list makes of the lines of an order. */
@Tag("O4")
class LineEditTest {

  private static final OrderedLine LAMP = line(0, "LAMP", 2, "640.00");
  private static final OrderedLine VASE = line(1, "VASE", 1, "780.50");
  private static final List<OrderedLine> ORDER = List.of(LAMP, VASE);
  private static final Map<String, PricedItem> PRICE_LIST =
      Map.of("RUG", new PricedItem("RUG", "Rug", new BigDecimal("3290.00"), true, false, null));

  @Test
  void keepsAddsChangesAndRemovesLines() {
    LinesDifference difference = difference(wanted("LAMP", 3, "600.00"), wanted("RUG", 1, null));

    assertThat(difference.after())
        .containsExactly(line(0, "LAMP", 3, "600.00"), line(7, "RUG", 1, "3290.00"));
    assertThat(difference.changes())
        .extracting(LineChange::sku, LineChange::change)
        .containsExactly(
            tuple("LAMP", LineChangeKind.CHANGED),
            tuple("VASE", LineChangeKind.REMOVED),
            tuple("RUG", LineChangeKind.ADDED));
    assertThat(difference.totalBefore()).isEqualByComparingTo("2060.50");
    assertThat(difference.totalAfter()).isEqualByComparingTo("5090.00");
    assertThat(difference.quantities()).isEqualTo(Map.of("LAMP", 1, "VASE", -1, "RUG", 1));
  }

  @Test
  void isNoneForTheSameListInAnyOrder() {
    assertThat(difference(wanted("VASE", 1, null), wanted("LAMP", 2, "640.0")).isNone()).isTrue();
    assertThat(difference(wanted("LAMP", 1, null), wanted("VASE", 1, null)).isNone()).isFalse();
  }

  @Test
  void asksThePriceListOnlyForWhatIsAddedOrIncreased() {
    assertThat(edit(wanted("LAMP", 2, null), wanted("VASE", 1, null)).toBeOrdered()).isEmpty();
    assertThat(edit(wanted("LAMP", 1, null)).toBeOrdered()).isEmpty();
    assertThat(edit(wanted("LAMP", 3, null), wanted("RUG", 1, null)).toBeOrdered())
        .containsExactly("LAMP", "RUG");
  }

  @Test
  @Tag("O13")
  void knowsAPriceThatRises() {
    assertThat(edit(wanted("LAMP", 2, "640.01")).raised(PRICE_LIST)).contains("LAMP");
    assertThat(edit(wanted("LAMP", 2, "640.00")).raised(PRICE_LIST)).isEmpty();
    assertThat(edit(wanted("LAMP", 9, "0.00")).raised(PRICE_LIST)).isEmpty();
    assertThat(edit(wanted("RUG", 1, "3290.01")).raised(PRICE_LIST)).contains("RUG");
    assertThat(edit(wanted("RUG", 1, "3000.00")).raised(PRICE_LIST)).isEmpty();
  }

  @Test
  void tellsLinesOfOneArticleApartByTheirOrder() {
    List<OrderedLine> order = List.of(line(0, "LAMP", 1, "640.00"), line(1, "LAMP", 5, "500.00"));
    LineEdit edit = new LineEdit(order, List.of(wanted("LAMP", 1, null), wanted("LAMP", 4, null)));

    assertThat(edit.difference(Map.of(), 2).after())
        .containsExactly(line(0, "LAMP", 1, "640.00"), line(1, "LAMP", 4, "500.00"));
    assertThat(edit.toBeOrdered()).isEmpty();
  }

  @Test
  void isTakenBackByTheOppositeDifference() {
    LinesDifference difference = difference(wanted("LAMP", 3, "600.00"), wanted("RUG", 1, null));

    assertThat(difference.undone().after()).isEqualTo(ORDER);
    assertThat(difference.undone().undone()).isEqualTo(difference);
  }

  private static LineEdit edit(EditLines.Line... wanted) {
    return new LineEdit(ORDER, List.of(wanted));
  }

  private static LinesDifference difference(EditLines.Line... wanted) {
    return edit(wanted).difference(PRICE_LIST, 7);
  }

  private static EditLines.Line wanted(String sku, int quantity, String price) {
    return new EditLines.Line(
        sku, quantity, price == null ? null : new Money(new BigDecimal(price), "UAH"));
  }

  private static OrderedLine line(int position, String sku, int quantity, String price) {
    String title = sku.charAt(0) + sku.substring(1).toLowerCase(Locale.ROOT);
    return new OrderedLine(position, sku, title, quantity, new BigDecimal(price));
  }
}
