package ua.kramar.system.drivers;

import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPEnvelope;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceFeature;
import jakarta.xml.ws.handler.Handler;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.CallCenterService;
import wsdl.callcentre.Customer;
import wsdl.callcentre.Delivery;
import wsdl.callcentre.DeliveryMethod;
import wsdl.callcentre.Item;
import wsdl.callcentre.PaymentMethod;
import wsdl.callcentre.PlacePhoneOrder;

/** The marketplace's call centre, over SOAP. Reads the contract from the server, as others do. */
public final class CallCentre {

  public static final String ID = "call-center";
  public static final String SECRET = "demo-call-center-secret";

  private static final CallCenterService SERVICE = service();

  private CallCentre() {}

  private static CallCenterService service() {
    try {
      return new CallCenterService(URI.create(address() + "?wsdl").toURL());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static URI address() {
    return URI.create(TestEnvironment.server() + "/soap/call-center");
  }

  public static CallCenterPort anonymous() {
    return port();
  }

  private static CallCenterPort port(WebServiceFeature... features) {
    CallCenterPort port = SERVICE.getCallCenter(features);
    ((BindingProvider) port)
        .getRequestContext()
        .put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address().toString());
    return port;
  }

  /** With features of the toolkit, such as MTOM. */
  public static CallCenterPort signedIn(WebServiceFeature... features) {
    CallCenterPort port = port(features);
    authorize(port, "Authorization", "Bearer " + ID + "." + SECRET);
    return port;
  }

  public static CallCenterPort bearer(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public static CallCenterPort with(String header, String value) {
    CallCenterPort port = anonymous();
    authorize(port, header, value);
    return port;
  }

  private static void authorize(CallCenterPort port, String header, String value) {
    Map<String, List<String>> headers = new HashMap<>();
    headers.put(header, List.of(value));
    ((BindingProvider) port).getRequestContext().put(MessageContext.HTTP_REQUEST_HEADERS, headers);
  }

  public static CallCenterPort basic(String name, String secret) {
    CallCenterPort port = anonymous();
    Map<String, Object> context = ((BindingProvider) port).getRequestContext();
    context.put(BindingProvider.USERNAME_PROPERTY, name);
    context.put(BindingProvider.PASSWORD_PROPERTY, secret);
    return port;
  }

  /** With a WS-Security UsernameToken, its password as plain text. */
  @SuppressWarnings("rawtypes") // as the interface has it
  public static CallCenterPort usernameToken(String name, String secret) {
    CallCenterPort port = anonymous();
    List<Handler> chain = List.of(new UsernameToken(name, secret));
    ((BindingProvider) port).getBinding().setHandlerChain(chain);
    return port;
  }

  /** An order by phone of a lamp, for the shop. */
  public static PlacePhoneOrder order(TestShop shop, TestBuyer buyer) {
    var order = new PlacePhoneOrder();
    order.setSourceSystem("hotline");
    order.setExternalId(UniqueValues.code());
    order.setSeller(shop.code());
    var customer = new Customer();
    customer.setAccount(buyer.account());
    customer.setSurname(buyer.surname());
    customer.setName(buyer.name());
    customer.setPhone(buyer.phone());
    customer.setEmail(buyer.mail());
    order.setCustomer(customer);
    var item = new Item();
    item.setSku(TestShop.LAMP);
    item.setQuantity(1);
    order.getItem().add(item);
    var delivery = new Delivery();
    delivery.setCarrier("NOVA_POSHTA");
    delivery.setMethod(DeliveryMethod.COURIER);
    delivery.setCity("Одеса");
    delivery.setDestination("вул. Дерибасівська, 14");
    order.setDelivery(delivery);
    order.setPayment(PaymentMethod.CASH_ON_DELIVERY);
    order.setDoNotCall(true);
    return order;
  }

  /** Puts the header of WS-Security in front of each message. */
  private record UsernameToken(String name, String secret)
      implements SOAPHandler<SOAPMessageContext> {

    private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String WSSE = WSS + "wssecurity-secext-1.0.xsd";

    @Override
    public boolean handleMessage(SOAPMessageContext context) {
      if (Boolean.TRUE.equals(context.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY))) {
        try {
          sign(context.getMessage().getSOAPPart().getEnvelope());
        } catch (SOAPException e) {
          throw new IllegalStateException(e);
        }
      }
      return true;
    }

    private void sign(SOAPEnvelope envelope) throws SOAPException {
      SOAPElement token =
          (envelope.getHeader() == null ? envelope.addHeader() : envelope.getHeader())
              .addHeaderElement(new QName(WSSE, "Security", "wsse"))
              .addChildElement(new QName(WSSE, "UsernameToken", "wsse"));
      token.addChildElement(new QName(WSSE, "Username", "wsse")).addTextNode(name);
      token
          .addChildElement(new QName(WSSE, "Password", "wsse"))
          .addAttribute(new QName("Type"), WSS + "username-token-profile-1.0#PasswordText")
          .addTextNode(secret);
    }

    @Override
    public boolean handleFault(SOAPMessageContext context) {
      return true;
    }

    @Override
    public void close(MessageContext context) {
      // Nothing is held between messages.
    }

    @Override
    public Set<QName> getHeaders() {
      return Set.of();
    }
  }
}
