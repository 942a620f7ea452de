package ua.kramar.sandbox.novaposhta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.kramar.sandbox.http.RoutingHttpServer;

class NovaPoshtaSimulatorTest {

  private static final String WAYBILL = "20450000000001";

  /** Summer time in Kyiv, UTC+3. */
  private static final Instant NOW = Instant.parse("2026-07-01T07:05:09Z");

  private final HttpClient client = HttpClient.newHttpClient();
  private NovaPoshtaSimulator carrier;

  @BeforeEach
  void start() throws IOException {
    carrier = new NovaPoshtaSimulator(Clock.fixed(NOW, ZoneOffset.UTC));
    carrier.start(0);
  }

  @AfterEach
  void stop() {
    carrier.close();
  }

  @Test
  void answersFoundAndUnknownNumbersInOneBatch() throws Exception {
    carrier.move(WAYBILL, order("7"));

    JsonNode answer = track(WAYBILL, "59000000000002");

    assertThat(answer.path("success").booleanValue()).isTrue();
    assertThat(answer.path("errors")).isEmpty();
    JsonNode found = answer.path("data").path(0);
    assertThat(found.path("Number").textValue()).isEqualTo(WAYBILL);
    assertThat(found.path("StatusCode").textValue()).isEqualTo("7");
    assertThat(found.size()).isGreaterThan(40);
    JsonNode unknown = answer.path("data").path(1);
    assertThat(unknown.path("StatusCode").textValue()).isEqualTo("3");
    assertThat(unknown.has("TrackingUpdateDate")).isFalse();
  }

  @Test
  void writesDatesInKyivTimeAndInEveryFormatOfTheRealOne() throws Exception {
    carrier.move(WAYBILL, order("1").put("at", "2026-06-29T21:30:00Z"));
    carrier.move(WAYBILL, order("7").put("at", "2026-06-30T12:00:00Z"));
    carrier.move(WAYBILL, order("9"));

    JsonNode parcel = track(WAYBILL).path("data").path(0);

    assertThat(parcel.path("DateCreated").textValue()).isEqualTo("30-06-2026 00:30:00");
    assertThat(parcel.path("ActualDeliveryDate").textValue()).isEqualTo("2026-06-30 15:00:00");
    assertThat(parcel.path("TrackingUpdateDate").textValue()).isEqualTo("2026-07-01 10:05:09");
    assertThat(parcel.path("DateScan").textValue()).isEqualTo("10:05 01.07.2026");
    assertThat(parcel.path("RecipientDateTime").textValue()).isEqualTo("01.07.2026 10:05:09");
    assertThat(parcel.path("DateFirstDayStorage").textValue()).isEqualTo("2026-07-07");
    assertThat(parcel.path("DateMoving").textValue()).isEmpty();
  }

  @Test
  void writesNumbersTextsAndNothingForTheSameKindOfThing() throws Exception {
    carrier.move(WAYBILL, order("1"));

    JsonNode parcel = track(WAYBILL).path("data").path(0);

    assertThat(parcel.path("DocumentWeight").isNumber()).isTrue();
    assertThat(parcel.path("FactualWeight").isTextual()).isTrue();
    assertThat(parcel.path("Redelivery").isNumber()).isTrue();
    assertThat(parcel.path("RedeliverySum").textValue()).isEmpty();
    assertThat(parcel.path("RecipientDateTime").textValue()).isEmpty();
  }

  @Test
  void refusesTheRequestForAMalformedNumber() throws Exception {
    carrier.move(WAYBILL, order("1"));

    JsonNode answer = track(WAYBILL, "445");

    assertThat(answer.path("success").booleanValue()).isFalse();
    assertThat(answer.path("data")).isEmpty();
    assertThat(answer.path("errors").path(0).textValue())
        .isEqualTo("Document number is not correct");
    assertThat(answer.path("errorCodes").path(0).textValue()).isEqualTo("20001401442");
    assertThat(answer.path("warnings").path(0).textValue())
        .isEqualTo("Invalid DocumentNumber: 445");
  }

