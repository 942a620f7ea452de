package ua.kramar.system.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/** Cities and branches are looked up at the carrier; nobody depends on its answer. */
@Tag("O1")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(NovaPoshtaControl.DIRECTORY)
class CarrierDirectoryIT {

  private final TestShop shop = TestShop.opened();
  private final Caller manager = shop.cabinet().caller();

  @Test
  void saysWhichCarriersHaveADirectory() {
    JsonNode carriers = Caller.anonymous().get("/carriers").expecting(200).json().path("items");

    assertThat(Answer.elements(carriers))
        .filteredOn(carrier -> carrier.path("directory").asBoolean())
        .extracting(carrier -> carrier.path("code").asText())
        .containsExactly("NOVA_POSHTA");
  }

  @Test
  void findsCitiesAndTheirBranches() {
    JsonNode cities = cities("NOVA_POSHTA", "Микола");

    assertThat(cities.path("answered").asBoolean()).isTrue();
    assertThat(Answer.texts(cities.path("items"), "name"))
        .containsExactly("Миколаїв", "Миколаїв (Львівська обл.)");
    assertThat(cities.at("/items/1/kind").asText()).isEqualTo("місто, Львівська");
    String kyiv = cities("NOVA_POSHTA", "київ").at("/items/0/id").asText();
    JsonNode branches = branches(kyiv, "хрещатик");
    assertThat(Answer.texts(branches.path("items"), "number")).containsExactly("84");
    assertThat(branches.at("/items/0/name").asText())
        .isEqualTo("Відділення №84: вул. Хрещатик, 22");
    assertThat(branches(kyiv, "поштомат").at("/items/0/locker").asBoolean()).isTrue();
    assertThat(branches(kyiv, "").path("items").size()).isBetween(5, 20);
    assertThat(branches("nowhere", "").path("items")).isEmpty();
  }

  @Test
  void asksNobodyForCarriersWithoutADirectory() {
    assertThat(cities("UKRPOSHTA", "Київ").path("answered").asBoolean()).isFalse();
    assertThat(cities("UKRPOSHTA", "Київ").path("items")).isEmpty();
  }

  @Test
  void takesOrdersWhileTheCarrierIsSilent() {
    String text = "жодного міста " + UniqueValues.code();
    try {
      NovaPoshtaControl.directoryFails("http-500", 1);
      assertThat(cities("NOVA_POSHTA", text).path("answered").asBoolean()).isFalse();

      Cart cart = Cart.of(shop).without("/seller").with("/delivery/city", "Новомістечко");
      assertThat(shop.cabinet().makeOrder(cart).expecting(201).json().at("/delivery/city").asText())
          .isEqualTo("Новомістечко");
    } finally {
      NovaPoshtaControl.directoryHeals();
      awaitAnswer();
    }
  }

  /** A carrier that failed is left alone for some seconds. */
  private void awaitAnswer() {
    Eventually.get(
        "an answer of the carrier",
        () -> cities("NOVA_POSHTA", "місто " + UniqueValues.code()),
        cities -> cities.path("answered").asBoolean());
  }

  @ParameterizedTest
  @CsvSource({
    "/carriers/NOVA_POSHTA/cities?q=%E2%80%8B,400,q",
    "/carriers/NOVA_POSHTA/cities/a%20b/branches,400,city",
    "/carriers/NOVA_POSHTA/cities/a%22b/branches,400,city"
  })
  void refusesWhatCannotBe(String path, int status, String field) {
    assertThat(manager.get(path).refusedWith(status, "validation-failed").fields())
        .containsExactly(field);
  }

  @Test
  void refusesUnknownCarriersLongTextsAndStrangers() {
    manager.get("/carriers/PIGEON/cities?q=test").refusedWith(404, "not-found");
    manager.get("/carriers/nova_poshta/cities?q=test").refusedWith(404, "not-found");
    manager
        .get("/carriers/NOVA_POSHTA/cities?q=" + "a".repeat(101))
        .refusedWith(400, "validation-failed");
    Caller.anonymous().get("/carriers/NOVA_POSHTA/cities?q=test").expecting(401);
    shop.machine("events:read")
        .get("/carriers/NOVA_POSHTA/cities?q=test")
        .refusedWith(403, "forbidden");
    for (String text : new String[] {"' or 1=1 --", "{\"a\":", "%", "\\", "<b>"}) {
      assertThat(cities("NOVA_POSHTA", text).path("items")).as(text).isEmpty();
    }
  }

  private JsonNode cities(String carrier, String text) {
    return manager.get("/carriers/" + carrier + "/cities?q=" + encoded(text)).expecting(200).json();
  }

  private JsonNode branches(String city, String text) {
    return manager
        .get("/carriers/NOVA_POSHTA/cities/" + city + "/branches?q=" + encoded(text))
        .expecting(200)
        .json();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
