package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.EventStream;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** What people of a shop do with a conversation, and what nobody can do. */
@Tag("C1")
class ConversationWorkIT {

  private final TestShop shop = TestShop.openedWithManager();
  private final Caller owner = shop.cabinet().caller();
  private final Caller manager = shop.managersCabinet().caller();
  private final Caller machine =
      shop.machine("orders:read", "messages:read", "messages:write", "events:read");
  private final TestBuyer buyer = TestBuyer.registered();
  private final String number = shop.placedOrder(buyer);
  private final String id =
      Talk.buyerWrites(number, buyer, "Чи можна синій?")
          .expecting(201)
          .json()
          .path("conversation")
          .asText();

  @Test
  void aPersonTakesBackWhatTheBuyerHasNotSeenYet() {
    JsonNode written = Talk.shopWrites(owner, id, "Ні").expecting(201).json();
    assertThat(written.path("takenBackUntil").isNull()).isFalse();
    String message = written.path("message").asText();
    manager.post("/messages/" + message + "/undo", "{}").refusedWith(404, "not-found");

    JsonNode undone = owner.post("/messages/" + message + "/undo", "{}").expecting(200).json();

    assertThat(undone.path("text").asText()).isEqualTo("Ні");
    owner.post("/messages/" + message + "/undo", "{}").refusedWith(404, "not-found");
    Talk.shopWrites(machine, id, "Так, синій є.").expecting(201);
    assertThat(Talk.seenByBuyer(buyer.account(), id))
        .containsExactly("Так, синій є.", "Чи можна синій?");
  }

  @Test
  void whatAPersonDoesNotTakeBackReachesTheBuyer() {
    String message =
        Talk.shopWrites(owner, id, "Так, можна.").expecting(201).json().path("message").asText();
    assertThat(Talk.conversation(owner, id).at("/sending/0/id").asText()).isEqualTo(message);

    Eventually.get(
        "the answer in the buyer's cabinet",
        () -> Talk.seenByBuyer(buyer.account(), id),
        texts -> texts.contains("Так, можна."));

    owner.post("/messages/" + message + "/undo", "{}").refusedWith(409, "message-sent-already");
    JsonNode sent =
        owner.get("/conversations/" + id + "/messages").expecting(200).json().at("/items/0");
    assertThat(sent.path("by").asText()).isEqualTo(shop.owner().login());
    assertThat(sent.path("byName").isNull()).isFalse();
    assertThat(sent.path("state").asInt()).isEqualTo(5);
    assertThat(Talk.conversation(owner, id).path("sending")).isEmpty();
  }

  @Test
  @Tag("C4")
  void whatTheBuyerAddsMeanwhileStillWaits() {
    Talk.shopWrites(owner, id, "Так, можна.").expecting(201);
    Talk.buyerAnswers(id, buyer.account(), "А зелений?").expecting(201);

    Eventually.get(
        "the answer",
        () -> Talk.seenByBuyer(buyer.account(), id),
        texts -> texts.get(0).equals("Так, можна."));

    JsonNode after = Talk.conversation(owner, id);
    assertThat(after.path("waitingSince").isNull()).isFalse();
    assertThat(after.path("unreadByShop").asInt()).isEqualTo(1);
  }

  @Test
  void peopleReadForThemselvesAndTheShopAndMachinesForNobody() {
    Talk.buyerAnswers(id, buyer.account(), "Або сірий").expecting(201);
    machine.get("/conversations/" + id + "/messages").expecting(200);
    machine.post("/conversations/" + id + "/read", "{}").refusedWith(403, "forbidden");
    assertThat(Talk.conversation(manager, id).path("unread").asInt()).isEqualTo(2);
    assertThat(Talk.conversation(machine, id).path("unread").asInt()).isEqualTo(2);

    String first =
        manager.get("/conversations/" + id + "/messages").json().at("/items/1/id").asText();
    read(manager, first);
    assertThat(Talk.conversation(manager, id).path("unread").asInt()).isEqualTo(1);
    assertThat(Talk.conversation(owner, id).path("unread").asInt()).isEqualTo(2);
    assertThat(Talk.conversation(owner, id).path("unreadByShop").asInt()).isEqualTo(1);
    manager.post("/conversations/" + id + "/read", "{}").expecting(200);
    read(manager, first);
    assertThat(Talk.conversation(manager, id).path("unread").asInt()).as("never back").isZero();
    assertThat(
            Talk.buyerReads(buyer.account(), "/conversations/" + id + "/messages")
                .at("/items/0/seen")
                .asBoolean())
        .isTrue();

    Talk.shopWrites(machine, id, "Є обидва").expecting(201);
    assertThat(Talk.conversation(owner, id).path("unread").asInt()).as("answered").isZero();
    new Storefront()
        .caller()
        .post(Talk.ofBuyer(buyer.account()) + "/conversations/" + id + "/read", "{}")
        .expecting(200);
    assertThat(Talk.buyerReads(buyer.account(), "/unread").path("messages").asInt()).isZero();
    assertThat(
            owner.get("/conversations/" + id + "/messages").json().at("/items/0/seen").asBoolean())
        .isTrue();
  }

