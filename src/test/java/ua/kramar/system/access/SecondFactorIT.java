package ua.kramar.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.people.AuthenticatorApp;

/** A person proves who it is by a telephone besides the password. */
@Tag("C6")
class SecondFactorIT {

  private final TestShop shop = TestShop.opened();
  private final String login = shop.owner().login();
  private final Caller session = shop.cabinet().caller();

  @Test
  void demandsACodeBesidesThePassword() {
    Cabinet elsewhere = Cabinet.signIn(login, TestShop.PASSWORD);
    AuthenticatorApp app = begin("Мій телефон");
    Cabinet.tryToSignIn(login, TestShop.PASSWORD).expecting(201);

    JsonNode codes = confirm(app, 0).expecting(200).json().path("recoveryCodes");

    assertThat(Answer.elements(codes)).hasSize(10);
    elsewhere.caller().get("/orders").refusedWith(401, "unauthenticated");
    session.get("/orders").expecting(200);
    assertThat(
            Cabinet.tryToSignIn(login, TestShop.PASSWORD)
                .refusedWith(401, "second-factor-required"))
        .satisfies(answer -> assertThat(answer.header("Set-Cookie")).isNull());
    signIn(app.code(1)).expecting(201);
    JsonNode factors = session.get("/second-factors").expecting(200).json();
    assertThat(factors.at("/items/0/label").asText()).isEqualTo("Мій телефон");
    assertThat(factors.path("recoveryCodesLeft").asInt()).isEqualTo(10);
    assertThat(factors.path("required").asBoolean()).isFalse();
    assertThat(factors.toString()).doesNotContain(app.secret());
    assertThat(new Mailbox(login).await(1).get(0).subject())
        .isEqualTo("Другий крок входу ввімкнено");
  }

  @Test
  void takesEachCodeOnceThoughTwoClientsSendIt() {
    AuthenticatorApp app = begin("Телефон");
    confirm(app, 0).expecting(200);
    signIn(app.code(0)).refusedWith(401, "wrong-second-factor");

    List<Integer> answers = ConcurrentCalls.run(2, () -> signIn(app.code(1)).status());

    assertThat(answers).containsExactlyInAnyOrder(201, 401);
  }

  @Test
  void takesEachRecoveryCodeOnceHoweverItIsTyped() {
    AuthenticatorApp app = begin("Телефон");
    JsonNode codes = confirm(app, 0).expecting(200).json().path("recoveryCodes");
    String first = codes.get(0).asText();

    signIn(" " + first.toUpperCase(Locale.ROOT).replace("-", " ")).expecting(201);

    signIn(first).refusedWith(401, "wrong-second-factor");
    assertThat(session.get("/second-factors").json().path("recoveryCodesLeft").asInt())
        .isEqualTo(9);
    JsonNode renewed =
        proven("/second-factors/recovery-codes").expecting(200).json().path("recoveryCodes");
    signIn(codes.get(1).asText()).refusedWith(401, "wrong-second-factor");
    signIn(renewed.get(0).asText()).expecting(201);
    assertThat(new AuditList(session).acts())
        .contains("second-factor.recovery-code-used", "second-factor.codes-renewed");
    assertThat(new Mailbox(login).await(3))
        .extracting(Mailbox.Letter::subject)
        .contains("Використано резервний код", "Створено нові резервні коди");
  }

  @Test
  void isContentWithThePasswordWhenTheLastAppIsRemoved() {
    AuthenticatorApp app = begin("Телефон");
    confirm(app, 0).expecting(200);
    session
        .post("/second-factors/" + app.id() + "/removal", password("wrong"))
        .refusedWith(422, "wrong-password");

    proven("/second-factors/" + app.id() + "/removal").expecting(204);

    Cabinet.tryToSignIn(login, TestShop.PASSWORD).expecting(201);
    assertThat(new AuditList(session).acts())
        .contains("second-factor.added", "second-factor.removed");
    assertThat(session.get("/second-factors").json().path("recoveryCodesLeft").asInt()).isZero();
    proven("/second-factors/" + app.id() + "/removal").refusedWith(404, "not-found");
    proven("/second-factors/recovery-codes").refusedWith(404, "not-found");
  }

