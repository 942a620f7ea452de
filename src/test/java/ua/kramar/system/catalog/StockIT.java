package ua.kramar.system.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/** A shop counts its pieces, and no two buyers get the same one. */
@Tag("O9")
class StockIT {

  /** As the carrier codes it. */
  private static final String REFUSED = "103";

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  void sellsTheLastPieceOnceToFiftyBuyersAtOnce() {
    counts(TestShop.LAMP, 1);

    List<Answer> answers =
        ConcurrentCalls.run(
            50, () -> new Storefront().place(UniqueValues.code(), lamps(1).toString()));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .hasSize(49)
        .allSatisfy(
            answer -> {
              answer.refusedWith(422, "offer-sold-out");
              assertThat(answer.json().path("sku").asText()).isEqualTo(TestShop.LAMP);
              assertThat(answer.json().path("left").asInt()).isZero();
            });
    assertThat(cabinet.list()).hasSize(1);
    assertThat(left(TestShop.LAMP)).isZero();
  }

  @Test
  void ordersOfTheSameArticlesInAnotherSequenceDoNotWaitForEachOther() {
    counts(TestShop.LAMP, 1000);
    counts(TestShop.VASE, 1000);

    List<Answer> answers =
        ConcurrentCalls.run(
            IntStream.range(0, 24)
                .<Callable<Answer>>mapToObj(
                    buyer ->
                        () ->
                            new Storefront()
                                .place(
                                    UniqueValues.code(),
                                    (buyer % 2 == 0 ? Cart.of(shop) : swapped()).toString()))
                .toList());

    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(left(TestShop.LAMP) + 2 * left(TestShop.VASE))
        .isEqualTo(1000 - 36 + 2 * (1000 - 36));
  }

  private Cart swapped() {
    return Cart.of(shop).with("/lines/0/sku", TestShop.VASE).with("/lines/1/sku", TestShop.LAMP);
  }

  @Test
  void keepsPiecesForAnOrderUntilItEnds() {
    counts(TestShop.LAMP, 5);
    String cancelled = place(lamps(2));
    String byBuyer = place(lamps(1));
    assertThat(left(TestShop.LAMP)).isEqualTo(2);
    Answer refused = new Storefront().place(UniqueValues.code(), lamps(3).toString());
    refused.refusedWith(422, "offer-sold-out");
    assertThat(refused.json().path("left").asInt()).isEqualTo(2);

    cabinet.moves(cancelled, 26);
    assertThat(left(TestShop.LAMP)).isEqualTo(2);
    cabinet.moves(cancelled, 40);
    assertThat(left(TestShop.LAMP)).isEqualTo(4);
    new Storefront().cancel(byBuyer, "Передумала").expecting(200);
    assertThat(left(TestShop.LAMP)).isEqualTo(5);
    assertThat(quantity(TestShop.LAMP)).isEqualTo(5);
  }

  @Test
  void countsNoMoreWhatWasHandedOver() {
    counts(TestShop.LAMP, 5);
    String number = place(lamps(2));
    String seen = cabinet.offer(TestShop.LAMP).path("version").asText();
    cabinet.moves(number, 26);
    cabinet.moves(number, 2);
    cabinet.ships(number, UniqueValues.waybill());

    assertThat(quantity(TestShop.LAMP)).isEqualTo(3);
    assertThat(left(TestShop.LAMP)).isEqualTo(3);
    setStock(TestShop.LAMP, "\"" + seen + "\"", 5).refusedWith(412, "stale-version");

    // Not handed over after all: the pieces are on the shelf again, and still this order's.
    cabinet.moves(number, 26);
    assertThat(quantity(TestShop.LAMP)).isEqualTo(5);
    assertThat(left(TestShop.LAMP)).isEqualTo(3);
    assertThat(stock(number).at("/articles/0/held").asInt()).isEqualTo(2);

    cabinet.moves(number, 2);
    cabinet.ships(number, UniqueValues.waybill());
    cabinet.moves(number, 40);
    assertThat(left(TestShop.LAMP)).as("the parcel is on its way back").isEqualTo(3);
  }

