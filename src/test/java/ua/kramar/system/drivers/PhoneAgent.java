package ua.kramar.system.drivers;

import java.util.List;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.CallSubject;
import wsdl.callcentre.Callback;
import wsdl.callcentre.Customer;
import wsdl.callcentre.FetchCallbacks;
import wsdl.callcentre.OpenCallback;
import wsdl.callcentre.OpenReason;
import wsdl.callcentre.Person;
import wsdl.callcentre.ReportCallResult;
import wsdl.callcentre.ReportCallResultResponse;
import wsdl.callcentre.RequestCallback;

/**
 * An agent of the call centre, who calls the buyers of one shop.
 *
 * @param seller the short name of the shop
 */
public record PhoneAgent(String id, String seller, CallCenterPort port) {

  /** Longer than any test. */
  public static final int LONG = 3600;

  public static PhoneAgent of(TestShop shop) {
    return new PhoneAgent("agent-" + UniqueValues.code(), shop.code(), CallCentre.signedIn());
  }

  /** Those that are due now, for so many seconds. */
  public List<Callback> take(int max, int leaseSeconds) throws Exception {
    var fetch = new FetchCallbacks();
    fetch.setAgentId(id);
    fetch.setSeller(seller);
    fetch.setMax(max);
    fetch.setLeaseSeconds(leaseSeconds);
    return port.fetchCallbacks(fetch).getCallback();
  }

  /** The next one as soon as it is due and nobody else has it. */
  public Callback takeOne(int leaseSeconds) {
    return Eventually.get("a call-back", () -> take(1, leaseSeconds), taken -> !taken.isEmpty())
        .get(0);
  }

  public Person open(Callback taken, OpenReason reason) throws Exception {
    var open = new OpenCallback();
    open.setCallbackId(taken.getCallbackId());
    open.setAgentId(id);
    open.setFence(taken.getFence());
    open.setReason(reason);
    return port.openCallback(open).getPerson();
  }

  public ReportCallResultResponse report(Callback taken, String disposition) throws Exception {
    return port.reportCallResult(result(taken, disposition));
  }

  public static ReportCallResult result(Callback taken, String disposition) {
    ReportCallResult result = result(disposition);
    result.setCallbackId(taken.getCallbackId());
    result.setFence(taken.getFence());
    return result;
  }

  /** A result of a call, without what it was. */
  public static ReportCallResult result(String disposition) {
    var result = new ReportCallResult();
    result.setSourceSystem("hotline");
    result.setExternalId(UniqueValues.code());
    result.setDisposition(disposition);
    return result;
  }

  /** A request to call the buyer of an order as soon as possible. */
  public static RequestCallback request(String order, CallSubject about) {
    RequestCallback request = request(about);
    request.setOrderNumber(order);
    return request;
  }

  /** A request to call somebody who has no order. */
  public RequestCallback request(TestBuyer buyer) {
    RequestCallback request = request(CallSubject.REQUESTED);
    request.setSeller(seller);
    var customer = new Customer();
    customer.setSurname(buyer.surname());
    customer.setName(buyer.name());
    customer.setPhone(buyer.phone());
    request.setCustomer(customer);
    return request;
  }

  private static RequestCallback request(CallSubject about) {
    var request = new RequestCallback();
    request.setSourceSystem("hotline");
    request.setExternalId(UniqueValues.code());
    request.setAbout(about);
    return request;
  }
}
