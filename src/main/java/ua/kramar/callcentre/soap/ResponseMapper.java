package ua.kramar.callcentre.soap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import ua.kramar.callcentre.wsdl.DictionaryEntry;
import ua.kramar.callcentre.wsdl.GetOrderInfoResponse;
import ua.kramar.callcentre.wsdl.Line;
import ua.kramar.callcentre.wsdl.Money;
import ua.kramar.callcentre.wsdl.Person;
import ua.kramar.callcentre.wsdl.PlacePhoneOrderResponse;
import ua.kramar.callcentre.wsdl.Status;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.view.OrderBrief;
import ua.kramar.orders.view.OrderView;

/** Maps results to the contract's response types. Times are in UTC. */
final class ResponseMapper {

  private ResponseMapper() {}

  static PlacePhoneOrderResponse placed(PlacedOrder order, boolean duplicate) {
    var response = new PlacePhoneOrderResponse();
    response.setOrderNumber(order.number());
    response.setPlacedAt(time(order.placedAt()));
    response.setTotal(money(order.total()));
    response.setDuplicate(duplicate);
    return response;
  }

  static GetOrderInfoResponse info(OrderBrief order) {
    var response = new GetOrderInfoResponse();
    response.setOrderNumber(order.number());
    response.setSeller(order.seller());
    response.setStatus(status(order.status().id(), order.status().name()));
    response.setPlacedAt(time(order.placedAt()));
    order.lines().stream().map(ResponseMapper::line).forEach(response.getLine()::add);
    response.setTotal(money(order.total()));
    response.setWaybill(order.waybill());
    response.setDoNotCall(order.doNotCall());
    return response;
  }

  static DictionaryEntry entry(String code, String name) {
    var entry = new DictionaryEntry();
    entry.setCode(code);
    entry.setName(name);
    return entry;
  }

  static XMLGregorianCalendar timeOrNull(Instant instant) {
    return instant == null ? null : time(instant);
  }

  static XMLGregorianCalendar time(Instant instant) {
    try {
      return DatatypeFactory.newInstance()
          .newXMLGregorianCalendar(GregorianCalendar.from(instant.atZone(ZoneOffset.UTC)));
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException("every Java platform has XML times", e);
    }
  }

  static Status status(int id, String name) {
    var status = new Status();
    status.setId(id);
    status.setName(name);
    return status;
  }

  static Person person(String phone, String surname, String name) {
    var person = new Person();
    person.setPhone(phone);
    person.setSurname(surname);
    person.setName(name);
    return person;
  }

  private static Line line(OrderView.Line line) {
    var mapped = new Line();
    mapped.setSku(line.sku());
    mapped.setTitle(line.title());
    mapped.setQuantity(line.quantity());
    mapped.setPrice(money(line.price()));
    return mapped;
  }

  private static Money money(ua.kramar.platform.values.Money money) {
    var mapped = new Money();
    mapped.setAmount(money.amount());
    mapped.setCurrency(money.currency());
    return mapped;
  }
}
