package ua.kramar.sandbox.novaposhta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;
import ua.kramar.sandbox.partner.Partner;

/**
 * Stands in for the carrier Nova Poshta, on the wire format of its API 2.0: POST of a JSON
 * envelope, whatever content type it carries; the answer is 200 always, a refusal is success:false.
 * An unknown number is no error, it has status 3.
 */
public final class NovaPoshtaSimulator implements Partner {

  /** The limit of documents in one request, by the carrier's documentation. */
  private static final int MOST_DOCUMENTS = 100;

  private static final int REQUESTS_KEPT = 1000;

  /** A request, kept for tests that count. */
  record ReceivedRequest(
      Instant at, String modelName, String calledMethod, List<String> documents) {}

  private final Clock clock;
  private final OrderedFailures failures = new OrderedFailures();

  /** Apart, so that who lets the directory fail does not disturb who tracks parcels. */
  private final OrderedFailures directoryFailures = new OrderedFailures();

  private final AddressBook addresses = AddressBook.read();
  private final Map<String, SimulatedParcel> parcels = new LinkedHashMap<>();
  private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
  private RoutingHttpServer web;

  public NovaPoshtaSimulator(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "novaposhta";
  }

  @Override
  public int defaultPort() {
    return 8091;
  }

  @Override
  public void start(int port) throws IOException {
    // Some clients append the model and the method to the address.
    web =
        new RoutingHttpServer("nova-poshta", port)
            .on("POST", "/v2.0/json/?", this::answer)
            .on("POST", "/v2.0/json/{model}/{method}/?", this::answer)
            .start();
  }

  @Override
  public Map<String, String> serverSettings() {
    return Map.of("KRAMAR_NOVAPOSHTA_URL", url(), "KRAMAR_NOVAPOSHTA_KEY", "");
  }

  @Override
  public void addRoutes(RoutingHttpServer page) {
    new NovaPoshtaRoutes(this).addTo(page);
  }

  String url() {
    return "http://localhost:" + web.port() + "/v2.0/json/";
  }

  OrderedFailures failures() {
    return failures;
  }

  OrderedFailures directoryFailures() {
    return directoryFailures;
  }

  synchronized List<SimulatedParcel> parcels() {
    return List.copyOf(parcels.values());
  }

  synchronized List<ReceivedRequest> requests() {
    return List.copyOf(requests);
  }

  /**
   * Moves a parcel, which becomes known by this if it was not.
   *
   * @param order code; optionally at (an instant), text, citySender, cityRecipient,
   *     warehouseRecipient, and fields that replace fields of the tracking record
   */
  synchronized SimulatedParcel move(String waybill, JsonNode order) {
    if (!SimulatedParcel.isWaybill(waybill)) {
      throw new IllegalArgumentException("A waybill has 14 digits, unlike " + waybill);
    }
    SimulatedParcel parcel =
        parcels.getOrDefault(waybill, SimulatedParcel.described(waybill, order));
    if (order.has("fields")) {
      parcel = parcel.withFields(order.path("fields"));
    }
    Instant at = order.has("at") ? Instant.parse(order.path("at").asText()) : clock.instant();
    Optional<String> words = Optional.ofNullable(order.path("text").textValue());
    SimulatedParcel moved =
        parcel.moved(order.path("code").asText(ParcelStatus.CREATED), words, at);
    parcels.put(waybill, moved);
    return moved;
  }

  /** Moves a parcel one step along the usual path; nothing if it is unknown or at an end. */
  synchronized Optional<SimulatedParcel> moveOn(String waybill) {
    return Optional.ofNullable(parcels.get(waybill))
        .flatMap(parcel -> ParcelStatus.next(parcel.last().code()))
        .map(code -> move(waybill, RoutingHttpServer.JSON.createObjectNode().put("code", code)));
  }

  private Answer answer(Request request) throws InterruptedException, IOException {
    JsonNode envelope = parsed(request);
    return AddressBook.MODELS.contains(envelope.path("modelName").asText())
        ? unlessFailing(directoryFailures, () -> directory(envelope))
        : tracking(envelope);
  }

