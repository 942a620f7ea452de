package ua.kramar.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.TestEnvironment;

/** The OpenAPI document is the contract: strangers generate their clients from it. */
class ContractIT {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
  private static final String PROBLEM = "application/problem+json";

  private static JsonNode document;
  private static final List<Map.Entry<String, JsonNode>> OPERATIONS = new ArrayList<>();

  @BeforeAll
  static void readsTheDocument() {
    document =
        Caller.anonymous()
            .with("Accept", "application/json")
            .get(URI.create(TestEnvironment.server() + "/openapi"))
            .expecting(200)
            .json();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .forEach(
                        entry ->
                            OPERATIONS.add(
                                Map.entry(
                                    entry.getKey() + " " + path.getKey(), entry.getValue()))));
  }

  @Test
  void isOpenApi31WithANameAndAVersion() {
    assertThat(document.path("openapi").asText()).startsWith("3.1");
    assertThat(document.at("/info/title").asText()).isEqualTo("Kramar");
    assertThat(document.at("/info/version").asText()).isNotBlank();
  }

  @Test
  void namesEveryOperationOnce() {
    assertThat(OPERATIONS).hasSizeGreaterThan(20);
    Set<String> ids = new HashSet<>();
    assertThat(OPERATIONS)
        .allSatisfy(
            operation -> {
              String id = operation.getValue().path("operationId").asText();
              assertThat(id).as(operation.getKey()).isNotBlank();
              assertThat(ids.add(id)).as("%s is the only %s", operation.getKey(), id).isTrue();
            });
  }

  @Test
  void describesWhatEveryOperationAnswersAndHowItRefuses() {
    assertThat(OPERATIONS)
        .allSatisfy(
            operation -> {
              JsonNode responses = operation.getValue().path("responses");
              assertThat(success(responses)).as(operation.getKey()).isTrue();
              assertThat(responses.path("default").path("content").path(PROBLEM).path("schema"))
                  .as("problem answer of %s", operation.getKey())
                  .isNotEmpty();
            });
  }

  @Test
  void describesEveryAnswer() {
    assertThat(OPERATIONS)
        .allSatisfy(
            operation -> {
              assertThat(operation.getValue().path("summary").asText())
                  .as(operation.getKey())
                  .isNotBlank();
              assertThat(operation.getValue().path("responses"))
                  .allSatisfy(
                      response ->
                          assertThat(response.path("description").asText())
                              .as(operation.getKey())
                              .isNotBlank());
            });
  }

  @Test
  void leavesOutWhatIsNotKnownOfAnInstallation() {
    assertThat(document.path("info").has("license")).isFalse();
    assertThat(document.path("info").has("contact")).isFalse();
    assertThat(document.has("externalDocs")).isFalse();
    assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
  }

  /** JSON Schema finds a pattern anywhere in a text; one that is not anchored admits too much. */
  @Test
  void anchorsThePatternsOfWholeTexts() {
    assertThat(document.findValuesAsText("pattern"))
        .hasSizeGreaterThan(20)
        .allMatch(pattern -> pattern.equals("\\S") || pattern.matches("\\^.*\\$"))
        .contains("^\\d{1,18}$", "^(?:UAH)$", "^(?:[a-z0-9-]{2,40})$");
  }

  @Test
  void demandsTheHeadersWithoutWhichAChangeIsRefused() {
    Map<String, String> demanded =
        Map.of(
            "placeOrder", "Idempotency-Key",
            "makeOrder", "Idempotency-Key",
            "moveOrder", "If-Match",
            "assignWaybill", "If-Match",
            "setTimetable", "If-Match");
    assertThat(OPERATIONS)
        .filteredOn(
            operation -> demanded.containsKey(operation.getValue().path("operationId").asText()))
        .hasSize(demanded.size())
        .allSatisfy(
            operation ->
                assertThat(operation.getValue().path("parameters"))
                    .filteredOn(parameter -> parameter.path("required").asBoolean())
                    .extracting(parameter -> parameter.path("name").asText())
                    .contains(demanded.get(operation.getValue().path("operationId").asText())));
  }

  @Test
  void demandsNoCredentialsForWhatIsPublic() {
    assertThat(document.path("security")).isNotEmpty();
    assertThat(OPERATIONS)
        .filteredOn(operation -> operation.getValue().has("security"))
        .extracting(operation -> operation.getValue().path("operationId").asText())
        .containsExactlyInAnyOrder(
            "carriers",
            "orderStatuses",
            "callOutcomes",
            "callbackDispositions",
            "packingRules",
            "openSession",
            "invitation",
            "acceptInvitation",
            "requestReset",
            "resetPassword",
            "listPublicQuestions");
  }

  @Test
  void describesEveryBodyThatIsTakenInOneMediaType() {
    assertThat(OPERATIONS)
        .filteredOn(operation -> operation.getValue().has("requestBody"))
        .isNotEmpty()
        .allSatisfy(
            operation ->
                assertThat(operation.getValue().path("requestBody").path("content"))
                    .as(operation.getKey())
                    .hasSize(1)
                    .allSatisfy(content -> assertThat(content.path("schema")).isNotEmpty()));
  }

  @Test
  void refersToNothingThatIsNotThere() {
    Set<String> missing = new HashSet<>();
    document
        .findValuesAsText("$ref")
        .forEach(
            reference -> {
              if (document.at(reference.substring(1)).isMissingNode()) {
                missing.add(reference);
              }
            });
    assertThat(missing).isEmpty();
  }

  @Test
  void leavesNoSchemaEmpty() {
    assertThat(document.at("/components/schemas").properties())
        .hasSizeGreaterThan(20)
        .allSatisfy(schema -> assertThat(schema.getValue()).as(schema.getKey()).isNotEmpty());
  }

  /** A digit would say that two types wanted one name, and that clients get Line1. */
  @Test
  void namesTypesByWords() {
    assertThat(document.at("/components/schemas").properties())
        .extracting(Map.Entry::getKey)
        .allMatch(name -> name.matches("[A-Z][A-Za-z]+"));
  }

  @Test
  void saysThatAnAnswerHasAllItsMembersAndWhichMayBeNull() {
    JsonNode order = document.at("/components/schemas/OrderView");
    List<String> members =
        order.path("properties").properties().stream().map(Map.Entry::getKey).toList();
    assertThat(members).contains("number", "waybill", "allowedMoves");
    assertThat(order.path("required"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(members);
    assertThat(order.at("/properties/waybill/type"))
        .extracting(JsonNode::asText)
        .contains("string", "null");
    assertThat(order.at("/properties/number/type").asText()).isEqualTo("string");
    JsonNode wish = document.at("/components/schemas/MoveOrder");
    assertThat(wish.path("required")).extracting(JsonNode::asText).containsExactly("status");
  }

  @Test
  void writesNumbersInPathsAndAmountsAsDigits() {
    assertThat(OPERATIONS)
        .flatExtracting(operation -> List.copyOf(operation.getValue().findParents("in")))
        .filteredOn(parameter -> parameter.path("in").asText().equals("path"))
        .isNotEmpty()
        .allSatisfy(
            parameter -> assertThat(parameter.at("/schema/type").asText()).isEqualTo("string"));
    assertThat(document.at("/components/schemas/Money/properties/amount/type").asText())
        .isEqualTo("string");
  }

  /** A success has a schema, unless it is one without a body. */
  private static boolean success(JsonNode responses) {
    return responses.properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .anyMatch(
            response ->
                response.getKey().equals("204")
                    || response.getValue().path("content").findPath("schema").isObject());
  }
}