  @Test
  void takesAHundredDocumentsAndNoMore() throws Exception {
    assertThat(track(times(100)).path("data")).hasSize(100);
    assertThat(track(times(101)).path("success").booleanValue()).isFalse();
  }

  @Test
  void asksForNoContentTypeAndKnowsTheOtherNameOfTheModel() throws Exception {
    String body = body("TrackingDocumentGeneral", WAYBILL);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(carrier.url()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();

    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(RoutingHttpServer.JSON.readTree(answer.body()).path("success").booleanValue())
        .isTrue();
  }

  @Test
  void refusesWithoutFallingOver() throws Exception {
    assertThat(send("{").body()).contains("\"success\":false");
    assertThat(send(body("Address", WAYBILL)).body()).contains("\"success\":false");
    assertThat(send("").statusCode()).isEqualTo(200);
  }

  @Test
  void movesAParcelAlongItsPath() {
    carrier.move(WAYBILL, order("1"));

    List<String> codes =
        List.of(
            carrier.moveOn(WAYBILL).orElseThrow().last().code(),
            carrier.moveOn(WAYBILL).orElseThrow().last().code(),
            carrier.moveOn(WAYBILL).orElseThrow().last().code(),
            carrier.moveOn(WAYBILL).orElseThrow().last().code(),
            carrier.moveOn(WAYBILL).orElseThrow().last().code());

    assertThat(codes).containsExactly("4", "5", "6", "7", "9");
    assertThat(carrier.moveOn(WAYBILL)).isEmpty();
    assertThat(carrier.moveOn("20450000000009")).isEmpty();
    assertThat(carrier.parcels().get(0).history()).hasSize(6);
  }

  @Test
  void replacesFieldsOfTheRecordWhenAsked() throws Exception {
    ObjectNode order = order("9");
    order
        .putObject("fields")
        .put("StatusCode", 9)
        .put("LastCreatedOnTheBasisNumber", "20450000000077");
    carrier.move(WAYBILL, order);

    JsonNode parcel = track(WAYBILL).path("data").path(0);

    assertThat(parcel.path("StatusCode").isInt()).isTrue();
    assertThat(parcel.path("LastCreatedOnTheBasisNumber").textValue()).isEqualTo("20450000000077");
  }

  @Test
  void failsAsOftenAsOrdered() throws Exception {
    carrier.failures().order(failure("http-500").put("count", 2));
    carrier.failures().order(failure("refused").put("code", "20000200068"));
    carrier.failures().order(failure("garbage"));

    assertThat(send(body("TrackingDocument", WAYBILL)).statusCode()).isEqualTo(500);
    assertThat(send(body("TrackingDocument", WAYBILL)).statusCode()).isEqualTo(500);
    JsonNode refusal = track(WAYBILL);
    assertThat(refusal.path("success").booleanValue()).isFalse();
    assertThat(refusal.path("errorCodes").path(0).textValue()).isEqualTo("20000200068");
    String garbage = send(body("TrackingDocument", WAYBILL)).body();
    assertThatThrownBy(() -> RoutingHttpServer.JSON.readTree(garbage))
        .isInstanceOf(IOException.class);
    assertThat(track(WAYBILL).path("success").booleanValue()).isTrue();
  }

  @Test
  void hangsWhenOrdered() {
    carrier.failures().order(failure("hang").put("millis", 60_000));

    HttpRequest request =
        HttpRequest.newBuilder(URI.create(carrier.url()))
            .timeout(Duration.ofMillis(200))
            .POST(HttpRequest.BodyPublishers.ofString(body("TrackingDocument", WAYBILL)))
            .build();

    assertThatThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.discarding()))
        .isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void remembersWhatItWasAsked() throws Exception {
    track(WAYBILL, "59000000000002");

    NovaPoshtaSimulator.ReceivedRequest asked = carrier.requests().get(0);

    assertThat(asked.modelName()).isEqualTo("TrackingDocument");
    assertThat(asked.documents()).containsExactly(WAYBILL, "59000000000002");
  }

