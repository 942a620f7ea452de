package ua.kramar.system.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import wsdl.callcentre.PlacePhoneOrder;
import wsdl.callcentre.ValidationFault;

/** Each line of an order names the version of the terms that its buyer accepted. */
@Tag("O14")
class DescriptionIT {

  private static final String PATH = "/offers/" + TestShop.LAMP + "/description";

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  void keepsEachVersionOfADescription() {
    assertThat(version(cabinet.offer(TestShop.LAMP))).isNull();
    cabinet.caller().get(PATH).refusedWith(404, "not-found");

    assertThat(describe("Гарантія 12 місяців.").path("version").asInt()).isEqualTo(1);
    assertThat(describe("Гарантія 24 місяці.\nПовернення: 14 днів.").path("version").asInt())
        .isEqualTo(2);
    assertThat(describe("Гарантія 24 місяці.\nПовернення: 14 днів.").path("version").asInt())
        .as("the same again")
        .isEqualTo(2);

    JsonNode first = cabinet.caller().get(PATH + "?version=1").expecting(200).json();
    assertThat(first.path("text").asText()).isEqualTo("Гарантія 12 місяців.");
    assertThat(first.path("sku").asText()).isEqualTo(TestShop.LAMP);
    JsonNode newest = cabinet.caller().get(PATH).expecting(200).json();
    assertThat(newest.path("text").asText()).contains("24 місяці.\nПовернення");
    assertThat(newest.path("writtenAt").asText()).isNotEmpty();
    assertThat(version(cabinet.offer(TestShop.LAMP))).isEqualTo(2);
    cabinet.offers(TestShop.LAMP, "Лампа", "640.00", true).expecting(200);
    assertThat(version(cabinet.offer(TestShop.LAMP))).as("another price").isEqualTo(2);
  }

  @Test
  void makesOneVersionOfEachTextHoweverManyAreWrittenAtATime() {
    List<Answer> answers =
        ConcurrentCalls.run(8, () -> cabinet.caller().put(PATH, text("Гарантія рік.")));

    assertThat(answers)
        .allSatisfy(
            answer -> assertThat(answer.expecting(200).json().path("version").asInt()).isOne());
  }

  @Test
  void anOrderKeepsTheVersionThatItsBuyerAcceptedByWhicheverWayItCame() throws Exception {
    describe("Перша редакція.");
    Storefront site = new Storefront();
    String before = site.place(Cart.of(shop));
    describe("Друга редакція.");
    String shownBefore = site.place(Cart.of(shop).with("/lines/0/descriptionVersion", 1));
    String after = site.place(Cart.of(shop));
    String byPhone =
        CallCentre.signedIn()
            .placePhoneOrder(CallCentre.order(shop, TestBuyer.onThePhone()))
            .getOrderNumber();
    String readOutBefore = CallCentre.signedIn().placePhoneOrder(byPhone(shop, 1)).getOrderNumber();
    String inTheForm =
        cabinet.makeOrder(Cart.of(shop)).expecting(201).json().path("number").asText();

    assertThat(accepted(before)).isEqualTo(1);
    assertThat(accepted(shownBefore)).isEqualTo(1);
    assertThat(accepted(after)).isEqualTo(2);
    assertThat(accepted(byPhone)).isEqualTo(2);
    assertThat(accepted(readOutBefore)).isEqualTo(1);
    assertThat(accepted(inTheForm)).isEqualTo(2);
    assertThat(version(cabinet.open(before).at("/lines/1"))).as("without a description").isNull();
  }

