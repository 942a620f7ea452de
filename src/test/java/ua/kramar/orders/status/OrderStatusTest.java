package ua.kramar.orders.status;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.kramar.orders.status.OrderStatus.DATA_CONFIRMED;
import static ua.kramar.orders.status.OrderStatus.DEFECTIVE;
import static ua.kramar.orders.status.OrderStatus.OUT_OF_STOCK;
import static ua.kramar.orders.status.OrderStatus.OUT_OF_STOCK_OR_DEFECTIVE;
import static ua.kramar.orders.status.OrderStatus.PRICE_CHANGED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderStatusTest {

  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk-UA");
  private static final Set<Integer> UNKNOWN_TO_EVERYBODY = Set.of(8, 9, 14, 21, 22, 23);

  @Test
  void knowsExactlyTheIdsOfTheMarketplace() {
    List<Integer> known =
        IntStream.rangeClosed(1, 91)
            .boxed()
            .filter(id -> !UNKNOWN_TO_EVERYBODY.contains(id))
            .toList();

    assertThat(known).hasSize(85);
    assertThat(OrderStatus.values()).extracting(OrderStatus::id).containsExactlyElementsOf(known);
  }

  @Test
  void findsEachStatusByItsId() {
    assertThat(OrderStatus.values())
        .allSatisfy(status -> assertThat(OrderStatus.of(status.id())).contains(status));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 8, 9, 14, 21, 22, 23, 92})
  void findsNothingByAnUnknownId(int id) {
    assertThat(OrderStatus.of(id)).isEmpty();
  }

  @Test
  void namesEachStatusInTwoLanguages() {
    Pattern cyrillic = Pattern.compile("\\p{IsCyrillic}");

    assertThat(OrderStatus.values())
        .extracting(status -> status.name(UKRAINIAN))
        .allMatch(cyrillic.asPredicate());
    assertThat(OrderStatus.values())
        .extracting(status -> status.name(Locale.ENGLISH))
        .noneMatch(cyrillic.asPredicate())
        .doesNotContain("");
  }

  @Test
  void speaksUkrainianUnlessAskedForEnglish() {
    assertThat(DATA_CONFIRMED.name(Locale.UK)).isEqualTo("Data confirmed, being packed");
    assertThat(DATA_CONFIRMED.name(UKRAINIAN)).isEqualTo("Комплектується. Дані підтверджені");
    assertThat(DATA_CONFIRMED.name(Locale.FRENCH)).isEqualTo(DATA_CONFIRMED.name(UKRAINIAN));
    assertThat(DATA_CONFIRMED.name(Locale.ROOT)).isEqualTo(DATA_CONFIRMED.name(UKRAINIAN));
  }

  /** The statuses that the seller's help pages speak of, by the names they have today. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "1, NEW, IN_WORK, Нове замовлення",
        "2, DATA_CONFIRMED, IN_WORK, Комплектується. Дані підтверджені",
        "3, HANDED_TO_CARRIER, IN_WORK, Передано в службу доставки",
        "4, BEING_DELIVERED, IN_WORK, Доставляється",
        "6, RECEIVED, SUCCESS, Замовлення виконано",
        "11, NOT_COLLECTED, FAILED, Не прийшов за замовленням",
        "12, REFUSED_ON_RECEIPT, FAILED, Відмова при отриманні",
        "18, BUYER_NOT_REACHED, FAILED, Не вдалося зв'язатися",
        "26, PROCESSED_BY_MANAGER, IN_WORK, Опрацьовується менеджером",
        "40, CHANGED_MIND, FAILED, Клієнт передумав",
        "42, OUT_OF_STOCK, FAILED, Немає в наявності",
        "45, CANCELLED_BY_BUYER, FAILED, Скасовано покупцем",
        "47, CALL_BACK_PLANNED, IN_WORK, Планується повторний дзвінок",
        "61, HAND_OVER_PLANNED, IN_WORK, Заплановано передачу перевізникові"
      })
  void keepsTheFieldsWords(int id, OrderStatus status, StatusGroup group, String name) {
    assertThat(status.id()).isEqualTo(id);
    assertThat(status.group()).isEqualTo(group);
    assertThat(status.name(UKRAINIAN)).isEqualTo(name);
  }

  @Test
  @Tag("O9")
  void blamesTheSellerForAnOfferThatDidNotHold() {
    assertThat(OrderStatus.values())
        .filteredOn(status -> status.fault() == Fault.SELLER)
        .containsExactly(OUT_OF_STOCK_OR_DEFECTIVE, PRICE_CHANGED, OUT_OF_STOCK, DEFECTIVE);
  }

  @Test
  @Tag("O9")
  void blamesNobodyWhileNothingHasFailed() {
    assertThat(Arrays.stream(OrderStatus.values()))
        .filteredOn(status -> status.group() != StatusGroup.FAILED)
        .allMatch(status -> status.fault() == Fault.NONE);
  }

  @Test
  void stagesFollowFromTheStatus() {
    assertThat(OrderStatus.NEW.stage()).isEqualTo(Stage.NEW);
    assertThat(OrderStatus.PROCESSED_BY_MANAGER.stage()).isEqualTo(Stage.IN_WORK);
    assertThat(OrderStatus.HANDED_TO_CARRIER.stage()).isEqualTo(Stage.DELIVERING);
    assertThat(OrderStatus.RECEIVED.stage()).isEqualTo(Stage.DONE);
    assertThat(OrderStatus.NOT_COLLECTED.stage()).isEqualTo(Stage.CANCELLED);
  }
}