  @Test
  void findsCitiesByTheBeginningOfTheirNames() throws Exception {
    JsonNode found = ask("getCities", "FindByString", "микола");

    assertThat(found.path("success").booleanValue()).isTrue();
    assertThat(found.path("data").findValuesAsText("Description"))
        .containsExactly("Миколаїв", "Миколаїв (Львівська обл.)");
    assertThat(found.at("/info/totalCount").intValue()).isEqualTo(2);
    assertThat(found.at("/data/0/CityID").isTextual()).isTrue();
    assertThat(found.at("/data/0/SpecialCashCheck").isNumber()).isTrue();
  }

  @Test
  void findsBranchesOfACityByNumberOrStreet() throws Exception {
    String kyiv = ask("getCities", "FindByString", "Київ").at("/data/0/Ref").textValue();

    assertThat(kyiv).isEqualTo("8d5a980d-391c-11dd-90d9-001a92567626");
    assertThat(ask("getWarehouses", "CityRef", kyiv).path("data")).hasSizeGreaterThan(10);
    assertThat(ask("getWarehouses", "CityRef", kyiv, "FindByString", "хрещатик").path("data"))
        .singleElement()
        .satisfies(
            branch -> {
              assertThat(branch.path("Number").textValue()).isEqualTo("84");
              assertThat(branch.path("CategoryOfWarehouse").textValue()).isEqualTo("Branch");
            });
    assertThat(ask("getWarehouses", "CityRef", kyiv, "Limit", "2", "Page", "2").path("data"))
        .hasSize(2);
    assertThat(ask("getWarehouses", "CityRef", "nowhere").path("data")).isEmpty();
  }

  @Test
  void failsInTheDirectoryWithoutFailingInTracking() throws Exception {
    carrier.directoryFailures().order(failure("refused"));

    assertThat(track(WAYBILL).path("success").booleanValue()).isTrue();
    assertThat(ask("getCities").path("success").booleanValue()).isFalse();
    assertThat(ask("getCities").path("data")).hasSizeGreaterThan(30);
    assertThat(ask("getStreet").path("success").booleanValue()).isFalse();
  }

  private JsonNode ask(String method, String... properties) throws Exception {
    ObjectNode body = RoutingHttpServer.JSON.createObjectNode();
    body.put("apiKey", "").put("modelName", "Address").put("calledMethod", method);
    ObjectNode wanted = body.putObject("methodProperties");
    for (int at = 0; at < properties.length; at += 2) {
      wanted.put(properties[at], properties[at + 1]);
    }
    return RoutingHttpServer.JSON.readTree(send(body.toString()).body());
  }

  private static ObjectNode order(String code) {
    return RoutingHttpServer.JSON.createObjectNode().put("code", code);
  }

  private static ObjectNode failure(String mode) {
    return RoutingHttpServer.JSON.createObjectNode().put("mode", mode);
  }

  private static String[] times(int count) {
    return Collections.nCopies(count, WAYBILL).toArray(String[]::new);
  }

  private JsonNode track(String... waybills) throws Exception {
    HttpResponse<String> answer = send(body("TrackingDocument", waybills));
    assertThat(answer.statusCode()).isEqualTo(200);
    return RoutingHttpServer.JSON.readTree(answer.body());
  }

  private static String body(String model, String... waybills) {
    ObjectNode body = RoutingHttpServer.JSON.createObjectNode();
    body.put("apiKey", "").put("modelName", model).put("calledMethod", "getStatusDocuments");
    ArrayNode documents = body.putObject("methodProperties").putArray("Documents");
    for (String waybill : waybills) {
      documents.addObject().put("DocumentNumber", waybill).put("Phone", "");
    }
    return body.toString();
  }

  private HttpResponse<String> send(String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(carrier.url()))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
