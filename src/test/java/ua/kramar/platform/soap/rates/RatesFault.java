package ua.kramar.platform.soap.rates;

import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.ws.WebFault;

/** The only fault of the contract. */
@WebFault(name = "ratesFault", targetNamespace = RatesPort.NAMESPACE)
public class RatesFault extends Exception {

  /** What the fault says. */
  @XmlRootElement(name = "ratesFault", namespace = RatesPort.NAMESPACE)
  public static class Info {
    public String code;
    public String correlationId;
  }

  private final transient Info info;

  public RatesFault(String message, Info info) {
    super(message);
    this.info = info;
  }

  public Info getFaultInfo() {
    return info;
  }
}
