package ua.kramar.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.Staff;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** How a person gets another password: by the old one, or by a letter. */
@Tag("C6")
class PasswordIT {

  private static final String OTHER_PASSWORD = "сім чайників і віник";

  private final TestShop shop = TestShop.opened();
  private final String login = shop.owner().login();
  private final Caller session = shop.cabinet().caller();

  @Test
  void changesThePasswordAndEndsAllOtherSessions() {
    Cabinet elsewhere = Cabinet.signIn(login, TestShop.PASSWORD);
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);

    change(TestShop.PASSWORD, OTHER_PASSWORD).expecting(204);

    session.get("/orders").expecting(200);
    elsewhere.caller().get("/orders").refusedWith(401, "unauthenticated");
    Caller.bearer(token.bearer()).get("/orders").expecting(200);
    Cabinet.tryToSignIn(login, TestShop.PASSWORD).refusedWith(401, "wrong-credentials");
    Cabinet.tryToSignIn(login, OTHER_PASSWORD).expecting(201);
    Mailbox.Letter letter = new Mailbox(login).await(1).get(0);
    assertThat(letter.subject()).isEqualTo("Пароль до Крамаря змінено");
    assertThat(letter.text())
        .doesNotContain("за посиланням із листа")
        .contains("Токени API, які ви створили, діють далі");
  }

  @Test
  void revokesTheTokensOfThePersonIfWanted() {
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);

    Eventually.answered(
            () ->
                session.put(
                    "/password", body(TestShop.PASSWORD, OTHER_PASSWORD).put("revokeTokens", true)))
        .expecting(204);

    Caller.bearer(token.bearer()).get("/orders").refusedWith(401, "unauthenticated");
    assertThat(new Mailbox(login).await(1).get(0).text())
        .contains("Токени API, які ви створили, відкликано");
  }

  /** A stolen session leaves nothing behind, however quickly it makes tokens. */
  @Test
  void revokesTokensThatAreJustBeingMade() {
    Cabinet stolen = Cabinet.signIn(login, TestShop.PASSWORD);
    Queue<JsonNode> made = new ConcurrentLinkedQueue<>();
    Callable<Integer> thief =
        () -> {
          Answer answer = stolen.tryToMakeToken(List.of("orders:read"), null);
          // However long the owner's passwords wait for a processor.
          while (answer.status() == 201) {
            made.add(answer.json());
            answer = stolen.tryToMakeToken(List.of("orders:read"), null);
          }
          return answer.status();
        };
    Callable<Integer> owner =
        () ->
            Eventually.answered(
                    () ->
                        session.put(
                            "/password",
                            body(TestShop.PASSWORD, OTHER_PASSWORD).put("revokeTokens", true)))
                .status();

    assertThat(ConcurrentCalls.run(List.of(owner, thief, thief, thief)))
        .containsExactly(204, 401, 401, 401);

    assertThat(made)
        .isNotEmpty()
        .map(token -> new Cabinet.Token(token.path("id").asText(), token.path("secret").asText()))
        .allSatisfy(
            token ->
                Caller.bearer(token.bearer()).get("/orders").refusedWith(401, "unauthenticated"));
  }

  /** Somebody with a stolen password must not replace the one that its owner has just chosen. */
  @Test
  void takesTheOldPasswordOnceThoughTwoClientsSendIt() {
    AtomicInteger client = new AtomicInteger();

    List<Integer> answers =
        ConcurrentCalls.run(
            2,
            () ->
                change(TestShop.PASSWORD, OTHER_PASSWORD + " " + client.getAndIncrement())
                    .status());

    assertThat(answers).filteredOn(status -> status == 204).hasSize(1);
    assertThat(answers).isSubsetOf(204, 422);
  }

  @Test
  void demandsTheOldPassword() {
    Answer refused = change("wrong", OTHER_PASSWORD).refusedWith(422, "wrong-password");

    assertThat(refused.fields()).containsExactly("oldPassword");
    assertThat(change(TestShop.PASSWORD, "passwordpassword").refusedWith(422, "password-known"))
        .satisfies(answer -> assertThat(answer.fields()).containsExactly("newPassword"));
    change(TestShop.PASSWORD, "the shop " + shop.code() + " is mine")
        .refusedWith(422, "password-guessable");
    assertThat(session.put("/password", "{}").refusedWith(400, "validation-failed").fields())
        .containsExactlyInAnyOrder("oldPassword", "newPassword");
    Cabinet.tryToSignIn(login, TestShop.PASSWORD).expecting(201);
  }

  @Test
  void letsNoMachineAndNobodyElseChangeIt() {
    ObjectNode body = body(TestShop.PASSWORD, OTHER_PASSWORD);

    shop.machine("orders:read", "settings:write")
        .put("/password", body)
        .refusedWith(401, "unauthenticated");
    Caller.anonymous().put("/password", body).refusedWith(401, "unauthenticated");
    session.without("X-Requested-With").put("/password", body).refusedWith(403, "cross-site");
  }

  /** The wait doubles with each guess: it is soon longer than any machine takes for one. */
  @Test
  void makesGuessersOfTheOldPasswordWait() {
    assertThat(change("guess", OTHER_PASSWORD).status()).isEqualTo(422);

    Answer refused =
        Eventually.get(
            "a guesser who has to wait",
            () -> change("guess " + UniqueValues.code(), OTHER_PASSWORD),
            answer -> answer.status() != 422);
    assertThat(refused.status()).isEqualTo(429);
  }

  @Test
  void letsThoseWhoForgotChooseAnother() {
    Staff.forgot(" " + login.toUpperCase(Locale.ROOT)).expecting(204);
    String secret = new Mailbox(login).secret(1);

    Staff.reset(secret, "коротко").refusedWith(422, "password-too-short");
    Staff.reset(secret, "passwordpassword").refusedWith(422, "password-known");
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);
    Staff.resetWithTokens(secret, OTHER_PASSWORD).expecting(204);

    Caller.bearer(token.bearer()).get("/orders").refusedWith(401, "unauthenticated");
    session.get("/orders").refusedWith(401, "unauthenticated");
    Cabinet.tryToSignIn(login, TestShop.PASSWORD).refusedWith(401, "wrong-credentials");
    Cabinet.tryToSignIn(login, OTHER_PASSWORD).expecting(201);
    Staff.reset(secret, TestShop.PASSWORD).refusedWith(409, "link-used");
    assertThat(new Mailbox(login).await(2).get(1).text()).contains("за посиланням із листа");
    assertThat(ServerLog.lines(secret)).isZero();
    assertThat(ServerLog.lines(login)).isZero();
  }

  /** One password is chosen, also when the person has asked twice and both links are used. */
  @Test
  void takesALinkOnceThoughManyPeopleClick() {
    Staff.forgot(login).expecting(204);
    String first = new Mailbox(login).secret(1);
    Staff.forgot(login).expecting(204);
    String second = new Mailbox(login).secret(2);
    AtomicInteger click = new AtomicInteger();

    List<Integer> answers =
        ConcurrentCalls.run(
            4,
            () ->
                Staff.reset(click.getAndIncrement() % 2 == 0 ? first : second, OTHER_PASSWORD)
                    .status());

    assertThat(answers).filteredOn(status -> status == 204).hasSize(1);
    assertThat(answers).isSubsetOf(204, 409);
  }

  @Test
  void endsOtherLinksWithTheChange() {
    Staff.forgot(login).expecting(204);
    String first = new Mailbox(login).secret(1);
    Staff.forgot(login).expecting(204);
    String second = new Mailbox(login).secret(2);
    change(TestShop.PASSWORD, OTHER_PASSWORD).expecting(204);

    Staff.reset(first, TestShop.PASSWORD).refusedWith(409, "link-used");
    Staff.reset(second, TestShop.PASSWORD).refusedWith(409, "link-used");
  }

  @Test
  void refusesLinksThatAreExpiredOrWereNever() {
    Staff.forgot(login).expecting(204);
    String secret = new Mailbox(login).secret(1);
    Staff.expireLinks(shop);

    Staff.reset(secret, OTHER_PASSWORD).refusedWith(409, "link-expired");
    Staff.reset(UniqueValues.code(), OTHER_PASSWORD).refusedWith(404, "not-found");
    Cabinet.tryToSignIn(login, TestShop.PASSWORD).expecting(201);
  }

  /** The answer is the same for everybody, and so are the limits. */
  @Test
  void tellsNobodyWhoHasAnAccount() {
    String nobody = UniqueValues.mail("nobody");
    List<RawHttp.Reply> known = new ArrayList<>();
    List<RawHttp.Reply> unknown = new ArrayList<>();
    for (int at = 1; at <= 6; at++) {
      known.add(forgot(login, "127.7.1." + at));
      unknown.add(forgot(nobody, "127.7.2." + at));
    }

    for (List<RawHttp.Reply> replies : List.of(known, unknown)) {
      assertThat(replies.subList(0, 5)).allMatch(reply -> reply.status() == 204);
      assertThat(replies.get(5).status()).isEqualTo(429);
      assertThat(replies.get(5).body()).contains("too-many-resets");
      assertThat(Integer.parseInt(replies.get(5).header("Retry-After"))).isBetween(3500, 3601);
    }
    assertThat(new Mailbox(login).await(5)).hasSize(5);
    assertThat(new Mailbox(nobody).letters()).isEmpty();
  }

  @Test
  void limitsTheRequestsOfOneAddress() {
    int taken = 0;
    String address = "127.7.3." + ThreadLocalRandom.current().nextInt(1, 200);
    while (forgot(UniqueValues.mail("nobody"), address).status() == 204) {
      taken++;
    }

    assertThat(taken).isEqualTo(30);
    assertThat(forgot(UniqueValues.mail("nobody"), "127.7.4.1").status()).isEqualTo(204);
  }

  @Test
  void sendsNothingToDeactivatedPeople() {
    String packer = shop.with("PACKER").login();
    Staff owner = new Staff(session);
    Staff.forgot(packer).expecting(204);
    String secret = new Mailbox(packer).secret(1);
    owner.deactivate(owner.id(packer)).expecting(200);

    Staff.reset(secret, OTHER_PASSWORD).refusedWith(409, "link-used");
    Staff.forgot(packer).expecting(204);
    Staff.forgot(login).expecting(204);
    new Mailbox(login).await(1);
    assertThat(new Mailbox(packer).letters()).hasSize(1);
  }

  private Answer change(String oldPassword, String newPassword) {
    return Eventually.answered(() -> session.put("/password", body(oldPassword, newPassword)));
  }

  private static ObjectNode body(String oldPassword, String newPassword) {
    return Answer.JSON
        .createObjectNode()
        .put("oldPassword", oldPassword)
        .put("newPassword", newPassword);
  }

  private static RawHttp.Reply forgot(String login, String from) {
    return RawHttp.send(
        new RawHttp.Request(
            "POST",
            "/api/v1/password/reset",
            List.of("Content-Type: application/json"),
            Answer.JSON
                .createObjectNode()
                .put("login", login)
                .toString()
                .getBytes(StandardCharsets.UTF_8)),
        from);
  }
}