  @Test
  void countsNoParcelThatComesBackUntilTheShopHasLookedAtIt() {
    counts(TestShop.LAMP, 5);
    String number = place(lamps(2));
    cabinet.moves(number, 26);
    cabinet.moves(number, 2);
    String waybill = UniqueValues.waybill();
    cabinet.ships(number, waybill);
    NovaPoshtaControl.says(waybill, REFUSED);
    Eventually.get("the refusal", () -> cabinet.status(number), status -> status == 12);

    assertThat(quantity(TestShop.LAMP)).isEqualTo(3);
    assertThat(left(TestShop.LAMP)).isEqualTo(3);
  }

  @Test
  void saysWhatIsLeftBesideTheLinesOfAnOrder() {
    counts(TestShop.LAMP, 5);
    String number = place(Cart.of(shop));

    JsonNode articles = stock(number).path("articles");
    assertThat(Answer.texts(articles, "sku")).containsExactly(TestShop.LAMP, TestShop.VASE);
    assertThat(articles.at("/0/left").asInt()).isEqualTo(3);
    assertThat(articles.at("/0/held").asInt()).isEqualTo(2);
    assertThat(articles.at("/1/left").isNull()).as("not counted").isTrue();
    assertThat(articles.at("/1/available").asBoolean()).isTrue();
  }

  @Test
  void takesAnyNumberOfWhatIsNotCounted() {
    place(lamps(999));
    assertThat(cabinet.offer(TestShop.LAMP).path("left").isNull()).isTrue();
    counts(TestShop.LAMP, 3);
    String held = place(lamps(3));
    cabinet.setStock(TestShop.LAMP, null).expecting(200);

    place(lamps(999));
    cabinet.moves(held, 26);
    cabinet.moves(held, 40);
    assertThat(quantity(TestShop.LAMP)).as("an end does not begin a count").isZero();
    assertThat(cabinet.offer(TestShop.LAMP).path("quantity").isNull()).isTrue();
  }

  @Test
  void admitsThatAShopHasLessThanItHasPromised() {
    counts(TestShop.LAMP, 5);
    String number = place(lamps(4));
    counts(TestShop.LAMP, 3);
    assertThat(left(TestShop.LAMP)).isZero();

    cabinet.moves(number, 26);
    cabinet.moves(number, 2);
    cabinet.ships(number, UniqueValues.waybill());
    assertThat(quantity(TestShop.LAMP)).isZero();
    assertThat(left(TestShop.LAMP)).isZero();
  }

  @Test
  void refusesACountThatIsNone() {
    Caller caller = cabinet.caller();
    String path = "/offers/" + TestShop.LAMP + "/stock";

    counts(TestShop.LAMP, 5);
    assertThat(caller.put(path, "{}").refusedWith(400, "validation-failed").fields())
        .containsExactly("quantity");
    assertThat(
            caller.put(path, "{\"quantity\": -1}").refusedWith(400, "validation-failed").fields())
        .containsExactly("quantity");
    caller.put(path, "{\"quantity\": 1.5}").refusedWith(400, "validation-failed");
    caller.put("/offers/NONE/stock", "{\"quantity\": 1}").refusedWith(404, "not-found");
    assertThat(quantity(TestShop.LAMP)).isEqualTo(5);
  }

  private void counts(String sku, int pieces) {
    cabinet.setStock(sku, pieces).expecting(200);
  }

  private Answer setStock(String sku, String version, int pieces) {
    return cabinet
        .caller()
        .with("If-Match", version)
        .put("/offers/" + sku + "/stock", "{\"quantity\": " + pieces + "}");
  }

  private Cart lamps(int count) {
    return Cart.of(shop, TestBuyer.registered())
        .without("/lines/1")
        .with("/lines/0/quantity", count);
  }

  private static String place(Cart cart) {
    return new Storefront().place(cart);
  }

  private int left(String sku) {
    return cabinet.offer(sku).path("left").asInt();
  }

  private int quantity(String sku) {
    return cabinet.offer(sku).path("quantity").asInt();
  }

  private JsonNode stock(String number) {
    return cabinet.caller().get("/orders/" + number + "/stock").expecting(200).json();
  }
}
