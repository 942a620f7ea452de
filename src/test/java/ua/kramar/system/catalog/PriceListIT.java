package ua.kramar.system.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** People and machines change one price list at the same time, and no change is lost. */
class PriceListIT {

  /** A change that was answered: whether it was of the availability only, and the answer. */
  private record Change(boolean availabilityOnly, JsonNode sent, JsonNode answer) {

    int version() {
      return answer.path("version").asInt();
    }
  }

  /**
   * Each answer has the version that its change made. In the order of versions each change must
   * show what it wrote, and of everything else what the change before it left.
   */
  @Test
  void losesNoneOfManyChangesAtOnce() {
    TestShop shop = TestShop.opened();
    Caller erp = shop.erp().caller();
    int writers = 6;
    int changes = 10;

    List<Callable<List<Change>>> works =
        IntStream.range(0, writers)
            .<Callable<List<Change>>>mapToObj(
                writer ->
                    () ->
                        IntStream.range(0, changes)
                            .mapToObj(
                                at ->
                                    writer % 2 == 0
                                        ? describe(shop.cabinet().caller(), writer, at)
                                        : setAvailable(erp, at % 2 == 0))
                            .toList())
            .toList();
    List<Change> history = new ArrayList<>();
    ConcurrentCalls.run(works).forEach(history::addAll);
    history.sort(Comparator.comparingInt(Change::version));

    assertThat(history)
        .extracting(Change::version)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, writers * changes).boxed().toList());
    JsonNode before =
        Answer.json("{\"title\":\"Настільна лампа\",\"price\":{\"amount\":\"640.00\"}}");
    for (Change change : history) {
      assertShows(change, before);
      before = change.answer();
    }
    assertThat(lamp(shop)).isEqualTo(before);
  }

  private static void assertShows(Change change, JsonNode before) {
    JsonNode now = change.answer();
    JsonNode described = change.availabilityOnly() ? before : change.sent();
    assertThat(now.path("title")).as("%s", change).isEqualTo(described.path("title"));
    assertThat(now.at("/price/amount")).as("%s", change).isEqualTo(described.at("/price/amount"));
    assertThat(now.path("available")).as("%s", change).isEqualTo(change.sent().path("available"));
  }

  private static JsonNode lamp(TestShop shop) {
    return Answer.elements(
            shop.cabinet().caller().get("/offers").expecting(200).json().path("items"))
        .stream()
        .filter(offer -> offer.path("sku").asText().equals(TestShop.LAMP))
        .findFirst()
        .orElseThrow();
  }

  private static Change describe(Caller caller, int writer, int at) {
    ObjectNode sent =
        description("Лампа %d-%d".formatted(writer, at), "6%d%d.00".formatted(writer, at));
    return new Change(
        false, sent, caller.put("/offers/" + TestShop.LAMP, sent).expecting(200).json());
  }

  private static ObjectNode description(String title, String price) {
    ObjectNode offer = Answer.JSON.createObjectNode().put("title", title).put("available", true);
    offer.putObject("price").put("amount", price).put("currency", "UAH");
    return offer;
  }

  private static Change setAvailable(Caller caller, boolean available) {
    ObjectNode sent = Answer.JSON.createObjectNode().put("available", available);
    String path = "/offers/" + TestShop.LAMP + "/availability";
    return new Change(true, sent, caller.put(path, sent).expecting(200).json());
  }

  @Test
  void refusesAChangeOfAnOlderVersion() {
    TestShop shop = TestShop.opened();
    Caller owner = shop.cabinet().caller();
    String path = "/offers/" + TestShop.LAMP;
    String seen = owner.put(path, description("Лампа", "650.00")).expecting(200).header("ETag");
    setAvailable(shop.erp().caller(), false);

    Answer refused =
        owner
            .with("If-Match", seen)
            .put(path, description("Лампа", "660.00"))
            .refusedWith(412, "stale-version");
    owner
        .with("If-Match", seen)
        .put(path + "/availability", "{\"available\":true}")
        .refusedWith(412, "stale-version");

    JsonNode current = refused.json().path("currentOffer");
    assertThat(current).isEqualTo(lamp(shop));
    assertThat(current.at("/price/amount").asText()).isEqualTo("650.00");
    assertThat(current.path("available").asBoolean()).isFalse();
    Answer changed =
        owner
            .with("If-Match", "\"" + current.path("version").asInt() + "\"")
            .put(path, description("Лампа", "660.00"))
            .expecting(200);
    assertThat(changed.header("ETag")).isNotEqualTo(seen);
  }

  /** RFC 9110, 13.1.1. */
  @Test
  void takesAListOfVersionsAndEachVersion() {
    TestShop shop = TestShop.opened();
    Caller owner = shop.cabinet().caller();
    String path = "/offers/" + TestShop.LAMP;
    String seen = owner.put(path, description("Лампа", "650.00")).expecting(200).header("ETag");

    owner
        .with("If-Match", "\"998\", \"999\"")
        .put(path, description("Лампа", "660.00"))
        .refusedWith(412, "stale-version");
    owner
        .with("If-Match", "\"998\", " + seen)
        .put(path, description("Лампа", "670.00"))
        .expecting(200);
    owner.with("If-Match", "*").put(path + "/availability", "{\"available\":false}").expecting(200);

    assertThat(lamp(shop).at("/price/amount").asText()).isEqualTo("670.00");
    assertThat(lamp(shop).path("available").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "\"0\", \"1\"", "*"})
  void refusesAVersionOfAnArticleThatIsNotThere(String version) {
    TestShop shop = TestShop.opened();

    shop.cabinet()
        .caller()
        .with("If-Match", version)
        .put("/offers/NO-SUCH-THING", description("Лампа", "1.00"))
        .refusedWith(404, "not-found");
  }

  @Test
  void addsOneArticleWhenManyAddItAtOnce() {
    TestShop shop = TestShop.opened();
    String sku = "NEW-" + UniqueValues.code();

    ConcurrentCalls.run(
            8, () -> shop.cabinet().caller().put("/offers/" + sku, description("Чашка", "80.00")))
        .forEach(answer -> answer.expecting(200));

    assertThat(Answer.texts(shop.cabinet().caller().get("/offers").json().path("items"), "sku"))
        .containsOnlyOnce(sku);
  }
}
