package ua.kramar.platform.soap;

import jakarta.jws.WebMethod;
import jakarta.jws.WebService;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/**
 * A SOAP 1.1 contract that the server offers, document/literal. Each contract registers itself by
 * one bean of this type; what it says decides which requests reach its endpoint, and in which
 * faults refusals are told.
 */
public interface SoapContract {

  /** The path of the endpoint within the application, below {@code /soap/}. */
  String path();

  /** The elements of which a request's body holds exactly one. */
  Set<QName> operations();

  /** Which typed fault tells which refusal; asked for when there is a first refusal to tell. */
  FaultMapping faults();

  /** The request elements of a port: one for each operation, named as the operation. */
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
