package ua.kramar.platform.soap;

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
import java.util.Set;
import javax.xml.namespace.QName;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Refusal.Kind;
import ua.kramar.platform.refusals.Refusals;

/** Writes refusals as the typed faults of a contract. */
final class FaultWriter {

  private static final Set<String> RETRYABLE_CONFLICTS =
      Set.of("idempotency-key-in-progress", "concurrent-change");

  private FaultWriter() {}

  static SOAPFaultException exception(
      SoapContract contract, Refusal refusal, Locale language, String correlationId) {
    try {
      SOAPFault fault =
          SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL)
              .createFault(
                  Refusals.title(refusal.code(), language),
                  new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, code(refusal)));
      contract.faults().write(refusal, detail(refusal, language, correlationId), fault.addDetail());
      return new SOAPFaultException(fault);
    } catch (SOAPException | JAXBException e) {
      throw new IllegalStateException("a fault cannot be written", e);
    }
  }

  /** A complete message with the fault, for requests that do not reach the endpoint. */
  static byte[] message(
      SoapContract contract, Refusal refusal, Locale language, String correlationId) {
    try {
      SOAPMessage message = MessageFactory.newInstance().createMessage();
      SOAPFault fault = exception(contract, refusal, language, correlationId).getFault();
      message.getSOAPBody().appendChild(message.getSOAPPart().importNode(fault, true));
      var bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (SOAPException | IOException e) {
      throw new IllegalStateException("a fault cannot be written", e);
    }
  }

  private static String code(Refusal refusal) {
    if (refusal instanceof InvalidMessage invalid) {
      return invalid.faultCode();
    }
    return refusal.kind() == Kind.INTERNAL || refusal.kind() == Kind.UNAVAILABLE
        ? "Server"
        : "Client";
  }

  private static FaultDetail detail(Refusal refusal, Locale language, String correlationId) {
    return new FaultDetail(
        refusal.code(),
        Refusals.detail(refusal, language),
        refusal instanceof Invalid invalid
            ? invalid.violations().stream().map(Invalid.Violation::field).toList()
            : List.of(),
        refusal.kind() == Kind.UNAVAILABLE || RETRYABLE_CONFLICTS.contains(refusal.code()),
        correlationId);
  }
}
