package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.EventStream;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** Who has a conversation open, and who answers, is told to the others of the shop only. */
@Tag("C1")
class ConversationPresenceIT {

  private final TestShop shop = TestShop.openedWithManager();
  private final Caller owner = shop.cabinet().caller();
  private final String managers = Cabinet.cookie(shop.manager().login(), TestShop.PASSWORD);
  private final Caller manager = Caller.session(managers);
  private final String id =
      Talk.buyerAsks(shop, TestBuyer.registered(), null, "Ви працюєте?")
          .expecting(201)
          .json()
          .path("conversation")
          .asText();

  @Test
  void tellsTheOthersWhoReadsWhoAnswersAndWhoLeaves() {
    try (EventStream stream = EventStream.open("", "Cookie", managers)) {
      assertThat(beat(owner, id, false)).isEmpty();
      JsonNode opened = told(stream, 1);
      assertThat(opened.at("/subject/kind").asText()).isEqualTo("conversation");
      assertThat(opened.at("/person/conversation").asText()).isEqualTo(id);
      assertThat(opened.at("/person/login").asText()).isEqualTo(shop.owner().login());
      assertThat(opened.at("/person/answering").asBoolean()).isFalse();
      assertThat(opened.path("present").asBoolean()).isTrue();

      beat(owner, id, true);
      JsonNode answering = told(stream, 2);
      assertThat(answering.path("present").asBoolean()).isTrue();
      assertThat(answering.at("/person/answering").asBoolean()).isTrue();
      assertThat(answering.at("/person/since")).isEqualTo(opened.at("/person/since"));
      assertThat(beat(manager, id, false)).containsExactly(answering.path("person"));
      assertThat(present(manager)).containsExactly(answering.path("person"));

      owner.delete("/conversations/" + id + "/presence").expecting(204);
      owner.delete("/conversations/" + id + "/presence").expecting(204);
      assertThat(told(stream, 3).path("present").asBoolean()).isFalse();
      assertThat(present(manager)).isEmpty();
    }
    assertThat(Talk.conversation(manager, id).path("unreadByShop").asInt())
        .as("to be there is not to read")
        .isEqualTo(1);
  }

  @Test
  void isNothingForMachinesAndStrangers() {
    Caller machine = shop.machine("messages:read", "messages:write");
    machine
        .post("/conversations/" + id + "/presence", "{\"answering\": true}")
        .refusedWith(403, "forbidden");
    Caller stranger = TestShop.opened().cabinet().caller();
    stranger
        .post("/conversations/" + id + "/presence", "{\"answering\": true}")
        .refusedWith(404, "not-found");
    assertThat(
            owner
                .post("/conversations/" + id + "/presence", "{}")
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("answering");
    beat(owner, id, true);
    assertThat(present(stranger)).isEmpty();
    assertThat(present(machine)).hasSize(1);
  }

  private static List<JsonNode> beat(Caller caller, String id, boolean answering) {
    return Answer.elements(
        caller
            .post("/conversations/" + id + "/presence", "{\"answering\": " + answering + "}")
            .expecting(200)
            .json()
            .path("items"));
  }

  private static List<JsonNode> present(Caller caller) {
    return Answer.elements(
        caller.get("/conversation-presence").expecting(200).json().path("items"));
  }

  private static JsonNode told(EventStream stream, int place) {
    return Eventually.get(
            "news of who is there",
            () ->
                stream.messages().stream()
                    .filter(each -> "conversation.presence".equals(each.type()))
                    .toList(),
            found -> found.size() >= place)
        .get(place - 1)
        .data();
  }
}
