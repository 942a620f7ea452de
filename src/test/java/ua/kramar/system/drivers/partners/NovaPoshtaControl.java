package ua.kramar.system.drivers.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.TestEnvironment;

/** The control interface of the sandbox's Nova Poshta: moves parcels, orders failures. */
public final class NovaPoshtaControl {

  /**
   * The lock of tests that need or disturb the carrier's directory. Locks are taken in the sequence
   * of their names: a browser test must not hold this one while it waits for the browser ({@code
   * ua.kramar.cabinet}), or all tests of the interfaces wait with it.
   */
  public static final String DIRECTORY = "ua.kramar.directory";

  private NovaPoshtaControl() {}

  /** The parcel has come into this status just now. */
  public static void says(String waybill, String code) {
    says(waybill, code, Instant.now());
  }

  public static void says(String waybill, String code, Instant at) {
    says(waybill, Answer.JSON.createObjectNode().put("code", code).put("at", at.toString()));
  }

  /** The parcel has come into a status; the news may replace fields of the tracking record. */
  public static void says(String waybill, ObjectNode news) {
    Caller.anonymous()
        .send(
            "PUT",
            TestEnvironment.sandbox("/nova-poshta/parcels/" + waybill),
            "application/json",
            news.toString())
        .expecting(200);
    isPolled(waybill);
  }

  /** The server's next poll of the parcel is due at once. */
  private static void isPolled(String waybill) {
    Caller.anonymous()
        .send(
            "POST",
            TestEnvironment.sandbox("/parcels/" + waybill + "/poll"),
            "application/json",
            "{}")
        .expecting(200);
  }

  /** The next answers about parcels are failures of this kind. */
  public static void fails(String mode, int count) {
    fails("/nova-poshta/failures", mode, count);
  }

  /** The next answers about cities and branches are failures of this kind. */
  public static void directoryFails(String mode, int count) {
    fails("/nova-poshta/directory/failures", mode, count);
  }

  private static void fails(String path, String mode, int count) {
    ObjectNode order = Answer.JSON.createObjectNode().put("mode", mode).put("count", count);
    Caller.anonymous()
        .send(
            "POST",
            TestEnvironment.sandbox(path),
            "application/json",
            order.put("millis", 2000).toString())
        .expecting(200);
  }

  /** Answers about cities and branches are right again. */
  public static void directoryHeals() {
    Caller.anonymous()
        .send("DELETE", TestEnvironment.sandbox("/nova-poshta/directory/failures"), null, null)
        .expecting(200);
  }

  /** The waybills of each request so far, oldest request first. */
  public static List<List<String>> requests() {
    JsonNode requests =
        Caller.anonymous()
            .get(TestEnvironment.sandbox("/nova-poshta/requests"))
            .expecting(200)
            .json();
    return Answer.elements(requests).stream()
        .map(
            request ->
                Answer.elements(request.path("documents")).stream().map(JsonNode::asText).toList())
        .toList();
  }

  /** Returns after that many more requests for the parcel. */
  public static void awaitRequests(String waybill, int more) {
    long before = requested(waybill);
    Eventually.get(
        "requests for " + waybill,
        () -> {
          isPolled(waybill);
          return requested(waybill);
        },
        n -> n >= before + more);
  }

  private static long requested(String waybill) {
    return requests().stream().filter(documents -> documents.contains(waybill)).count();
  }
}