  private ObjectNode directory(JsonNode envelope) {
    ObjectNode found =
        addresses.answer(envelope.path("calledMethod").asText(), envelope.path("methodProperties"));
    return found == null ? refusal("Model or method not found", "") : found;
  }

  private Answer tracking(JsonNode envelope) throws InterruptedException {
    List<String> documents =
        StreamSupport.stream(
                envelope.path("methodProperties").path("Documents").spliterator(), false)
            .map(document -> document.path("DocumentNumber").asText())
            .toList();
    remember(envelope, documents);
    return unlessFailing(failures, () -> answer(envelope, documents));
  }

  private static Answer unlessFailing(OrderedFailures failures, Supplier<ObjectNode> answer)
      throws InterruptedException {
    return failures
        .insteadOfAnswer()
        .orElseGet(() -> new Answer(200, "application/json", answer.get().toString()));
  }

  private static JsonNode parsed(Request request) throws IOException {
    try {
      return request.json();
    } catch (JsonProcessingException e) {
      return RoutingHttpServer.JSON.createObjectNode();
    }
  }

  private synchronized void remember(JsonNode envelope, List<String> documents) {
    requests.add(
        new ReceivedRequest(
            clock.instant(),
            envelope.path("modelName").asText(),
            envelope.path("calledMethod").asText(),
            documents));
    if (requests.size() > REQUESTS_KEPT) {
      requests.remove();
    }
  }

  private ObjectNode answer(JsonNode envelope, List<String> documents) {
    String model = envelope.path("modelName").asText();
    boolean known = List.of("TrackingDocument", "TrackingDocumentGeneral").contains(model);
    if (!known || !envelope.path("calledMethod").asText().equals("getStatusDocuments")) {
      return refusal("Model or method not found", "");
    }
    if (documents.isEmpty() || documents.size() > MOST_DOCUMENTS) {
      return refusal("From 1 to " + MOST_DOCUMENTS + " documents can be requested", "");
    }
    List<String> malformed =
        documents.stream().filter(number -> !SimulatedParcel.isWaybill(number)).toList();
    return malformed.isEmpty() ? statuses(documents) : malformed(malformed);
  }

  private static ObjectNode malformed(List<String> numbers) {
    ObjectNode refusal = refusal("Document number is not correct", "20001401442");
    numbers.forEach(
        number -> refusal.withArray("warnings").add("Invalid DocumentNumber: " + number));
    return refusal;
  }

  private static ObjectNode refusal(String error, String code) {
    ObjectNode refusal = envelope(false);
    refusal.withArray("errors").add(error);
    if (!code.isEmpty()) {
      refusal.withArray("errorCodes").add(code);
    }
    return refusal;
  }

  private synchronized ObjectNode statuses(List<String> documents) {
    ObjectNode answer = envelope(true);
    ArrayNode data = answer.withArray("data");
    for (String number : documents) {
      SimulatedParcel parcel = parcels.get(number);
      data.add(parcel == null ? TrackingEntry.unknown(number) : TrackingEntry.of(parcel));
      // Personal fields need the phone of one of the two; this warning is an object, the others are
      // strings.
      answer
          .withArray("warnings")
          .addObject()
          .put(
              "ID_" + number,
              "Please enter a valid phone number from the express invoice to show full information");
    }
    return answer;
  }

  /** The frame of every answer. */
  static ObjectNode envelope(boolean success) {
    ObjectNode envelope = RoutingHttpServer.JSON.createObjectNode();
    envelope.put("success", success);
    List<String> arrays = new ArrayList<>(List.of("data", "errors", "warnings", "info"));
    arrays.addAll(List.of("messageCodes", "errorCodes", "warningCodes", "infoCodes"));
    arrays.forEach(envelope::putArray);
    return envelope;
  }

  @Override
  public void close() {
    web.close();
  }
}
