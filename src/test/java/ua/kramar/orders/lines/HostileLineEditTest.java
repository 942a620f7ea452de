package ua.kramar.orders.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import ua.kramar.catalog.PricedItem;
import ua.kramar.platform.values.Money;

/** Whatever is edited: the money adds up, nothing is lost, and the undo brings all of it back. */
@Tag("O4")
@Tag("O13")
class HostileLineEditTest {

  private static final List<String> SKUS = List.of("A", "B", "C", "D");

  private static final Map<String, PricedItem> PRICE_LIST =
      SKUS.stream()
          .map(sku -> new PricedItem(sku, sku, new BigDecimal("100.00"), true, false, null))
          .collect(Collectors.toMap(PricedItem::sku, Function.identity()));

  @Property
  void theTotalIsTheSumOfTheLines(
      @ForAll("lists") List<EditLines.Line> ordered, @ForAll("lists") List<EditLines.Line> wanted) {
    LinesDifference difference = difference(ordered, wanted);

    assertThat(difference.totalAfter()).isEqualByComparingTo(sum(difference.after()));
    assertThat(difference.totalAfter().subtract(difference.totalBefore()))
        .isEqualByComparingTo(
            difference.changes().stream()
                .map(line -> sum(line.after()).subtract(sum(line.before())))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Property
  void hasAsManyPiecesOfEachArticleAsTheListSays(
      @ForAll("lists") List<EditLines.Line> ordered, @ForAll("lists") List<EditLines.Line> wanted) {
    LinesDifference difference = difference(ordered, wanted);

    assertThat(difference.after()).hasSameSizeAs(wanted);
    for (String sku : SKUS) {
      int pieces =
          wanted.stream().filter(w -> w.sku().equals(sku)).mapToInt(w -> w.quantity()).sum();
      assertThat(pieces(difference.after(), sku)).isEqualTo(pieces);
      assertThat(difference.quantities().getOrDefault(sku, 0))
          .isEqualTo(pieces - pieces(difference.before(), sku));
    }
    assertThat(difference.after()).extracting(OrderedLine::position).doesNotHaveDuplicates();
  }

  @Property
  void isTakenBackWhole(
      @ForAll("lists") List<EditLines.Line> ordered, @ForAll("lists") List<EditLines.Line> wanted) {
    LinesDifference difference = difference(ordered, wanted);

    assertThat(difference.undone().after()).isEqualTo(difference.before());
    assertThat(difference.isNone()).isEqualTo(difference.changed().isEmpty());
  }

  @Property
  void raisesNoTotalWithoutAPriceThatRisesOrMorePieces(
      @ForAll("lists") List<EditLines.Line> ordered, @ForAll("lists") List<EditLines.Line> wanted) {
    LineEdit edit = new LineEdit(lines(ordered), wanted);
    LinesDifference difference = edit.difference(PRICE_LIST, ordered.size());

    if (difference.totalAfter().compareTo(difference.totalBefore()) > 0) {
      assertThat(
              edit.raised(PRICE_LIST).isPresent()
                  || difference.changed().stream()
                      .anyMatch(
                          line ->
                              line.before() == null
                                  || (line.after() != null
                                      && line.after().quantity() > line.before().quantity())))
          .isTrue();
    }
  }

  @Provide
  Arbitrary<List<EditLines.Line>> lists() {
    Arbitrary<BigDecimal> prices =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, new BigDecimal("99999999.99"))
            .ofScale(2);
    return Combinators.combine(Arbitraries.of(SKUS), Arbitraries.integers().between(1, 999), prices)
        .as((sku, quantity, price) -> new EditLines.Line(sku, quantity, new Money(price, "UAH")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static LinesDifference difference(
      List<EditLines.Line> ordered, List<EditLines.Line> wanted) {
    return new LineEdit(lines(ordered), wanted).difference(PRICE_LIST, ordered.size());
  }

  private static List<OrderedLine> lines(List<EditLines.Line> ordered) {
    return new ArrayList<>(
        IntStream.range(0, ordered.size())
            .mapToObj(
                at ->
                    new OrderedLine(
                        at,
                        ordered.get(at).sku(),
                        ordered.get(at).sku(),
                        ordered.get(at).quantity(),
                        ordered.get(at).price().amount()))
            .toList());
  }

  private static BigDecimal sum(List<OrderedLine> lines) {
    return lines.stream()
        .map(line -> line.price().multiply(new BigDecimal(line.quantity())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(LineState state) {
    return state == null ? BigDecimal.ZERO : state.sum().amount();
  }

  private static int pieces(List<OrderedLine> lines, String sku) {
    return lines.stream()
        .filter(line -> line.sku().equals(sku))
        .mapToInt(OrderedLine::quantity)
        .sum();
  }
}