  @Test
  void theStreamTellsOnceThatTheBuyerHasReadAndAboutWhichOrder() {
    Talk.shopWrites(machine, id, "Так").expecting(201);
    try (EventStream stream =
        EventStream.of(shop.cabinet().makeToken(List.of("events:read"), null))) {
      for (int time = 0; time < 2; time++) {
        new Storefront()
            .caller()
            .post(Talk.ofBuyer(buyer.account()) + "/conversations/" + id + "/read", "{}")
            .expecting(200);
      }
      Talk.buyerAnswers(id, buyer.account(), "Дякую").expecting(201);

      List<EventStream.Message> told = stream.await(2);

      assertThat(told)
          .extracting(EventStream.Message::type)
          .containsExactly("conversation.read-by-buyer", "conversation.message-received");
      assertThat(told)
          .allSatisfy(
              message -> {
                assertThat(message.data().at("/subject/id").asText()).isEqualTo(id);
                assertThat(message.data().path("order").isNull()).isTrue();
                assertThat(message.data().path("about").asText()).isEqualTo(number);
              });
    }
  }

  private void read(Caller person, String through) {
    person
        .post(
            "/conversations/" + id + "/read",
            Answer.JSON.createObjectNode().put("through", through))
        .expecting(200);
  }

  @Test
  void somebodyAnswersAndAStarIsForAll() {
    assign(shop.manager().login()).expecting(200);
    owner.put("/conversations/" + id + "/star", "{\"starred\": true}").expecting(200);

    JsonNode seen = Talk.conversation(manager, id);
    assertThat(seen.at("/assignee/login").asText()).isEqualTo(shop.manager().login());
    assertThat(seen.path("starred").asBoolean()).isTrue();
    assertThat(Talk.ids(manager, "mine=true")).containsExactly(id);
    assertThat(Talk.ids(owner, "mine=true")).isEmpty();
    assertThat(Talk.ids(owner, "starred=true")).containsExactly(id);
    assertThat(Answer.texts(manager.get("/conversations/assignees").json().path("items"), "login"))
        .containsExactlyInAnyOrder(shop.owner().login(), shop.manager().login());

    assertThat(
            owner
                .put("/conversations/" + id + "/assignee", "{}")
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("login");
    assertThat(Talk.conversation(manager, id).path("assignee").isNull()).isFalse();
    assign(null).expecting(200);
    assertThat(Talk.conversation(manager, id).path("assignee").isNull()).isTrue();
    assertThat(assign("nobody@example.com").refusedWith(400, "validation-failed").fields())
        .containsExactly("login");
    assign(TestShop.opened().owner().login()).refusedWith(400, "validation-failed");
  }

  private Answer assign(String login) {
    return owner.put(
        "/conversations/" + id + "/assignee", Answer.JSON.createObjectNode().put("login", login));
  }

  @Test
  void refusesWhatIsNoMessage() {
    List<Answer> refused =
        List.of(
            Talk.shopWrites(machine, id, ""),
            Talk.shopWrites(machine, id, " \u00a0\n"),
            Talk.shopWrites(machine, id, "й".repeat(2001)),
            Talk.buyerWrites(number, buyer, ""),
            Talk.buyerWrites(number, buyer, "й".repeat(2001)),
            Talk.buyerAnswers(id, buyer.account(), "\t"),
            Talk.buyerAsks(shop, buyer, null, "й".repeat(2001)));

    assertThat(refused)
        .allSatisfy(
            answer ->
                assertThat(answer.refusedWith(400, "validation-failed").fields())
                    .containsExactly("text"));
    Talk.shopWrites(machine, id, "слово ".repeat(333) + "ок").expecting(201);
    assertThat(Talk.conversation(machine, id).path("messages").asInt()).isEqualTo(2);
  }

  @Test
  void strangersFindNothing() {
    Caller stranger = TestShop.opened().machine("messages:read", "messages:write");
    String account = TestBuyer.registered().account();
    List<Answer> refused =
        List.of(
            stranger.get("/conversations/" + id),
            stranger.get("/conversations/" + id + "/messages"),
            Talk.shopWrites(stranger, id, "Привіт"),
            Talk.shopWritesAbout(stranger, number, "Привіт"),
            stranger.post("/conversations/" + id + "/closing", "{\"reason\": \"Так\"}"),
            stranger.put("/conversations/" + id + "/star", "{\"starred\": true}"),
            machine.get("/conversations/999999999999"),
            Talk.shopWritesAbout(machine, "999999999999", "Привіт"),
            Talk.buyerWrites(number, account, Talk.key(), "Привіт"),
            Talk.buyerAnswers(id, account, "Привіт"),
            new Storefront().caller().get(Talk.ofBuyer(account) + "/conversations/" + id),
            new Storefront()
                .caller()
                .get(Talk.ofBuyer(account) + "/conversations/" + id + "/messages"),
            new Storefront()
                .caller()
                .post(Talk.ofBuyer(account) + "/conversations/" + id + "/read", "{}"));

    assertThat(refused).allSatisfy(answer -> answer.refusedWith(404, "not-found"));
    assertThat(Talk.ids(stranger, "")).isEmpty();
    assertThat(Talk.buyerReads(account, "/conversations").path("items")).isEmpty();
    assertThat(Talk.seenByBuyer(buyer.account(), id)).containsExactly("Чи можна синій?");
  }

  @Test
  void readersReadAndDoNotWrite() {
    Caller reader = shop.machine("messages:read");

    reader.get("/conversations").expecting(200);
    Talk.shopWrites(reader, id, "Привіт").refusedWith(403, "forbidden");
    shop.machine("orders:read", "orders:write").get("/conversations").refusedWith(403, "forbidden");
  }
}
