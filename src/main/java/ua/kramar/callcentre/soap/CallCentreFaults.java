package ua.kramar.callcentre.soap;

import jakarta.xml.bind.JAXBElement;
import java.util.Map;
import java.util.function.BiFunction;
import ua.kramar.callcentre.wsdl.Fault;
import ua.kramar.callcentre.wsdl.ObjectFactory;
import ua.kramar.platform.refusals.Refusal.Kind;
import ua.kramar.platform.soap.FaultDetail;
import ua.kramar.platform.soap.FaultMapping;
import ua.kramar.platform.soap.FaultMapping.FaultFactory;

/** Maps refusals to the contract's faults. */
final class CallCentreFaults {

  /** In a separate class, so that JAXB does not load the contract before the first refusal. */
  static final FaultMapping MAPPING =
      new FaultMapping(
          ObjectFactory.class,
          Map.of(
              Kind.INVALID, typed(ObjectFactory::createValidationFault),
              Kind.UNPROCESSABLE, typed(ObjectFactory::createValidationFault),
              Kind.NOT_FOUND, typed(ObjectFactory::createNotFoundFault),
              Kind.CONFLICT, typed(ObjectFactory::createConflictFault),
              Kind.STALE, typed(ObjectFactory::createConflictFault),
              Kind.UNAUTHENTICATED, typed(ObjectFactory::createAccessDeniedFault),
              Kind.FORBIDDEN, typed(ObjectFactory::createAccessDeniedFault)),
          Map.of(
              "offer-sold-out", typed(ObjectFactory::createOutOfStockFault),
              "unknown-offer", typed(ObjectFactory::createNotFoundFault),
              "unknown-seller", typed(ObjectFactory::createNotFoundFault),
              "idempotency-key-reused", typed(ObjectFactory::createConflictFault),
              "do-not-call", typed(ObjectFactory::createDoNotCallFault)),
          typed(ObjectFactory::createUnavailableFault));

  private CallCentreFaults() {}

  private static FaultFactory typed(BiFunction<ObjectFactory, Fault, JAXBElement<Fault>> element) {
    return detail -> element.apply(new ObjectFactory(), fault(detail));
  }

  private static Fault fault(FaultDetail detail) {
    var fault = new Fault();
    fault.setCode(detail.code());
    fault.setMessage(detail.message());
    fault.getField().addAll(detail.fields());
    fault.setRetryable(detail.retryable());
    fault.setCorrelationId(detail.correlationId());
    return fault;
  }
}
