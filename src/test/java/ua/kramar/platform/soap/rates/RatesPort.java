package ua.kramar.platform.soap.rates;

import jakarta.jws.WebParam;
import jakarta.jws.WebService;

/** A second contract: one operation, one typed fault. */
@WebService(name = "RatesPort", targetNamespace = RatesPort.NAMESPACE)
public interface RatesPort {

  String NAMESPACE = "https://kramar.ua/soap/test/rates";

  /** The rate of a currency in hryvnias. */
  String rate(@WebParam(name = "currency") String currency) throws RatesFault;
}