  @Test
  void admitsAShorterPasswordBesidesASecondFactor() {
    ObjectNode change =
        Answer.JSON
            .createObjectNode()
            .put("oldPassword", TestShop.PASSWORD)
            .put("newPassword", "вісім сл");
    session.put("/password", change).refusedWith(422, "password-too-short");
    confirm(begin("Телефон"), 0).expecting(200);

    Eventually.answered(() -> session.put("/password", change)).expecting(204);

    String id = session.get("/second-factors").json().at("/items/0/id").asText();
    Eventually.answered(
            () -> session.post("/second-factors/" + id + "/removal", password("вісім сл")))
        .refusedWith(422, "password-too-short");
    assertThat(session.get("/second-factors").json().path("items")).hasSize(1);
  }

  /** Who has lost the telephone and the codes asks the marketplace, which looks at a passport. */
  @Test
  void isRemovedByAnOperatorWhenItIsLost() {
    confirm(begin("Телефон"), 0).expecting(200);
    ObjectNode lost =
        Answer.JSON.createObjectNode().put("login", login).put("reason", "Паспорт у відеодзвінку");
    session.post("/operator/second-factors/removal", lost).refusedWith(403, "forbidden");

    Operator.caller().post("/operator/second-factors/removal", lost).expecting(204);

    session.get("/orders").refusedWith(401, "unauthenticated");
    assertThat(new AuditList(Cabinet.signIn(login, TestShop.PASSWORD).caller()).acts())
        .contains("second-factor.removed-by-marketplace");
    Operator.caller().post("/operator/second-factors/removal", lost).refusedWith(404, "not-found");
    assertThat(new Mailbox(login).await(2))
        .extracting(Mailbox.Letter::subject)
        .contains("Застосунок для кодів прибрано");
  }

  @Test
  void refusesWhatIsNotTheCodeOrNotTheOwnApp() {
    session
        .post("/second-factors", password("wrong").put("label", "Телефон"))
        .refusedWith(422, "wrong-password");
    AuthenticatorApp given = begin("Перший");
    AuthenticatorApp app = begin("Другий");
    assertThat(
            session
                .post("/second-factors/" + app.id() + "/confirmation", code("000000x"))
                .refusedWith(422, "wrong-code")
                .fields())
        .containsExactly("code");
    confirm(given, 0).refusedWith(404, "not-found");
    TestShop.opened()
        .cabinet()
        .caller()
        .post("/second-factors/" + app.id() + "/confirmation", code(app.code(0)))
        .refusedWith(404, "not-found");
    assertThat(session.post("/second-factors", "{}").refusedWith(400, "validation-failed").fields())
        .containsExactlyInAnyOrder("label", "password");
    assertThat(session.get("/second-factors").json().path("items")).isEmpty();
    Cabinet.tryToSignIn(login, TestShop.PASSWORD).expecting(201);
  }

  @Test
  void isNotForMachines() {
    Cabinet.Token token = shop.cabinet().makeToken(List.of("settings:write"), null);

    Caller.bearer(token.bearer()).get("/second-factors").refusedWith(401, "unauthenticated");
    Caller.anonymous().get("/second-factors").refusedWith(401, "unauthenticated");
  }

  private AuthenticatorApp begin(String label) {
    JsonNode begun =
        Eventually.answered(
                () ->
                    session.post(
                        "/second-factors", password(TestShop.PASSWORD).put("label", label)))
            .expecting(201)
            .json();
    assertThat(begun.path("uri").asText())
        .startsWith("otpauth://totp/")
        .contains("secret=" + begun.path("secret").asText());
    return AuthenticatorApp.with(begun.path("id").asText(), begun.path("secret").asText());
  }

  private Answer confirm(AuthenticatorApp app, int later) {
    return session.post("/second-factors/" + app.id() + "/confirmation", code(app.code(later)));
  }

  private Answer proven(String path) {
    return Eventually.answered(() -> session.post(path, password(TestShop.PASSWORD)));
  }

  private Answer signIn(String code) {
    return Eventually.answered(
        () ->
            Caller.anonymous()
                .post(
                    "/session", password(TestShop.PASSWORD).put("login", login).put("code", code)));
  }

  private static ObjectNode password(String password) {
    return Answer.JSON.createObjectNode().put("password", password);
  }

  private static ObjectNode code(String code) {
    return Answer.JSON.createObjectNode().put("code", code);
  }
}
