package ua.kramar.callcentre.soap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import ua.kramar.callcentre.wsdl.GetOrderInfoResponse;
import ua.kramar.callcentre.wsdl.Line;
import ua.kramar.callcentre.wsdl.Money;
import ua.kramar.callcentre.wsdl.PlacePhoneOrderResponse;
import ua.kramar.callcentre.wsdl.Status;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.view.OrderBrief;
import ua.kramar.orders.view.OrderView;

/** Our answers in the contract's classes. */
final class ResponseMapper {

  private ResponseMapper() {}

  static PlacePhoneOrderResponse placed(PlacedOrder order, boolean duplicate) {
    var answer = new PlacePhoneOrderResponse();
    answer.setOrderNumber(order.number());
    answer.setPlacedAt(time(order.placedAt()));
    answer.setTotal(money(order.total()));
    answer.setDuplicate(duplicate);
    return answer;
  }

  static GetOrderInfoResponse info(OrderBrief order) {
    var answer = new GetOrderInfoResponse();
    answer.setOrderNumber(order.number());
    answer.setSeller(order.seller());
    var status = new Status();
    status.setId(order.status().id());
    status.setName(order.status().name());
    answer.setStatus(status);
    answer.setPlacedAt(time(order.placedAt()));
    order.lines().stream().map(ResponseMapper::line).forEach(answer.getLine()::add);
    answer.setTotal(money(order.total()));
    answer.setWaybill(order.waybill());
    answer.setDoNotCall(order.doNotCall());
    return answer;
  }

  static XMLGregorianCalendar time(Instant instant) {
    try {
      return DatatypeFactory.newInstance()
          .newXMLGregorianCalendar(GregorianCalendar.from(instant.atZone(ZoneOffset.UTC)));
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException("every Java platform has XML times", e);
    }
  }

  private static Line line(OrderView.Line line) {
    var wire = new Line();
    wire.setSku(line.sku());
    wire.setTitle(line.title());
    wire.setQuantity(line.quantity());
    wire.setPrice(money(line.price()));
    return wire;
  }

  private static Money money(ua.kramar.platform.values.Money money) {
    var wire = new Money();
    wire.setAmount(money.amount());
    wire.setCurrency(money.currency());
    return wire;
  }
}
