package ua.kramar.sandbox.novaposhta;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Handler;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** The carrier's part of the sandbox's page. */
record NovaPoshtaRoutes(NovaPoshtaSimulator carrier) {

  void addTo(RoutingHttpServer page) {
    page.on("GET", "/nova-poshta/parcels", request -> Answer.json(parcels()))
        .on("PUT", "/nova-poshta/parcels/{waybill}", this::move)
        .on("POST", "/nova-poshta/parcels/{waybill}/next", this::moveOn)
        .on("POST", "/nova-poshta/failures", fail(carrier.failures()))
        .on("DELETE", "/nova-poshta/failures", heal(carrier.failures()))
        .on("POST", "/nova-poshta/directory/failures", fail(carrier.directoryFailures()))
        .on("DELETE", "/nova-poshta/directory/failures", heal(carrier.directoryFailures()))
        .on("GET", "/nova-poshta/requests", request -> Answer.json(requests()));
  }

  private Answer move(Request request) throws IOException {
    return Answer.json(parcel(carrier.move(request.variable("waybill"), request.json())));
  }

  private Answer moveOn(Request request) throws IOException {
    Optional<SimulatedParcel> moved = carrier.moveOn(request.variable("waybill"));
    return moved.isPresent()
        ? Answer.json(parcel(moved.get()))
        : Answer.error(409, "The parcel is unknown, or its way ends here");
  }

  private ArrayNode parcels() {
    ArrayNode parcels = RoutingHttpServer.JSON.createArrayNode();
    carrier.parcels().forEach(each -> parcels.add(parcel(each)));
    return parcels;
  }

  private static ObjectNode parcel(SimulatedParcel parcel) {
    ObjectNode node = RoutingHttpServer.JSON.createObjectNode();
    node.put("waybill", parcel.waybill());
    put(node, parcel.last());
    node.put("next", ParcelStatus.next(parcel.last().code()).orElse(null));
    ArrayNode history = node.putArray("history");
    parcel.history().forEach(step -> put(history.addObject(), step));
    return node;
  }

  private static void put(ObjectNode node, SimulatedParcel.Step step) {
    node.put("code", step.code()).put("text", step.text()).put("at", step.at().toString());
  }

  private static Handler fail(OrderedFailures failures) {
    return request -> Answer.json(Map.of("ordered", failures.order(request.json())));
  }

  private static Handler heal(OrderedFailures failures) {
    return request -> {
      failures.forget();
      return Answer.json(Map.of("ordered", 0));
    };
  }

  private ArrayNode requests() {
    ArrayNode requests = RoutingHttpServer.JSON.createArrayNode();
    for (NovaPoshtaSimulator.ReceivedRequest received : carrier.requests()) {
      ObjectNode node = requests.addObject();
      node.put("at", received.at().toString());
      node.put("modelName", received.modelName()).put("calledMethod", received.calledMethod());
      ArrayNode documents = node.putArray("documents");
      received.documents().forEach(documents::add);
    }
    return requests;
  }
}
