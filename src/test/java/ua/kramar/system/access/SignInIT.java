package ua.kramar.system.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.TestEnvironment;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import wsdl.callcentre.AccessDeniedFault;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.GetDictionaries;
import wsdl.callcentre.Language;
import wsdl.callcentre.Ping;

/** Who may come in: people with a session, machines with a token, and nobody else. */
class SignInIT {

  @Test
  void keepsSessionOutOfReachOfScriptsAndOtherSites() {
    TestShop shop = TestShop.opened();

    Answer signedIn =
        Cabinet.tryToSignIn(shop.owner().login(), shop.owner().password()).expecting(201);

    assertThat(signedIn.header("Set-Cookie")).startsWith("__Host-SID=");
    assertThat(signedIn.header("Set-Cookie").split(";\\s*"))
        .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
        .noneMatch(attribute -> attribute.startsWith("Domain"));
    assertThat(signedIn.json().path("login").asText()).isEqualTo(shop.owner().login());
    assertThat(signedIn.json().at("/seller/code").asText()).isEqualTo(shop.code());
    assertThat(signedIn.json().at("/seller/timeZone").asText()).isEqualTo("Europe/Kyiv");
    assertThat(signedIn.text()).doesNotContain(shop.owner().password());
  }

  @Test
  void saysWhoIsSignedIn() {
    TestShop shop = TestShop.openedWithManager();

    JsonNode manager = shop.managersCabinet().caller().get("/session").expecting(200).json();

    assertThat(manager.path("login").asText()).isEqualTo(shop.manager().login());
    assertThat(manager.path("role").asText()).isEqualTo("MANAGER");
    assertThat(manager.path("permissions").toString())
        .contains("orders:write")
        .doesNotContain("settings:write", "operator");
  }

  @Test
  void takesLoginsInAnyCase() {
    TestShop shop = TestShop.opened();

    Cabinet.tryToSignIn(
            " " + shop.owner().login().toUpperCase(Locale.ROOT), shop.owner().password())
        .expecting(201);
  }

  @Test
  void tellsNobodyWhichLoginsExist() {
    TestShop shop = TestShop.opened();

    JsonNode wrong =
        Cabinet.tryToSignIn(shop.owner().login(), "not the password")
            .refusedWith(401, "wrong-credentials")
            .json();
    JsonNode unknown =
        Cabinet.tryToSignIn(UniqueValues.mail("nobody"), "not the password")
            .refusedWith(401, "wrong-credentials")
            .json();

    assertThat(unknown.path("detail")).isEqualTo(wrong.path("detail"));
    assertThat(unknown.path("title")).isEqualTo(wrong.path("title"));
  }

  @Test
  void makesGuessersWait() {
    TestShop shop = TestShop.opened();

    // For more than a second, or the wait could be over before the right password is tried.
    Answer refused =
        Eventually.get(
            "a guesser who has to wait",
            () -> Cabinet.tryToSignIn(shop.owner().login(), "guess " + UniqueValues.code()),
            answer -> answer.status() != 401 && !"1".equals(answer.header("Retry-After")));

    refused.refusedWith(429, "too-many-attempts");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(2, 900);
    Cabinet.tryToSignIn(shop.owner().login(), shop.owner().password())
        .refusedWith(429, "too-many-attempts");
    assertThat(shop.cabinet().list()).isEmpty();
    Eventually.get(
        "the right password after the wait",
        () -> Cabinet.tryToSignIn(shop.owner().login(), shop.owner().password()).status(),
        status -> status == 201);
  }

  /** Many passwords tried at once tell no more than as many tried one after the other. */
  @Test
  void countsGuessesThatComeTogether() {
    TestShop shop = TestShop.opened();
    String login = shop.owner().login();

    List<Integer> answers =
        ConcurrentCalls.run(
            16, () -> Cabinet.tryOnceToSignIn(login, "guess " + UniqueValues.code()).status());

    // Each is a guess that was tried, a guess that must wait, or one that found no processor free.
    assertThat(answers).isSubsetOf(401, 429, 503);
    assertThat(answers).filteredOn(status -> status == 401).hasSizeLessThanOrEqualTo(6);
    assertThat(answers).contains(429);
  }

