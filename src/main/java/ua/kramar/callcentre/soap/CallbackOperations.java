package ua.kramar.callcentre.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.kramar.callbacks.CallResult;
import ua.kramar.callbacks.CallResults;
import ua.kramar.callbacks.CallbackRequests;
import ua.kramar.callbacks.CallbackWork;
import ua.kramar.callbacks.Disposition;
import ua.kramar.callbacks.OpenReason;
import ua.kramar.callbacks.OpenedCallback;
import ua.kramar.callbacks.RequestedCallback;
import ua.kramar.callcentre.wsdl.CallbackState;
import ua.kramar.callcentre.wsdl.CancelCallback;
import ua.kramar.callcentre.wsdl.CancelCallbackResponse;
import ua.kramar.callcentre.wsdl.DictionaryEntry;
import ua.kramar.callcentre.wsdl.FetchCallbacks;
import ua.kramar.callcentre.wsdl.FetchCallbacksResponse;
import ua.kramar.callcentre.wsdl.GetOrderInfo;
import ua.kramar.callcentre.wsdl.OpenCallback;
import ua.kramar.callcentre.wsdl.OpenCallbackResponse;
import ua.kramar.callcentre.wsdl.Person;
import ua.kramar.callcentre.wsdl.ReportCallResult;
import ua.kramar.callcentre.wsdl.ReportCallResultResponse;
import ua.kramar.callcentre.wsdl.RequestCallback;
import ua.kramar.callcentre.wsdl.RequestCallbackResponse;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.view.MarketplaceOrders;
import ua.kramar.orders.view.OrderView;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.idempotency.Idempotency.Outcome;
import ua.kramar.platform.refusals.Invalid;

/**
 * The operations about call-backs. Agents see masked numbers until they say why they need one; each
 * look is audited.
 */
@ApplicationScoped
class CallbackOperations {

  @Inject private CallbackRequests wishes;
  @Inject private CallbackWork work;
  @Inject private CallResults results;
  @Inject private MarketplaceOrders orders;
  @Inject private CallbackMapper requests;
  @Inject private CurrentLanguage language;

  RequestCallbackResponse request(RequestCallback request) {
    Outcome<RequestedCallback> requested =
        wishes.requestForEver(
            requests.key(request.getSourceSystem(), request.getExternalId()),
            requests.system(request.getSourceSystem(), request.getExternalId()),
            requests.wanted(request));
    var response = new RequestCallbackResponse();
    response.setCallbackId(requested.result().id());
    response.setPlannedFrom(ResponseMapper.time(requested.result().plannedFrom()));
    response.setPlannedTo(ResponseMapper.timeOrNull(requested.result().plannedTo()));
    response.setDuplicate(requested.replayed());
    return response;
  }

  CancelCallbackResponse cancel(CancelCallback request) {
    String key = requests.key(request.getSourceSystem(), request.getExternalId());
    long id = requests.callback(request.getCallbackId());
    var response = new CancelCallbackResponse();
    String system = requests.system(request.getSourceSystem(), request.getExternalId()).system();
    response.setDuplicate(wishes.cancelForEver(key, system, id));
    response.setCallbackId(String.valueOf(id));
    return response;
  }

  FetchCallbacksResponse fetch(FetchCallbacks request) {
    boolean keyed = request.getSourceSystem() != null || request.getExternalId() != null;
    String key = keyed ? requests.key(request.getSourceSystem(), request.getExternalId()) : null;
    var response = new FetchCallbacksResponse();
    work.take(key, requests.taking(request)).stream()
        .map(CallbackMapper::callback)
        .forEach(response.getCallback()::add);
    return response;
  }

  OpenCallbackResponse open(OpenCallback request) {
    OpenedCallback person =
        work.open(
            requests.callback(request.getCallbackId()),
            request.getAgentId(),
            request.getFence(),
            OpenReason.valueOf(request.getReason().name()));
    var response = new OpenCallbackResponse();
    response.setPerson(ResponseMapper.person(person.phone(), person.surname(), person.name()));
    response.setLeaseUntil(ResponseMapper.time(person.leaseUntil()));
    return response;
  }

  ReportCallResultResponse report(ReportCallResult request) {
    Outcome<CallResult> reported =
        results.report(
            requests.key(request.getSourceSystem(), request.getExternalId()),
            requests.system(request.getSourceSystem(), request.getExternalId()).system(),
            requests.result(request));
    CallResult result = reported.result();
    var response = new ReportCallResultResponse();
    response.setCallbackId(result.callback());
    if (result.state() != null) {
      response.setState(CallbackState.fromValue(result.state().name()));
    }
    response.setPlannedFrom(ResponseMapper.timeOrNull(result.plannedFrom()));
    response.setOrderNumber(result.order());
    if (result.orderStatus() != null) {
      OrderStatus status = OrderStatus.of(result.orderStatus()).orElseThrow();
      response.setOrderStatus(ResponseMapper.status(status.id(), status.name(language.locale())));
    }
    response.setDuplicate(reported.replayed());
    return response;
  }

  /**
   * Who the buyer of an order is, for an agent who says why; null for who does not.
   *
   * @throws Invalid when only one of agent and reason is given
   */
  Person buyer(long number, GetOrderInfo request) {
    if (request.getAgentId() == null && request.getReason() == null) {
      return null;
    }
    if (request.getAgentId() == null || request.getReason() == null) {
      throw new Invalid(request.getReason() == null ? "reason" : "agentId", "agent-and-reason");
    }
    OrderView.BuyerView buyer =
        orders.buyer(number, request.getAgentId(), request.getReason().name());
    return ResponseMapper.person(buyer.phone(), buyer.surname(), buyer.name());
  }

  static List<DictionaryEntry> dispositions(Locale language) {
    return Stream.of(Disposition.values())
        .map(each -> ResponseMapper.entry(each.name(), each.label(language)))
        .toList();
  }
}
