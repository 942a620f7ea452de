package ua.kramar.system.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.TestShop;

/** A person sees from where the cabinet is open, and ends what is not theirs. */
@Tag("C6")
class OwnSessionsIT {

  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  private final TestShop shop = TestShop.opened();
  private final String login = shop.owner().login();
  private final Caller session = shop.cabinet().caller();

  @Test
  void listsThemWithDeviceAndAddress() {
    signInFrom("127.9.250.1");

    List<JsonNode> listed = listed();

    assertThat(listed).hasSize(2);
    assertThat(listed.get(0).at("/device/browser").asText()).isEqualTo("Firefox");
    assertThat(listed.get(0).at("/device/system").asText()).isEqualTo("Linux");
    assertThat(listed.get(0).path("address").asText()).isEqualTo("127.9.250.1");
    assertThat(listed.get(0).path("current").asBoolean()).isFalse();
    assertThat(listed.get(1).path("current").asBoolean()).isTrue();
  }

  @Test
  void pagesThem() {
    Cabinet.signIn(login, TestShop.PASSWORD);

    JsonNode first = session.get("/sessions?limit=1").expecting(200).json();
    JsonNode second =
        session.get("/sessions?limit=1&after=" + first.path("next").asText()).expecting(200).json();

    assertThat(first.at("/items/0/current").asBoolean()).isFalse();
    assertThat(second.at("/items/0/current").asBoolean()).isTrue();
    assertThat(second.path("next").isNull()).isTrue();
    session.get("/sessions?after=x").refusedWith(400, "validation-failed");
  }

  @Test
  void endsOneOfThemAtOnce() {
    Cabinet stranger = Cabinet.signIn(login, TestShop.PASSWORD);
    String id = listed().get(0).path("id").asText();
    TestShop.opened().cabinet().caller().delete("/sessions/" + id).refusedWith(404, "not-found");
    stranger.caller().get("/orders").expecting(200);

    session.delete("/sessions/" + id).expecting(204);

    stranger.caller().get("/orders").refusedWith(401, "unauthenticated");
    session.delete("/sessions/" + id).refusedWith(404, "not-found");
    session.get("/orders").expecting(200);
  }

  @Test
  void endsAllOthersAtOnce() {
    Cabinet stranger = Cabinet.signIn(login, TestShop.PASSWORD);

    session.delete("/sessions").expecting(204);
    session.delete("/sessions").expecting(204);

    stranger.caller().get("/orders").refusedWith(401, "unauthenticated");
    assertThat(listed()).hasSize(1);
  }

  @Test
  void isToldOfASignInFromANewPlaceOnce() {
    signInFrom("127.9.250.2");
    signInFrom("127.9.250.2");
    signInFrom("127.9.250.3");

    List<Mailbox.Letter> letters = new Mailbox(login).await(2);

    assertThat(letters)
        .extracting(Mailbox.Letter::subject)
        .containsOnly("Вхід до Крамаря з нового місця");
    assertThat(letters.get(0).text()).contains("/security").doesNotContain("127.9.250");
  }

  @Test
  void areNotForMachines() {
    Cabinet.Token token = shop.cabinet().makeToken(List.of("settings:write"), null);

    Caller.bearer(token.bearer()).get("/sessions").refusedWith(401, "unauthenticated");
    Caller.bearer(token.bearer()).delete("/sessions").refusedWith(401, "unauthenticated");
    session.get("/orders").expecting(200);
  }

  private List<JsonNode> listed() {
    return Answer.elements(session.get("/sessions").expecting(200).json().path("items"));
  }

  private void signInFrom(String address) {
    String body =
        Answer.JSON
            .createObjectNode()
            .put("login", login)
            .put("password", TestShop.PASSWORD)
            .toString();
    RawHttp.Reply reply =
        RawHttp.send(
            new RawHttp.Request(
                "POST",
                "/api/v1/session",
                List.of("Content-Type: application/json", "User-Agent: " + FIREFOX),
                body.getBytes(UTF_8)),
            address);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
  }
}
