package ua.kramar.platform.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of an operation by their names on the wire. */
final class RequestParameters {

  private RequestParameters() {}

  /** The name by which callers know the parameter; empty for the body. */
  static Optional<String> name(Method operation, int index) {
    return name(operation.getParameters()[index]);
  }

  /**
   * The type of the values of a parameter: that of the elements where it can be repeated.
   *
   * @param operation null if unknown
   */
  static Optional<Class<?>> type(Method operation, String name) {
    return Stream.ofNullable(operation)
        .flatMap(known -> Stream.of(known.getParameters()))
        .filter(parameter -> name(parameter).filter(name::equals).isPresent())
        .<Class<?>>map(RequestParameters::element)
        .findFirst();
  }

  /** Whether the operation has the query parameter, and takes one value of it. */
  static boolean isSingle(Method operation, String name) {
    return Stream.of(operation.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
        .filter(parameter -> parameter.getAnnotation(QueryParam.class).value().equals(name))
        .anyMatch(parameter -> !Collection.class.isAssignableFrom(parameter.getType()));
  }

  private static Optional<String> name(Parameter parameter) {
    return Stream.of(
            Optional.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value),
            Optional.ofNullable(parameter.getAnnotation(PathParam.class)).map(PathParam::value),
            Optional.ofNullable(parameter.getAnnotation(HeaderParam.class)).map(HeaderParam::value))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Class<?> element(Parameter parameter) {
    Type type = parameter.getParameterizedType();
    return type instanceof ParameterizedType many
            && many.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : parameter.getType();
  }
}
