package ua.kramar.system.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.Staff;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** Acts are lines of a log too, for systems that collect them; nobody is named there. */
@Tag("C6")
class AuditLogIT {

  @Test
  void writesALineForEachAct() {
    TestShop shop = TestShop.opened();
    String id = UniqueValues.code();

    String token = shop.cabinet().correlated(id).makeToken(List.of("orders:read"), null).id();

    JsonNode line = Eventually.get("the line of the act", () -> line(id), each -> each != null);
    assertThat(line.path("level").asText()).isEqualTo("INFO");
    assertThat(line.path("act").asText()).isEqualTo("token.issued");
    assertThat(line.path("outcome").asText()).isEqualTo("DONE");
    assertThat(line.path("shop").asLong()).isPositive();
    assertThat(line.path("actor").asText()).matches("person:\\d+");
    assertThat(line.path("subject").asText()).isEqualTo("token:" + token);
    assertThat(line.path("origin").asText()).isEqualTo("127.0.0.0/24");
    assertThat(line.at("/details/permissions").asText()).isEqualTo("orders:read");
  }

  @Test
  void namesNobody() {
    TestShop shop = TestShop.openedWithManager();
    String invited = UniqueValues.mail("marta");
    new Staff(shop.cabinet().caller()).invite(invited, "PACKER").expecting(201);
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);
    String guess = "guess " + UniqueValues.code();
    Cabinet.tryToSignIn(shop.manager().login(), guess).expecting(401);
    Cabinet.tryToSignIn(invited, guess).expecting(401);
    String last = UniqueValues.code();
    shop.cabinet().correlated(last).makeToken(List.of("orders:read"), null);
    Eventually.get("the line of the last act", () -> line(last), each -> each != null);

    assertThat(ServerLog.ofAudit().lines())
        .allSatisfy(line -> assertThat(Answer.json(line).isObject()).isTrue());
    for (String log : List.of(ServerLog.ofAudit(), ServerLog.text())) {
      assertThat(log)
          .doesNotContain(
              shop.owner().login(), shop.manager().login(), invited, token.secret(), guess);
    }
  }

  private static JsonNode line(String correlationId) {
    return ServerLog.ofAudit()
        .lines()
        .filter(line -> line.contains("\"correlationId\":\"" + correlationId + "\""))
        .findFirst()
        .map(Answer::json)
        .orElse(null);
  }
}