  @Test
  void correctionAndRestorationLeaveWhatWasAccepted() {
    describe("Перша редакція.");
    String number = shop.placedOrder();
    cabinet.moves(number, 26);
    describe("Друга редакція.");

    cabinet.corrects(number, "lines", lines(TestShop.VASE, 1));
    cabinet.corrects(number, "lines", lines(TestShop.LAMP, 1));
    assertThat(accepted(number)).as("ordered now").isEqualTo(2);
    cabinet.corrects(number, "lines", lines(TestShop.LAMP, 3));
    assertThat(accepted(number)).isEqualTo(2);

    String other = shop.placedOrder();
    cabinet.moves(other, 26);
    describe("Третя редакція.");
    cabinet.moves(other, 40);
    String restored =
        cabinet
            .caller()
            .with("If-Match", "*")
            .with("Idempotency-Key", "k")
            .post("/orders/" + other + "/restoration", "{}")
            .expecting(201)
            .json()
            .path("number")
            .asText();
    assertThat(accepted(restored)).isEqualTo(2);
  }

  @Test
  void refusesWhatCannotBeAndLeavesNothingBehind() {
    describe("Перша редакція.");
    Storefront site = new Storefront();

    for (Cart wrong :
        List.of(
            Cart.of(shop).with("/lines/0/descriptionVersion", 2),
            Cart.of(shop).with("/lines/0/descriptionVersion", 0))) {
      assertThat(site.place("k", wrong.toString()).refusedWith(400, "validation-failed").fields())
          .containsExactly("lines[0].descriptionVersion");
    }
    for (int wrong : new int[] {0, 2}) {
      ValidationFault fault =
          assertThrows(
              ValidationFault.class,
              () -> CallCentre.signedIn().placePhoneOrder(byPhone(shop, wrong)));
      assertThat(fault.getFaultInfo().getField()).containsExactly("lines[0].descriptionVersion");
    }
    Cart other = Cart.of(shop).with("/lines/1/descriptionVersion", 1);
    assertThat(site.place("k", other.toString()).refusedWith(400, "validation-failed").fields())
        .containsExactly("lines[1].descriptionVersion");
    assertThat(cabinet.allNumbers()).isEmpty();

    for (String bad : List.of("", "  ", "x".repeat(10_001), "a\u202eb")) {
      assertThat(
              cabinet.caller().put(PATH, text(bad)).refusedWith(400, "validation-failed").fields())
          .containsExactly("text");
    }
    cabinet.caller().put("/offers/NO-SUCH/description", text("Опис")).refusedWith(404, "not-found");
    cabinet.caller().get("/offers/NO-SUCH/description").refusedWith(404, "not-found");
    cabinet.caller().get(PATH + "?version=2").refusedWith(404, "not-found");
    cabinet.caller().get(PATH + "?version=0").refusedWith(400, "validation-failed");
    TestShop.opened().cabinet().caller().get(PATH).refusedWith(404, "not-found");
    assertThat(version(cabinet.offer(TestShop.LAMP))).isEqualTo(1);
  }

  private static PlacePhoneOrder byPhone(TestShop shop, int descriptionVersion) {
    PlacePhoneOrder order = CallCentre.order(shop, TestBuyer.onThePhone());
    order.getItem().get(0).setDescriptionVersion(descriptionVersion);
    return order;
  }

  private JsonNode describe(String text) {
    return cabinet.caller().put(PATH, text(text)).expecting(200).json();
  }

  private static ObjectNode text(String text) {
    return Answer.JSON.createObjectNode().put("text", text);
  }

  private static ObjectNode lines(String sku, int quantity) {
    ObjectNode edit = Answer.JSON.createObjectNode().put("reason", "Домовилися");
    edit.putArray("lines").addObject().put("sku", sku).put("quantity", quantity);
    return edit;
  }

  private Integer accepted(String number) {
    JsonNode line = cabinet.open(number).at("/lines/0");
    assertThat(line.path("sku").asText()).isEqualTo(TestShop.LAMP);
    return version(line);
  }

  private static Integer version(JsonNode of) {
    assertThat(of.has("descriptionVersion")).isTrue();
    return of.path("descriptionVersion").isNull() ? null : of.path("descriptionVersion").asInt();
  }
}