  /** Many addresses together hold up strangers, not the owner where the owner is known. */
  @Test
  void letsOwnerInWhileOthersGuess() {
    TestShop shop = TestShop.opened();
    AtomicInteger at = new AtomicInteger();
    Eventually.get(
        "a login at which many guess",
        () -> signIn(shop.owner().login(), UniqueValues.code(), "127.8.0." + at.incrementAndGet()),
        answer -> answer.status() == 429 && Integer.parseInt(answer.header("Retry-After")) > 3);

    assertThat(signIn(shop.owner().login(), shop.owner().password(), "127.8.1.1").status())
        .isEqualTo(429);
    Cabinet.tryToSignIn(shop.owner().login(), shop.owner().password()).expecting(201);
  }

  private static RawHttp.Reply signIn(String login, String password, String from) {
    String body =
        Answer.JSON.createObjectNode().put("login", login).put("password", password).toString();
    return RawHttp.send(
        new RawHttp.Request(
            "POST",
            "/api/v1/session",
            List.of("Content-Type: application/json"),
            body.getBytes(StandardCharsets.UTF_8)),
        from);
  }

  /** No proxy stands in front of this server: nobody may say where they come from. */
  @Test
  void believesNobodyWhereTheyComeFrom() {
    TestShop shop = TestShop.opened();
    Answer refused =
        Eventually.get(
            "a guesser who has to wait",
            () ->
                Caller.anonymous()
                    .with("X-Forwarded-For", UniqueValues.code())
                    .post(
                        "/session",
                        Answer.JSON
                            .createObjectNode()
                            .put("login", shop.owner().login())
                            .put("password", UniqueValues.code())),
            answer -> answer.status() != 401 && answer.status() != 503);

    refused.refusedWith(429, "too-many-attempts");
  }

  @Test
  void takesChangesFromTheCabinetsOwnPagesOnly() throws Exception {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    Caller foreign = shop.cabinet().caller().without("X-Requested-With");
    String seen = shop.cabinet().etag(number);

    new Cabinet(foreign).tryToMove(number, seen, Cabinet.move(26)).refusedWith(403, "cross-site");
    new Cabinet(foreign)
        .offers(TestShop.LAMP, "Лампа", "1.00", true)
        .refusedWith(403, "cross-site");
    foreign.delete("/session").refusedWith(403, "cross-site");
    assertThat(sentFromOtherSite(shop, "cross-site")).isEqualTo(403);
    assertThat(sentFromOtherSite(shop, "same-site")).isEqualTo(403);

    foreign.get("/orders/" + number).expecting(200);
    assertThat(shop.cabinet().status(number)).isEqualTo(1);
  }

  @Test
  void takesChangesFromItsOwnOriginOnly() throws Exception {
    TestShop shop = TestShop.opened();
    String own = TestEnvironment.server();

    for (String origin :
        List.of(
            "https://elsewhere.example",
            "null",
            own + ".elsewhere.example",
            own.replace("http:", "https:"),
            own + "1",
            "http://localhost",
            "localhost",
            "%%%")) {
      assertThat(changed(shop, "Origin", origin)).as(origin).isEqualTo(403);
    }
    assertThat(changed(shop, "Origin", own)).isEqualTo(200);
    assertThat(changed(shop, "Origin", own.toUpperCase(Locale.ROOT))).isEqualTo(200);
    Cabinet.Token token = shop.cabinet().makeToken(List.of("catalog:write"), null);
    assertThat(
            RawHttp.send(
                    new RawHttp.Request(
                        "PUT",
                        "/api/v1/offers/" + TestShop.LAMP + "/availability",
                        List.of(
                            "Authorization: Bearer " + token.bearer(),
                            "Origin: https://elsewhere.example",
                            "Content-Type: application/json"),
                        "{\"available\":true}".getBytes(UTF_8)))
                .status())
        .as("no browser sends a token of itself")
        .isEqualTo(200);
  }

