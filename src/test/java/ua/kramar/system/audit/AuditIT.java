package ua.kramar.system.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.Staff;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** The owner sees who did what to access and settings of the shop, and who tried to. */
@Tag("C6")
class AuditIT {

  @Test
  void showsWhoSignedInAndFromWhichNetwork() {
    TestShop shop = TestShop.opened();
    String owner = new Staff(shop.cabinet().caller()).id(shop.owner().login());

    List<JsonNode> entries = AuditList.of(shop).entries("act=session.opened");

    assertThat(entries).hasSize(1);
    JsonNode entry = entries.get(0);
    assertThat(entry.path("outcome").asText()).isEqualTo("DONE");
    assertThat(entry.path("actor")).isEqualTo(ref("person", owner));
    assertThat(entry.path("subject")).isEqualTo(ref("person", owner));
    assertThat(entry.path("origin").asText()).isEqualTo("127.0.0.0/24");
    assertThat(entry.path("correlationId").asText()).isNotBlank();
    assertThat(Instant.parse(entry.path("at").asText())).isAfter(Instant.now().minusSeconds(600));
  }

  @Test
  void showsWrongPasswordsByNetwork() {
    TestShop shop = TestShop.opened();
    signIn(shop.owner().login(), "not this one", "127.6.1.77").expecting(401);

    List<JsonNode> entries = AuditList.of(shop).entries("act=session.wrong-password");

    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).path("outcome").asText()).isEqualTo("REFUSED");
    assertThat(entries.get(0).path("actor")).isEqualTo(ref("nobody", "-"));
    assertThat(entries.get(0).at("/subject/kind").asText()).isEqualTo("person");
    assertThat(entries.get(0).path("origin").asText()).isEqualTo("127.6.1.0/24");
  }

  @Test
  void isForOwnersOfTheOwnShopOnly() {
    TestShop shop = TestShop.openedWithManager();
    TestShop other = TestShop.opened();
    String token = shop.cabinet().makeToken(List.of("orders:read"), null).id();

    for (String path :
        List.of("/audit", "/audit/export", "/audit/verification", "/audit/refusals")) {
      shop.managersCabinet().caller().get(path).refusedWith(403, "forbidden");
      shop.machine("orders:read", "settings:write").get(path).refusedWith(403, "forbidden");
      Caller.anonymous().get(path).refusedWith(401, "unauthenticated");
    }
    assertThat(AuditList.of(shop).entries("").toString()).contains(token);
    assertThat(AuditList.of(other).entries("").toString()).doesNotContain(token);
    assertThat(new AuditList(shop.machine("audit:read")).entries("").toString()).contains(token);
  }

  @Test
  void namesNobody() {
    TestShop shop = TestShop.openedWithManager();
    String invited = UniqueValues.mail("marta");
    new Staff(shop.cabinet().caller()).invite(invited, "PACKER").expecting(201);
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);
    Cabinet.tryToSignIn(shop.manager().login(), "a secret " + invited).expecting(401);
    shop.managersCabinet();

    String all =
        AuditList.of(shop).entries("") + shop.cabinet().caller().get("/audit/export").text();

    assertThat(all)
        .contains("person.invited", "session.wrong-password")
        .doesNotContain(
            shop.owner().login(), shop.manager().login(), invited, token.secret(), "a secret");
  }

  @Test
  void listsByActActorAndTimeAndPageByPage() {
    TestShop shop = TestShop.openedWithManager();
    Staff staff = new Staff(shop.cabinet().caller());
    for (int token = 0; token < 3; token++) {
      shop.cabinet().makeToken(List.of("orders:read"), null);
    }
    shop.managersCabinet();
    String manager = staff.id(shop.manager().login());
    AuditList audit = AuditList.of(shop);

    assertThat(audit.entries("actor=person:" + manager))
        .extracting(entry -> entry.path("act").asText())
        .containsExactly("session.opened");
    List<JsonNode> all = audit.entries("");
    assertThat(audit.oneByOne()).isEqualTo(all);
    String third = all.get(2).path("at").asText();
    assertThat(audit.entries("to=" + third)).isEqualTo(all.subList(3, all.size()));
    assertThat(audit.entries("from=" + third)).isEqualTo(all.subList(0, 3));
    Caller owner = shop.cabinet().caller();
    assertThat(owner.get("/audit?act=nothing.known").refusedWith(400, "validation-failed").fields())
        .containsExactly("act");
    assertThat(owner.get("/audit?actor=x").refusedWith(400, "validation-failed").fields())
        .containsExactly("actor");
    assertThat(owner.get("/audit?from=today").refusedWith(400, "validation-failed").fields())
        .containsExactly("from");
    assertThat(owner.get("/audit?after=x").refusedWith(400, "validation-failed").fields())
        .containsExactly("after");
  }

  /** What anybody can repeat without an end is counted. */
  @Test
  void countsRefusalsInNumbersOnly() {
    TestShop shop = TestShop.openedWithManager();
    String foreign = TestShop.opened().placedOrder();
    String manager = "person:" + new Staff(shop.cabinet().caller()).id(shop.manager().login());
    Caller managers = shop.managersCabinet().caller();
    int before = AuditList.of(shop).acts().size();

    for (int request = 0; request < 3; request++) {
      managers.get("/tokens").refusedWith(403, "forbidden");
      managers.get("/orders/" + foreign).refusedWith(404, "not-found");
    }

    Eventually.holds(
        () -> {
          assertThat(counted(shop, "forbidden", manager)).isEqualTo(3);
          assertThat(counted(shop, "not-found", manager)).isEqualTo(3);
        });
    assertThat(AuditList.of(shop).acts()).hasSize(before);
  }

  @Test
  void countsAttemptsThatHaveToWait() {
    TestShop shop = TestShop.opened();
    String owner = "person:" + new Staff(shop.cabinet().caller()).id(shop.owner().login());
    // For so long that the wait is not over when the right password is tried.
    Eventually.get(
        "a guesser who has to wait",
        () -> signIn(shop.owner().login(), UniqueValues.code(), "127.6.2.1"),
        reply -> reply.status() == 429 && reply.retryAfter() > 3);

    signIn(shop.owner().login(), shop.owner().password(), "127.6.2.1").expecting(429);

    Eventually.holds(
        () -> assertThat(counted(shop, "session.throttled", owner)).isGreaterThanOrEqualTo(2));
    assertThat(AuditList.of(shop).entries("act=session.wrong-password"))
        .as("those that were tried, and not those that had to wait")
        .hasSizeBetween(7, 8);
  }

  /** Many networks guess at one account: its owner is told. That it is once is in AuditChainIT. */
  @Test
  void tellsTheOwnerOfGuesses() {
    TestShop shop = TestShop.openedWithManager();
    for (int network = 0; network < 10; network++) {
      signIn(shop.manager().login(), UniqueValues.code(), "127.6.%d.9".formatted(10 + network))
          .expecting(401);
    }

    Mailbox owner = new Mailbox(shop.owner().login());
    assertThat(owner.await(1).get(0).subject()).isEqualTo("Хтось добирає пароль до Крамаря");
    assertThat(owner.letters().get(0).text())
        .contains("Спроб: 10", "однієї людини", "/settings/audit");
    assertThat(AuditList.of(shop).entries("act=guessing.suspected")).hasSize(1);
  }

  @Test
  void exportsLinesAndRemembersTheExport() {
    TestShop shop = TestShop.opened();
    shop.cabinet().makeToken(List.of("orders:read"), null);
    List<JsonNode> listed = AuditList.of(shop).entries("");

    Answer export = shop.cabinet().caller().get("/audit/export").expecting(200);

    assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
    assertThat(export.header("Content-Disposition")).contains("attachment");
    assertThat(export.text().lines().map(Answer::json).toList())
        .endsWith(listed.toArray(JsonNode[]::new));
    assertThat(AuditList.of(shop).acts().get(0)).isEqualTo("audit.exported");
    Caller owner = shop.cabinet().caller();
    assertThat(
            owner
                .get("/audit/export?from=2025-01-01T00:00:00Z&to=2026-06-01T00:00:00Z")
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("from");
    assertThat(
            owner
                .get("/audit/export?from=2026-06-01T00:00:00Z&to=2026-05-01T00:00:00Z")
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("to");
  }

  @Test
  void verifiesItself() {
    TestShop shop = TestShop.opened();
    shop.cabinet().makeToken(List.of("orders:read"), null);

    JsonNode report =
        Eventually.get(
            "a sealed entry",
            () -> shop.cabinet().caller().get("/audit/verification").expecting(200).json(),
            found -> found.path("entries").asInt() >= 2);

    assertThat(report.path("intact").asBoolean()).isTrue();
    assertThat(report.path("lastHash").asText()).matches("[0-9a-f]{64}");
    assertThat(report.path("brokenAt").isNull()).isTrue();
    Operator.caller().get("/audit/verification").expecting(200);
  }

  private static long counted(TestShop shop, String code, String actor) {
    return AuditList.of(shop).refusals().stream()
        .filter(count -> count.path("code").asText().equals(code))
        .filter(count -> count.path("actor").asText().equals(actor))
        .mapToLong(count -> count.path("count").asLong())
        .sum();
  }

  private static JsonNode ref(String kind, String id) {
    return Answer.JSON.createObjectNode().put("kind", kind).put("id", id);
  }

  /**
   * @param retryAfter in seconds; 0 where none is named
   */
  private record Reply(int status, int retryAfter) {
    void expecting(int expected) {
      assertThat(status).isEqualTo(expected);
    }
  }

  private static Reply signIn(String login, String password, String from) {
    byte[] body =
        Answer.JSON
            .createObjectNode()
            .put("login", login)
            .put("password", password)
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    var request =
        new RawHttp.Request(
            "POST", "/api/v1/session", List.of("Content-Type: application/json"), body);
    RawHttp.Reply reply =
        Eventually.get(
            "an answer of a server that has a processor for it",
            () -> RawHttp.send(request, from),
            answer -> answer.status() != 503);
    String wait = reply.header("Retry-After");
    return new Reply(reply.status(), wait.isEmpty() ? 0 : Integer.parseInt(wait));
  }
}
