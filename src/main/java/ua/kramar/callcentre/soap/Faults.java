package ua.kramar.callcentre.soap;

import static java.util.Map.entry;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.soap.SOAPMessage;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javax.xml.namespace.QName;
import ua.kramar.callcentre.wsdl.Fault;
import ua.kramar.callcentre.wsdl.ObjectFactory;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Refusal.Kind;
import ua.kramar.platform.refusals.Refusals;

/** Refusals as the contract's typed faults. */
final class Faults {

  private static final JAXBContext CONTEXT = context();

  private static final Map<Kind, BiFunction<ObjectFactory, Fault, JAXBElement<Fault>>> BY_KIND =
      Map.ofEntries(
          entry(Kind.INVALID, ObjectFactory::createValidationFault),
          entry(Kind.UNPROCESSABLE, ObjectFactory::createValidationFault),
          entry(Kind.NOT_FOUND, ObjectFactory::createNotFoundFault),
          entry(Kind.CONFLICT, ObjectFactory::createConflictFault),
          entry(Kind.UNAUTHENTICATED, ObjectFactory::createAccessDeniedFault),
          entry(Kind.FORBIDDEN, ObjectFactory::createAccessDeniedFault));

  private static final Map<String, BiFunction<ObjectFactory, Fault, JAXBElement<Fault>>> BY_CODE =
      Map.of(
          "offer-sold-out", ObjectFactory::createOutOfStockFault,
          "unknown-offer", ObjectFactory::createNotFoundFault,
          "unknown-seller", ObjectFactory::createNotFoundFault,
          "idempotency-key-reused", ObjectFactory::createConflictFault);

  private static final Set<String> RETRYABLE_CONFLICTS =
      Set.of("idempotency-key-in-progress", "concurrent-change");

  private Faults() {}

  static SOAPFaultException fault(Refusal refusal, Locale language, String correlationId) {
    boolean ours = refusal.kind() == Kind.INTERNAL || refusal.kind() == Kind.UNAVAILABLE;
    try {
      SOAPFault fault =
          SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL)
              .createFault(
                  Refusals.title(refusal.code(), language),
                  new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, ours ? "Server" : "Client"));
      CONTEXT
          .createMarshaller()
          .marshal(element(refusal, detail(refusal, language, correlationId)), fault.addDetail());
      return new SOAPFaultException(fault);
    } catch (SOAPException | JAXBException e) {
      throw new IllegalStateException("a fault cannot be written", e);
    }
  }

  /** A whole message with the fault in it, for what is refused before there is an exchange. */
  static byte[] message(Refusal refusal, Locale language, String correlationId) {
    try {
      SOAPMessage message = MessageFactory.newInstance().createMessage();
      SOAPFault fault = fault(refusal, language, correlationId).getFault();
      message.getSOAPBody().appendChild(message.getSOAPPart().importNode(fault, true));
      var bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (SOAPException | IOException e) {
      throw new IllegalStateException("a fault cannot be written", e);
    }
  }

  private static JAXBElement<Fault> element(Refusal refusal, Fault detail) {
    return BY_CODE
        .getOrDefault(
            refusal.code(),
            BY_KIND.getOrDefault(refusal.kind(), ObjectFactory::createUnavailableFault))
        .apply(new ObjectFactory(), detail);
  }

  private static Fault detail(Refusal refusal, Locale language, String correlationId) {
    var detail = new Fault();
    detail.setCode(refusal.code());
    detail.setMessage(Refusals.detail(refusal, language));
    detail.setRetryable(
        refusal.kind() == Kind.UNAVAILABLE || RETRYABLE_CONFLICTS.contains(refusal.code()));
    detail.setCorrelationId(correlationId);
    if (refusal instanceof Invalid invalid) {
      List<Invalid.Violation> violations = invalid.violations();
      violations.stream().map(Invalid.Violation::field).forEach(detail.getField()::add);
    }
    return detail;
  }

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(ObjectFactory.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("the contract's classes do not fit together", e);
    }
  }
}
