package ua.kramar.platform.soap.rates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import ua.kramar.platform.soap.FaultDetail;
import ua.kramar.platform.soap.FaultMapping;
import ua.kramar.platform.soap.SoapContract;

@ApplicationScoped
class RatesContract implements SoapContract {

  private final FaultMapping faults =
      new FaultMapping(RatesFault.Info.class, Map.of(), Map.of(), RatesContract::fault);

  @Override
  public String path() {
    return "/soap/rates";
  }

  @Override
  public Set<QName> operations() {
    return SoapContract.operationsOf(RatesPort.class);
  }

  @Override
  public String definition() {
    return "/WEB-INF/wsdl/rates.xsd";
  }

  @Override
  public Set<QName> headers() {
    return Set.of(SECURITY);
  }

  @Override
  public FaultMapping faults() {
    return faults;
  }

  private static RatesFault.Info fault(FaultDetail detail) {
    var fault = new RatesFault.Info();
    fault.code = detail.code();
    fault.correlationId = detail.correlationId();
    return fault;
  }
}
