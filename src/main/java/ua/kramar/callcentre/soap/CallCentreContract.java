package ua.kramar.callcentre.soap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import ua.kramar.callcentre.wsdl.CallCenterPort;
import ua.kramar.platform.soap.FaultMapping;
import ua.kramar.platform.soap.SoapContract;

/** Registers the service of {@code call-center.wsdl} at {@code /soap/call-center}. */
@ApplicationScoped
class CallCentreContract implements SoapContract {

  private static final Set<QName> OPERATIONS = SoapContract.operationsOf(CallCenterPort.class);

  @Override
  public String path() {
    return "/soap/call-center";
  }

  @Override
  public Set<QName> operations() {
    return OPERATIONS;
  }

  @Override
  public String definition() {
    return "/WEB-INF/wsdl/call-center.wsdl";
  }

  @Override
  public Set<QName> headers() {
    return Set.of(SECURITY);
  }

  /** Refusals name the fields as REST does. */
  @Override
  public Map<String, String> fieldNames() {
    return Map.of("customer", "buyer", "item", "lines");
  }

  @Override
  public Set<QName> binaries() {
    return Set.of(new QName("https://kramar.ua/soap/call-center/v1", "content"));
  }

  @Override
  public FaultMapping faults() {
    return CallCentreFaults.MAPPING;
  }
}
