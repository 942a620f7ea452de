package ua.kramar.callcentre.soap;

import jakarta.inject.Inject;
import jakarta.jws.HandlerChain;
import jakarta.jws.WebService;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import ua.kramar.callcentre.wsdl.CallCenterPort;
import ua.kramar.callcentre.wsdl.DictionaryEntry;
import ua.kramar.callcentre.wsdl.GetDictionaries;
import ua.kramar.callcentre.wsdl.GetDictionariesResponse;
import ua.kramar.callcentre.wsdl.GetOrderInfo;
import ua.kramar.callcentre.wsdl.GetOrderInfoResponse;
import ua.kramar.callcentre.wsdl.Ping;
import ua.kramar.callcentre.wsdl.PingResponse;
import ua.kramar.callcentre.wsdl.PlacePhoneOrder;
import ua.kramar.callcentre.wsdl.PlacePhoneOrderResponse;
import ua.kramar.orders.Carrier;
import ua.kramar.orders.OrderPlacement;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.idempotency.Idempotency.Outcome;
import ua.kramar.platform.soap.OperationExecutor;

/**
 * What the call centre may ask and tell. Every write is done once for one {@code sourceSystem} and
 * {@code externalId}.
 */
@WebService(
    serviceName = "CallCenterService",
    portName = "CallCenter",
    targetNamespace = "https://kramar.ua/soap/call-center/v1",
    endpointInterface = "ua.kramar.callcentre.wsdl.CallCenterPort",
    wsdlLocation = "WEB-INF/wsdl/call-center.wsdl")
@HandlerChain(file = "/ua/kramar/access/soap/username-token.xml")
public class CallCentreEndpoint implements CallCenterPort {

  @Inject private OperationExecutor answers;
  @Inject private CallCentreContract contract;
  @Inject private OrderPlacement placement;
  @Inject private OrderViews views;
  @Inject private RequestMapper phoneOrders;
  @Inject private Clock clock;

  @Override
  public PingResponse ping(Ping request) {
    var answer = new PingResponse();
    answer.setVersion("1");
    answer.setTime(ResponseMapper.time(clock.instant()));
    return answer;
  }

  @Override
  public GetDictionariesResponse getDictionaries(GetDictionaries request) {
    return answers.to(
        contract,
        Permission.CALL_CENTER,
        () -> {
          Locale language =
              request.getLanguage() == null
                  ? CurrentLanguage.UKRAINIAN
                  : Locale.forLanguageTag(request.getLanguage().value());
          var answer = new GetDictionariesResponse();
          Stream.of(OrderStatus.values())
              .map(status -> entry(String.valueOf(status.id()), status.name(language)))
              .forEach(answer.getOrderStatus()::add);
          Stream.of(Carrier.values())
              .map(carrier -> entry(carrier.name(), carrier.label(language)))
              .forEach(answer.getCarrier()::add);
          return answer;
        });
  }

  @Override
  public PlacePhoneOrderResponse placePhoneOrder(PlacePhoneOrder request) {
    return answers.to(
        contract,
        Permission.CALL_CENTER,
        () -> {
          Outcome<PlacedOrder> placed =
              placement.place(
                  "place-phone-order",
                  phoneOrders.key(request),
                  OrderSource.CALL_CENTER,
                  phoneOrders.wish(request));
          return ResponseMapper.placed(placed.result(), placed.replayed());
        });
  }

  @Override
  public GetOrderInfoResponse getOrderInfo(GetOrderInfo request) {
    return answers.to(
        contract,
        Permission.CALL_CENTER,
        () -> ResponseMapper.info(views.brief(phoneOrders.number(request.getOrderNumber()))));
  }

  private static DictionaryEntry entry(String code, String name) {
    var entry = new DictionaryEntry();
    entry.setCode(code);
    entry.setName(name);
    return entry;
  }
}
