package ua.kramar.platform.soap;

import jakarta.jws.WebMethod;
import jakarta.jws.WebService;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/**
 * A SOAP 1.1 contract that the server offers, document/literal. Each contract has one bean of this
 * type, which defines the requests that reach its endpoint and the faults for refusals.
 */
public interface SoapContract {

  /** The header of WS-Security 1.0. */
  QName SECURITY =
      new QName(
          "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
          "Security");

  /** The path of the endpoint within the application, below {@code /soap/}. */
  String path();

  /** The elements of which a request's body must contain exactly one. */
  Set<QName> operations();

  /**
   * The path, within the application, of the WSDL or XML schema document that defines the requests;
   * messages that are not valid by it are refused.
   */
  String definition();

  /** The header blocks that the endpoint's handlers understand. */
  default Set<QName> headers() {
    return Set.of();
  }

  /**
   * The fields that have another name in refusals than their element in the request, by the
   * element's name.
   */
  default Map<String, String> fieldNames() {
    return Map.of();
  }

  /**
   * The elements whose content may come as a part of its own (MTOM). The endpoint reads it from
   * {@link ReceivedContent}.
   */
  default Set<QName> binaries() {
    return Set.of();
  }

  /** The mapping of refusals to typed faults; called at the first refusal. */
  FaultMapping faults();

  /** The request elements of a port: one per operation, with the operation's name. */
  static Set<QName> operationsOf(Class<?> port) {
    String namespace = port.getAnnotation(WebService.class).targetNamespace();
    return Arrays.stream(port.getMethods())
        .map(operation -> new QName(namespace, name(operation)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String name(Method operation) {
    return Optional.ofNullable(operation.getAnnotation(WebMethod.class))
        .map(WebMethod::operationName)
        .filter(name -> !name.isEmpty())
        .orElseGet(operation::getName);
  }
}
