package ua.kramar.callcentre.soap;

import jakarta.inject.Inject;
import jakarta.jws.HandlerChain;
import jakarta.jws.WebService;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.appeals.words.AppealWord;
import ua.kramar.appeals.words.RequestType;
import ua.kramar.appeals.words.SendingType;
import ua.kramar.callcentre.wsdl.AddAttachment;
import ua.kramar.callcentre.wsdl.AddAttachmentResponse;
import ua.kramar.callcentre.wsdl.CallCenterPort;
import ua.kramar.callcentre.wsdl.CancelCallback;
import ua.kramar.callcentre.wsdl.CancelCallbackResponse;
import ua.kramar.callcentre.wsdl.ChangeAppealStatus;
import ua.kramar.callcentre.wsdl.ChangeAppealStatusResponse;
import ua.kramar.callcentre.wsdl.DictionaryEntry;
import ua.kramar.callcentre.wsdl.FetchCallbacks;
import ua.kramar.callcentre.wsdl.FetchCallbacksResponse;
import ua.kramar.callcentre.wsdl.GetAppeal;
import ua.kramar.callcentre.wsdl.GetAppealResponse;
import ua.kramar.callcentre.wsdl.GetDictionaries;
import ua.kramar.callcentre.wsdl.GetDictionariesResponse;
import ua.kramar.callcentre.wsdl.GetOrderInfo;
import ua.kramar.callcentre.wsdl.GetOrderInfoResponse;
import ua.kramar.callcentre.wsdl.OpenCallback;
import ua.kramar.callcentre.wsdl.OpenCallbackResponse;
import ua.kramar.callcentre.wsdl.Ping;
import ua.kramar.callcentre.wsdl.PingResponse;
import ua.kramar.callcentre.wsdl.PlacePhoneOrder;
import ua.kramar.callcentre.wsdl.PlacePhoneOrderResponse;
import ua.kramar.callcentre.wsdl.RegisterAppeal;
import ua.kramar.callcentre.wsdl.RegisterAppealResponse;
import ua.kramar.callcentre.wsdl.ReportCallResult;
import ua.kramar.callcentre.wsdl.ReportCallResultResponse;
import ua.kramar.callcentre.wsdl.RequestCallback;
import ua.kramar.callcentre.wsdl.RequestCallbackResponse;
import ua.kramar.callcentre.wsdl.SearchAppeals;
import ua.kramar.callcentre.wsdl.SearchAppealsResponse;
import ua.kramar.orders.OrderPlacement;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.idempotency.Idempotency.Outcome;
import ua.kramar.platform.soap.OperationExecutor;

/**
 * The call centre's operations. All but {@code ping} require the call centre's permission. An order
 * is placed once for each pair of {@code sourceSystem} and {@code externalId}.
 */
@WebService(
    serviceName = "CallCenterService",
    portName = "CallCenter",
    targetNamespace = "https://kramar.ua/soap/call-center/v1",
    endpointInterface = "ua.kramar.callcentre.wsdl.CallCenterPort",
    wsdlLocation = "WEB-INF/wsdl/call-center.wsdl")
@HandlerChain(file = "/ua/kramar/access/soap/username-token.xml")
public class CallCentreEndpoint implements CallCenterPort {

  @Inject private OperationExecutor operations;
  @Inject private CallCentreContract contract;
  @Inject private OrderPlacement placement;
  @Inject private OrderViews views;
  @Inject private RequestMapper requests;
  @Inject private AppealOperations appeals;
  @Inject private CallbackOperations callbacks;
  @Inject private Clock clock;

  @Override
  public PingResponse ping(Ping request) {
    var response = new PingResponse();
    response.setVersion("1");
    response.setTime(ResponseMapper.time(clock.instant()));
    return response;
  }

  @Override
  public GetDictionariesResponse getDictionaries(GetDictionaries request) {
    return operations.execute(
        contract,
        Permission.CALL_CENTER,
        () -> {
          Locale language = Locale.forLanguageTag(request.getLanguage().value());
          var response = new GetDictionariesResponse();
          Stream.of(OrderStatus.values())
              .map(
                  status ->
                      ResponseMapper.entry(String.valueOf(status.id()), status.name(language)))
              .forEach(response.getOrderStatus()::add);
          Stream.of(Carrier.values())
              .map(carrier -> ResponseMapper.entry(carrier.name(), carrier.label(language)))
              .forEach(response.getCarrier()::add);
          add(response.getRequestType(), RequestType.values(), language);
          add(response.getSendingType(), SendingType.values(), language);
          add(response.getAppealStatus(), AppealStatus.values(), language);
          if (Boolean.TRUE.equals(request.isDispositions())) {
            CallbackOperations.dispositions(language).forEach(response.getDisposition()::add);
          }
          return response;
        });
  }

  @Override
  public PlacePhoneOrderResponse placePhoneOrder(PlacePhoneOrder request) {
    return operations.execute(
        contract,
        Permission.CALL_CENTER,
        () -> {
          Outcome<PlacedOrder> placed =
              placement.placeForEver(
                  "place-phone-order",
                  requests.idempotencyKey(request.getSourceSystem(), request.getExternalId()),
                  OrderSource.CALL_CENTER,
                  requests.order(request));
          return ResponseMapper.placed(placed.result(), placed.replayed());
        });
  }

  @Override
  public GetOrderInfoResponse getOrderInfo(GetOrderInfo request) {
    return operations.execute(
        contract,
        Permission.CALL_CENTER,
        () -> {
          long number = requests.orderNumber(request.getOrderNumber());
          GetOrderInfoResponse response = ResponseMapper.info(views.brief(number));
          response.setPerson(callbacks.buyer(number, request));
          return response;
        });
  }

  @Override
  public RegisterAppealResponse registerAppeal(RegisterAppeal request) {
    return call(() -> appeals.register(request));
  }

  @Override
  public ChangeAppealStatusResponse changeAppealStatus(ChangeAppealStatus request) {
    return call(() -> appeals.change(request));
  }

  @Override
  public GetAppealResponse getAppeal(GetAppeal request) {
    return call(() -> appeals.get(request));
  }

  @Override
  public SearchAppealsResponse searchAppeals(SearchAppeals request) {
    return call(() -> appeals.search(request));
  }

  @Override
  public AddAttachmentResponse addAttachment(AddAttachment request) {
    return call(() -> appeals.addFile(request));
  }

  @Override
  public RequestCallbackResponse requestCallback(RequestCallback request) {
    return call(() -> callbacks.request(request));
  }

  @Override
  public CancelCallbackResponse cancelCallback(CancelCallback request) {
    return call(() -> callbacks.cancel(request));
  }

  @Override
  public FetchCallbacksResponse fetchCallbacks(FetchCallbacks request) {
    return call(() -> callbacks.fetch(request));
  }

  @Override
  public OpenCallbackResponse openCallback(OpenCallback request) {
    return call(() -> callbacks.open(request));
  }

  @Override
  public ReportCallResultResponse reportCallResult(ReportCallResult request) {
    return call(() -> callbacks.report(request));
  }

  private <T> T call(Supplier<T> operation) {
    return operations.execute(contract, Permission.CALL_CENTER, operation);
  }

  private static void add(List<DictionaryEntry> entries, AppealWord[] words, Locale language) {
    Stream.of(words)
        .map(word -> ResponseMapper.entry(String.valueOf(word.id()), word.label(language)))
        .forEach(entries::add);
  }
}
