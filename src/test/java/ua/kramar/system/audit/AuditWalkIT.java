package ua.kramar.system.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.kramar.system.contract.Contract;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Moderation;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.PublicTalk;
import ua.kramar.system.drivers.ShopTemplates;
import ua.kramar.system.drivers.Staff;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.webhooks.ShopWebhooks;

/** No operation that changes access or settings is forgotten by the audit. */
class AuditWalkIT {

  /**
   * The first two need a letter that is refused for good, and AuditChainIT does them in the
   * database, as WebhookDeliveryIT sees the third; the others need an authenticator app, which
   * SecondFactorIT has.
   */
  private static final Set<String> SEEN_ELSEWHERE =
      Set.of(
          "notification.replayed",
          "notification.discarded",
          "webhook.skipped",
          "second-factor.added",
          "second-factor.removed",
          "second-factor.codes-renewed",
          "second-factor.removed-by-marketplace");

  @Test
  void saysOfEveryChangeWhetherItIsAudited() {
    Set<String> changing =
        Contract.operations(Contract.document()).stream()
            .filter(operation -> !operation.method().equals("GET"))
            .map(Contract.Operation::id)
            .collect(Collectors.toSet());

    assertThat(changing)
        .as("what each leaves in the audit: say it in AuditedOperations")
        .isEqualTo(AuditedOperations.all());
  }

  @Test
  void keepsEachAuditedChange() {
    TestShop shop = TestShop.opened();
    Cabinet cabinet = shop.cabinet();
    Staff staff = new Staff(cabinet.caller());
    cabinet
        .caller()
        .delete("/tokens/" + cabinet.makeToken(List.of("orders:read"), null).id())
        .expecting(204);
    changeTimetable(cabinet.caller());
    changeCallScript(cabinet.caller());
    templatesComeAndGo(new ShopTemplates(cabinet.caller()));
    webhooksComeAndGo(new ShopWebhooks(cabinet.caller()));
    cancelAsOperator(shop.placedOrder());
    moderate(shop);
    peopleComeAndGo(staff);
    newPasswords(shop);
    Caller other = Cabinet.signIn(shop.owner().login(), Staff.GOOD_PASSWORD).caller();
    other.delete("/session").expecting(204);
    String code = "t-" + UniqueValues.code();
    Operator.enrol(code, UniqueValues.mail("owner"), null).expecting(201);

    Caller owner = Cabinet.signIn(shop.owner().login(), Staff.GOOD_PASSWORD).caller();
    Set<String> seen = new HashSet<>(new AuditList(owner).acts());
    seen.addAll(new AuditList(Operator.caller()).acts());
    seen.addAll(SEEN_ELSEWHERE);

    assertThat(seen).containsAll(AuditedOperations.acts());
  }

  private static void changeTimetable(Caller caller) {
    caller
        .with("If-Match", "*")
        .put(
            "/shop/timetable",
            """
            {"zone": "Europe/Kyiv", "specialDays": [], "absences": [],
             "week": [{"day": "MONDAY", "hours": [{"from": "09:00", "to": "18:00"}]}]}
            """)
        .expecting(200);
    caller
        .with("If-Match", "*")
        .put(
            "/shop/notification-options",
            "{\"phone\": \"+380671234567\", \"orderPlaced\": \"SMS\", \"waybill\": \"NONE\"}")
        .expecting(200);
  }

  private static void changeCallScript(Caller caller) {
    caller
        .with("If-Match", "*")
        .put("/shop/call-script", Answer.JSON.createObjectNode().put("text", "Добрий день"))
        .expecting(200);
  }

  private static void templatesComeAndGo(ShopTemplates templates) {
    String id = templates.add("Подяка", "Дякуємо!").path("id").asText();
    templates.tryToChange(id, 1, ShopTemplates.about("Подяка", "Щиро дякуємо!")).expecting(200);
    templates.tryToRemove(id, 2).expecting(204);
  }

  private static void webhooksComeAndGo(ShopWebhooks webhooks) {
    String id = webhooks.made("https://erp.example.com/hooks");
    webhooks.setState(id, "PAUSED");
    webhooks.setState(id, "ACTIVE");
    webhooks.tryToRotate(id, Talk.key(), "ED25519", true).expecting(201);
    webhooks.tryToTest(id).expecting(201);
    webhooks
        .caller()
        .with("Idempotency-Key", Talk.key())
        .post(
            "/webhooks/" + id + "/replays",
            "{\"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2026-01-02T00:00:00Z\"}")
        .expecting(200);
    webhooks.tryToRemove(id, "*").expecting(204);
  }

  private static void cancelAsOperator(String number) {
    Operator.caller()
        .with("If-Match", "*")
        .post(
            "/operator/orders/" + number + "/status",
            Answer.JSON.createObjectNode().put("status", 13).put("reason", "Скарга"))
        .expecting(200);
  }

  private static void moderate(TestShop shop) {
    TestBuyer buyer = TestBuyer.registered();
    String rude = "Ви ідіоти?";
    String message =
        Talk.buyerAsks(shop, buyer, null, rude).expecting(201).json().path("message").asText();
    Moderation.pass(Moderation.MESSAGES, message).expecting(204);
    String question = PublicTalk.asked(shop, buyer, rude);
    Moderation.reject(Moderation.QUESTIONS, question, "PROFANITY", null).expecting(204);
  }

  private static void peopleComeAndGo(Staff staff) {
    Answer unwanted = staff.invite(UniqueValues.mail("unwanted"), "PACKER").expecting(201);
    staff.withdraw(unwanted.json().path("id").asText()).expecting(204);
    String mail = UniqueValues.mail("marta");
    staff.invite(mail, "PACKER").expecting(201);
    Staff.join(new Mailbox(mail).secret(1), Staff.GOOD_PASSWORD).expecting(200);
    String person = staff.id(mail);
    staff.changeRole(person, "READ_ONLY").expecting(200);
    staff.deactivate(person).expecting(200);
  }

  private static void newPasswords(TestShop shop) {
    String login = shop.owner().login();
    Staff.forgot(login);
    Staff.reset(new Mailbox(login).secret(1), Staff.GOOD_PASSWORD + "!").expecting(204);
    Caller owner = Cabinet.signIn(login, Staff.GOOD_PASSWORD + "!").caller();
    owner
        .put(
            "/password",
            Answer.JSON
                .createObjectNode()
                .put("oldPassword", Staff.GOOD_PASSWORD + "!")
                .put("newPassword", Staff.GOOD_PASSWORD))
        .expecting(204);
    Eventually.get(
        "the letters about both",
        () -> new Mailbox(login).letters().size(),
        letters -> letters >= 3);
  }

  /** The operator's answers about the shop that was made last. */
  @Test
  void showsOperatorsTheActsOfTheMarketplace() {
    String code = "t-" + UniqueValues.code();
    Operator.enrol(code, UniqueValues.mail("owner"), null).expecting(201);

    List<JsonNode> enrolments = new AuditList(Operator.caller()).entries("act=shop.enrolled");

    assertThat(enrolments.get(0).at("/actor/kind").asText()).isEqualTo("person");
    assertThat(enrolments.toString()).doesNotContain(code, "@");
  }
}
