package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.EventStream;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.TestShop;

/** Who has the card of an order open is told to the others of the shop, and to nobody else. */
@Tag("O2")
class PresenceIT {

  private final TestShop shop = TestShop.openedWithManager();
  private final Caller owner = shop.cabinet().caller();
  private final String managers = cookie(shop.manager().login());
  private final Caller manager = Caller.session(managers);

  @Test
  void tellsTheOthersWhoOpensAndClosesACard() {
    String number = shop.placedOrder();
    try (EventStream stream = EventStream.open("", "Cookie", managers)) {
      assertThat(beat(owner, number)).isEmpty();

      JsonNode opened = told(stream, 1).data();
      assertThat(opened.path("order").asText()).isEqualTo(number);
      assertThat(opened.at("/person/login").asText()).isEqualTo(shop.owner().login());
      assertThat(opened.at("/person/name").asText()).isNotBlank();
      assertThat(opened.path("present").asBoolean()).isTrue();
      assertThat(present(manager))
          .singleElement()
          .satisfies(
              person -> {
                assertThat(person.path("order").asText()).isEqualTo(number);
                assertThat(person).isEqualTo(opened.path("person"));
              });
      assertThat(beat(manager, number)).containsExactly(opened.path("person"));
      assertThat(present(owner))
          .extracting(each -> each.path("login").asText())
          .containsExactly(shop.manager().login());

      owner.delete("/orders/" + number + "/presence").expecting(204);
      owner.delete("/orders/" + number + "/presence").expecting(204);
      assertThat(told(stream, 2).data().path("present").asBoolean()).isFalse();
      assertThat(present(manager)).isEmpty();
      assertThat(beat(manager, number)).isEmpty();
    }
  }

  @Test
  void staysTheSameAsLongAsTheCardIsOpen() {
    String number = shop.placedOrder();
    beat(owner, number);
    String since = present(manager).get(0).path("since").asText();

    beat(owner, number);

    assertThat(present(manager))
        .extracting(each -> each.path("since").asText())
        .containsExactly(since);
  }

  @Test
  void leavesTheOrderTheJournalAndTheAuditAsTheyAre() {
    String number = shop.placedOrder();
    shop.erp().awaitEvents(1);
    JsonNode before = shop.cabinet().open(number);
    int acts = new AuditList(owner).acts().size();
    String from = owner.get("/events/latest").expecting(200).json().path("next").asText();

    beat(owner, number);
    beat(manager, number);
    owner.delete("/orders/" + number + "/presence").expecting(204);

    assertThat(shop.cabinet().open(number)).isEqualTo(before);
    assertThat(new AuditList(owner).acts()).hasSize(acts);
    String other = shop.placedOrder();
    List<JsonNode> events =
        Eventually.get(
            "the next event",
            () ->
                Answer.elements(
                    owner.get("/events?after=" + from).expecting(200).json().path("items")),
            found -> !found.isEmpty());
    assertThat(events).extracting(event -> event.at("/subject/id").asText()).containsOnly(other);
  }

  @Test
  void isNothingForMachines() {
    String number = shop.placedOrder();
    Caller machine = shop.machine("orders:read", "orders:write", "events:read");

    machine.post("/orders/" + number + "/presence", "{}").refusedWith(403, "forbidden");
    machine.delete("/orders/" + number + "/presence").refusedWith(403, "forbidden");
    try (EventStream watched =
            EventStream.of(shop.cabinet().makeToken(List.of("events:read"), null));
        EventStream persons = EventStream.open("", "Cookie", managers)) {
      beat(owner, number);
      told(persons, 1);
      String last = shop.placedOrder();
      assertThat(upTo(last, watched))
          .extracting(EventStream.Message::type)
          .containsOnly("order.placed");
    }
  }

  @Test
  void tellsNoOtherShop() {
    String number = shop.placedOrder();
    TestShop stranger = TestShop.opened();
    String strangers = cookie(stranger.owner().login());
    try (EventStream foreign = EventStream.open("", "Cookie", strangers);
        EventStream own = EventStream.open("", "Cookie", managers)) {
      beat(owner, number);
      told(own, 1);

      Caller there = Caller.session(strangers);
      assertThat(present(there)).isEmpty();
      there.post("/orders/" + number + "/presence", "{}").refusedWith(404, "not-found");
      there.delete("/orders/" + number + "/presence").refusedWith(404, "not-found");
      String last = stranger.placedOrder();
      assertThat(upTo(last, foreign))
          .extracting(EventStream.Message::type)
          .containsOnly("order.placed");
    }
  }

  @Test
  void forgetsACardWithoutHeartbeats() {
    String number = shop.placedOrder();
    try (EventStream stream = EventStream.open("", "Cookie", managers)) {
      beat(owner, number);
      told(stream, 1);

      assertThat(told(stream, 2).data().path("present").asBoolean()).isFalse();
      assertThat(present(manager)).isEmpty();
    }
  }

  @Test
  void keepsTheLatestTwentyCardsOfAPerson() {
    List<String> numbers = Stream.generate(shop::placedOrder).limit(23).toList();
    // At once, for the first of them is no card any more after 30 s.
    numbers.forEach(number -> beat(owner, number));

    assertThat(present(manager)).hasSize(20);
  }

  /** What was announced, as soon as the order that is placed last is. */
  private static List<EventStream.Message> upTo(String last, EventStream stream) {
    return Eventually.get(
        "the last order",
        stream::messages,
        seen -> seen.stream().anyMatch(each -> each.data().path("order").asText().equals(last)));
  }

  private static String cookie(String login) {
    return Cabinet.cookie(login, TestShop.PASSWORD);
  }

  private static List<JsonNode> beat(Caller caller, String number) {
    return Answer.elements(
        caller.post("/orders/" + number + "/presence", "{}").expecting(200).json().path("items"));
  }

  private static List<JsonNode> present(Caller caller) {
    return Answer.elements(caller.get("/order-presence").expecting(200).json().path("items"));
  }

  /** The message about presence of that place; without an id, as it is in no journal. */
  private static EventStream.Message told(EventStream stream, int place) {
    EventStream.Message message =
        Eventually.get(
                "news of who is there",
                () ->
                    stream.messages().stream()
                        .filter(each -> "order.presence".equals(each.type()))
                        .toList(),
                found -> found.size() >= place)
            .get(place - 1);
    assertThat(message.id()).isNull();
    return message;
  }
}