  private static int sentFromOtherSite(TestShop shop, String site)
      throws IOException, InterruptedException {
    return changed(shop, "Sec-Fetch-Site", site);
  }

  /** The client of Jersey's choice may not set a header that browsers reserve for themselves. */
  private static int changed(TestShop shop, String header, String value)
      throws IOException, InterruptedException {
    String cookie = Cabinet.cookie(shop.owner().login(), shop.owner().password());
    HttpRequest request =
        HttpRequest.newBuilder(TestEnvironment.api("/offers/" + TestShop.LAMP + "/availability"))
            .header("Cookie", cookie)
            .header("X-Requested-With", "cabinet")
            .header(header, value)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"available\":false}"))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void endsSessionAtOnce() {
    TestShop shop = TestShop.opened();

    Answer ended = shop.cabinet().caller().delete("/session").expecting(204);

    assertThat(ended.header("Set-Cookie")).startsWith("__Host-SID=;").contains("Max-Age=0");
    shop.cabinet().caller().get("/orders").refusedWith(401, "unauthenticated");
    shop.cabinet().caller().get("/session").refusedWith(401, "unauthenticated");
  }

  @Test
  void endsSessionOnceForSeveralRequestsAtOnce() {
    for (int round = 0; round < 5; round++) {
      Caller caller = TestShop.opened().cabinet().caller();

      List<Answer> ended = ConcurrentCalls.run(4, () -> caller.delete("/session"));

      assertThat(ended).extracting(Answer::status).contains(204).isSubsetOf(204, 401);
    }
  }

  /** As java.net, .NET and curl --anyauth do: credentials are sent when they are asked for. */
  @Test
  void letsInMachinesThatWaitForTheChallenge() throws Exception {
    TestShop shop = TestShop.opened();
    String[] token =
        shop.cabinet().makeToken(List.of("orders:read"), null).bearer().split("\\.", 2);
    Authenticator authenticator =
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(token[0], token[1].toCharArray());
          }
        };
    var connection = (HttpURLConnection) TestEnvironment.api("/orders").toURL().openConnection();
    connection.setAuthenticator(authenticator);

    HttpResponse<String> answer =
        HttpClient.newBuilder()
            .authenticator(authenticator)
            .build()
            .send(
                HttpRequest.newBuilder(TestEnvironment.api("/orders")).build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(connection.getResponseCode()).isEqualTo(200);
  }

  /** A browser would open a window of its own before the cabinet can show its page. */
  @Test
  void challengesTheCabinetWithoutBasic() {
    Answer refusal = Caller.anonymous().with("X-Requested-With", "cabinet").get("/orders");

    assertThat(refusal.expecting(401).headers().get("WWW-Authenticate"))
        .singleElement()
        .asString()
        .startsWith("Bearer");
  }

  @Test
  void endsTheSessionThatASignInReplaces() {
    TestShop shop = TestShop.opened();
    Caller before = shop.cabinet().caller();

    before
        .post(
            "/session",
            Answer.JSON
                .createObjectNode()
                .put("login", shop.owner().login())
                .put("password", shop.owner().password()))
        .expecting(201);

    before.get("/orders").refusedWith(401, "unauthenticated");
  }

  /** The header wins over the cookie: a request with both is a machine's. */
  @Test
  void knowsNoSessionOfMachines() {
    TestShop shop = TestShop.opened();
    Caller machine =
        shop.machine("orders:read").with("Cookie", "__Host-SID=" + UniqueValues.code());

    machine.get("/session").refusedWith(401, "unauthenticated");
    machine.delete("/session").refusedWith(401, "unauthenticated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer",
        "Bearer ",
        "Bearer nodot",
        "Bearer storefront.wrong",
        "Bearer nobody.demo-storefront-secret",
        "Basic !!!",
        "Basic AGE6Yg==",
        "Digest username=\"storefront\"",
        "storefront.demo-storefront-secret"
      })
  void refusesWhatProvesNothing(String authorization) {
    Caller.anonymous()
        .with("Authorization", authorization)
        .get("/orders")
        .refusedWith(401, "unauthenticated");
  }

  @Test
  void refusesForgedSession() {
    Caller.session("__Host-SID=" + UniqueValues.code())
        .get("/orders")
        .refusedWith(401, "unauthenticated");
  }

  @Test
  void letsTokenEnd() {
    TestShop shop = TestShop.opened();
    List<String> reading = List.of("orders:read");
    Instant end = Instant.now().plus(Duration.ofSeconds(4)).truncatedTo(ChronoUnit.SECONDS);
    Caller shortLived = Caller.bearer(shop.cabinet().makeToken(reading, end).bearer());

    Answer before = shortLived.get("/orders");
    // On a slow machine the token may have ended before it was used.
    if (Instant.now().isBefore(end)) {
      before.expecting(200);
    }
    Eventually.get("the token's end", () -> shortLived.get("/orders").status(), s -> s == 401);
    assertThat(Instant.now()).isAfterOrEqualTo(end);

    Answer past = shop.cabinet().tryToMakeToken(reading, Instant.now().minusSeconds(1));
    assertThat(past.status()).isIn(201, 400);
    if (past.status() == 201) {
      Caller.bearer(past.json().path("id").asText() + "." + past.json().path("secret").asText())
          .get("/orders")
          .refusedWith(401, "unauthenticated");
    }
  }

  @Test
  void revokesTokenAtOnce() {
    TestShop shop = TestShop.opened();
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);
    Caller machine = Caller.bearer(token.bearer());
    machine.get("/orders").expecting(200);
    Caller.basic(token.id(), token.secret()).get("/orders").expecting(200);

    shop.cabinet().caller().delete("/tokens/" + token.id()).expecting(204);

    machine.get("/orders").refusedWith(401, "unauthenticated");
    shop.cabinet().caller().delete("/tokens/" + token.id()).expecting(204);
  }

  @Test
  void makesNoTokenThatOutlivesItsMaker() {
    TestShop shop = TestShop.opened();
    Instant end = Instant.now().plus(Duration.ofHours(1));
    List<String> settings = List.of("settings:write", "orders:read");
    Cabinet.Token maker = shop.cabinet().makeToken(settings, end);
    Cabinet machine = new Cabinet(Caller.bearer(maker.bearer()));

    machine.tryToMakeToken(settings, null).refusedWith(422, "token-outlives-maker");
    machine.tryToMakeToken(settings, end.plusSeconds(1)).refusedWith(422, "token-outlives-maker");
    machine.tryToMakeToken(List.of("orders:write"), end).refusedWith(403, "forbidden");

    Cabinet.Token heir = machine.makeToken(settings, end);
    Cabinet.Token heirOfHeir = new Cabinet(Caller.bearer(heir.bearer())).makeToken(settings, end);
    Caller last = Caller.bearer(heirOfHeir.bearer());
    last.get("/orders").expecting(200);
    shop.cabinet().caller().delete("/tokens/" + maker.id()).expecting(204);
    last.get("/orders").refusedWith(401, "unauthenticated");
    Caller.bearer(heir.bearer()).get("/orders").refusedWith(401, "unauthenticated");
  }

  /** A thief who holds a token makes heirs of it in a loop while its owner revokes it. */
  @Test
  void revokesHeirsThatAreBeingMade() {
    TestShop shop = TestShop.opened();
    List<String> settings = List.of("settings:write", "orders:read");
    Cabinet.Token maker = shop.cabinet().makeToken(settings, null);
    Cabinet thief = new Cabinet(Caller.bearer(maker.bearer()));
    Queue<Answer> made = new ConcurrentLinkedQueue<>();
    Callable<Object> steal =
        () -> {
          Answer answer = thief.tryToMakeToken(settings, null);
          while (answer.status() == 201) {
            made.add(answer);
            answer = thief.tryToMakeToken(settings, null);
          }
          return answer.refusedWith(401, "unauthenticated");
        };

    ConcurrentCalls.run(
        List.of(
            steal,
            steal,
            steal,
            () -> {
              Eventually.get("three heirs", made::size, heirs -> heirs >= 3);
              return shop.cabinet().caller().delete("/tokens/" + maker.id()).expecting(204);
            }));

    assertThat(made)
        .isNotEmpty()
        .allSatisfy(
            heir ->
                Caller.bearer(
                        heir.json().path("id").asText() + "." + heir.json().path("secret").asText())
                    .get("/orders")
                    .refusedWith(401, "unauthenticated"));
  }

  @Test
  void listsTokensByPages() {
    TestShop shop = TestShop.opened();
    List<String> made = new ArrayList<>();
    for (int at = 0; at < 5; at++) {
      made.add(shop.cabinet().makeToken(List.of("orders:read"), null).id());
    }

    List<String> read = new ArrayList<>();
    String query = "/tokens?limit=2";
    while (query != null) {
      JsonNode page = shop.cabinet().caller().get(query).expecting(200).json();
      read.addAll(Answer.texts(page.path("items"), "id"));
      query =
          page.path("next").isNull() ? null : "/tokens?limit=2&after=" + page.path("next").asText();
    }

    assertThat(read).isEqualTo(made);
  }

  @Test
  void showsSecretOnce() {
    TestShop shop = TestShop.opened();
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);

    String list = shop.cabinet().caller().get("/tokens").expecting(200).text();

    assertThat(list).contains(token.id()).doesNotContain(token.secret());
  }

  @Test
  void givesNobodyMoreThanTheyHave() {
    TestShop shop = TestShop.openedWithManager();

    for (String permission : List.of("storefront", "call-center", "mail-relay", "operator")) {
      shop.cabinet().tryToMakeToken(List.of(permission), null).refusedWith(403, "forbidden");
    }
    shop.cabinet().tryToMakeToken(List.of("no:such"), null).refusedWith(400, "validation-failed");
    shop.managersCabinet()
        .tryToMakeToken(List.of("orders:read"), null)
        .refusedWith(403, "forbidden");
  }

  @Test
  void letsCallCentreInByEachOfThreeWays() throws Exception {
    List<CallCenterPort> ways =
        List.of(
            CallCentre.bearer(CallCentre.ID + "." + CallCentre.SECRET),
            CallCentre.basic(CallCentre.ID, CallCentre.SECRET),
            CallCentre.usernameToken(CallCentre.ID, CallCentre.SECRET));

    for (CallCenterPort way : ways) {
      assertThat(way.getDictionaries(dictionaries()).getCarrier()).isNotEmpty();
    }
  }

  private static GetDictionaries dictionaries() {
    var request = new GetDictionaries();
    request.setLanguage(Language.EN);
    return request;
  }

  @Test
  void refusesCallCentreWithWrongSecret() {
    Stream.of(
            CallCentre.bearer(CallCentre.ID + ".wrong"),
            CallCentre.basic(CallCentre.ID, "wrong"),
            CallCentre.usernameToken(CallCentre.ID, "wrong"),
            CallCentre.usernameToken("nobody", CallCentre.SECRET))
        .forEach(
            way ->
                assertThat(
                        catchThrowableOfType(
                                AccessDeniedFault.class, () -> way.getDictionaries(dictionaries()))
                            .getFaultInfo()
                            .getCode())
                    .isEqualTo("unauthenticated"));
  }

  @Test
  void answersPingToAnybody() throws Exception {
    assertThat(CallCentre.anonymous().ping(new Ping()).getVersion()).isNotEmpty();
  }
}
