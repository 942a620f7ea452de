package ua.kramar.platform.soap.rates;

import jakarta.inject.Inject;
import jakarta.jws.HandlerChain;
import jakarta.jws.WebService;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.soap.OperationExecutor;

@WebService(
    serviceName = "RatesService",
    portName = "Rates",
    targetNamespace = RatesPort.NAMESPACE,
    endpointInterface = "ua.kramar.platform.soap.rates.RatesPort")
@HandlerChain(file = "/ua/kramar/access/soap/username-token.xml")
public class RatesEndpoint implements RatesPort {

  @Inject private OperationExecutor operations;
  @Inject private RatesContract contract;

  @Override
  public String rate(String currency) {
    return operations.execute(
        contract,
        Permission.CALL_CENTER,
        () -> {
          if (!currency.equals("USD")) {
            throw new NotFound("currency");
          }
          return "41.25";
        });
  }
}
