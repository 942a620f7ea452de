package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** The shop's own staff deliver: the day and the time are on record, and the buyer knows them. */
@Tag("O7")
class OwnDeliveryIT {

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();
  private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(3);

  @Test
  void tellsTheBuyerTheDayAndTheTimeOnceForEachPlan() {
    TestBuyer buyer = TestBuyer.registered();
    String number = order(buyer);

    JsonNode planned = plan(number, at(day)).expecting(200).json();
    assertThat(planned.path("version").asInt()).isEqualTo(1);
    plan(number, at(day)).expecting(200);
    plan(number, at(day.plusDays(1), "10:00", "14:00").put("agreedBy", "CALL")).expecting(200);

    List<JsonNode> plans = plans(number, "");
    assertThat(plans)
        .extracting(each -> each.path("date").asText())
        .containsExactly(day.plusDays(1).toString(), day.toString());
    assertThat(plans.get(0).path("from").asText()).isEqualTo("10:00");
    assertThat(plans.get(0).path("to").asText()).isEqualTo("14:00");
    assertThat(plans.get(0).path("agreedBy").asText()).isEqualTo("CALL");
    assertThat(plans.get(0).path("by").asText()).isEqualTo(shop.owner().login());
    List<Mailbox.Letter> letters = new Mailbox(buyer.mail()).await(2);
    assertThat(letters.get(0).text()).contains("доставить", "щоб узгодити час");
    assertThat(letters.get(1).text()).contains("змінив час", "Час: з 10:00 до 14:00");
    assertThat(cabinet.open(number).path("tasks")).isEmpty();
  }

  @Test
  @Tag("O21")
  void makesTheManagerTellByPhoneWhomItMayNotWrite() {
    String number = order(TestBuyer.onThePhone());

    JsonNode task = plan(number, at(day, "10:00", "14:00")).expecting(200).json().at("/tasks/0");
    assertThat(task.path("kind").asText()).isEqualTo("TELL_DELIVERY_BY_PHONE");
    assertThat(task.path("about").asText()).contains("10:00–14:00");

    String agreed = order(TestBuyer.onThePhone());
    assertThat(
            plan(agreed, at(day, "10:00", "14:00").put("agreedBy", "CALL"))
                .expecting(200)
                .json()
                .path("tasks"))
        .as("the buyer has just been on the phone")
        .isEmpty();
  }

  @Test
  void refusesWhatCannotBeAndLeavesTheOrderAsItWas() {
    String number = order(TestBuyer.registered());
    String carried = shop.placedOrder();

    assertThat(plan(number, at(day.minusDays(4))).refusedWith(400, "validation-failed").fields())
        .containsExactly("date");
    assertThat(
            plan(number, at(day, "14:00", "10:00")).refusedWith(400, "validation-failed").fields())
        .containsExactly("to");
    assertThat(
            plan(number, at(day).put("agreedBy", "CALL"))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("agreedBy");
    plan(number, at(day).put("agreedBy", "CARRIER_PIGEON")).refusedWith(400, "validation-failed");
    plan(number, at(day, "9:00", "10:00")).refusedWith(400, "validation-failed");
    plan(carried, at(day)).refusedWith(409, "not-own-delivery");
    cabinet.planOwnDelivery(number, "\"7\"", at(day)).refusedWith(412, "stale-version");
    assertThat(cabinet.open(number).path("version").asInt()).isZero();
    assertThat(plans(number, "")).isEmpty();

    cabinet.moves(number, 26);
    cabinet.moves(number, 40);
    plan(number, at(day)).refusedWith(409, "order-is-over");
  }

  @Test
  void readsThePlansByPages() {
    String number = order(TestBuyer.registered());
    for (int later = 0; later < 3; later++) {
      plan(number, at(day.plusDays(later))).expecting(200);
    }

    JsonNode first = cabinet.caller().get(path(number) + "?limit=2").expecting(200).json();
    assertThat(Answer.texts(first.path("items"), "date"))
        .containsExactly(day.plusDays(2).toString(), day.plusDays(1).toString());
    String next = first.path("next").asText();
    assertThat(plans(number, "?limit=2&after=" + next))
        .extracting(each -> each.path("date").asText())
        .containsExactly(day.toString());
    cabinet
        .caller()
        .get(path(order(TestBuyer.registered())) + "?after=" + next)
        .refusedWith(400, "validation-failed");
  }

  private String order(TestBuyer buyer) {
    return new Storefront().place(Cart.of(shop, buyer).deliveredByTheShop());
  }

  private static ObjectNode at(LocalDate day) {
    return Answer.JSON.createObjectNode().put("date", day.toString());
  }

  private static ObjectNode at(LocalDate day, String from, String to) {
    return at(day).put("from", from).put("to", to);
  }

  private Answer plan(String number, ObjectNode plan) {
    return cabinet.planOwnDelivery(number, cabinet.etag(number), plan);
  }

  private List<JsonNode> plans(String number, String query) {
    return Answer.elements(
        cabinet.caller().get(path(number) + query).expecting(200).json().path("items"));
  }

  private static String path(String number) {
    return "/orders/" + number + "/own-delivery";
  }
}
