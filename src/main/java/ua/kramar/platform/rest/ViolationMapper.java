package ua.kramar.platform.rest;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ua.kramar.platform.http.ProtocolRefusal;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Invalid.Violation;

/**
 * Maps violations of Bean Validation to a problem document, in place of the server's own mapper.
 */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {

  @Inject private ProblemMapper problems;
  @Context private ResourceInfo resource;

  @Override
  public Response toResponse(ValidationException failure) {
    if (!(failure instanceof ConstraintViolationException broken)) {
      return problems.toResponse(failure);
    }
    if (broken.getConstraintViolations().stream().anyMatch(this::isMissingBody)) {
      return problems.toResponse(ProtocolRefusal.missingBody());
    }
    List<Violation> violations =
        broken.getConstraintViolations().stream()
            .map(v -> new Violation(field(v), v.getMessage()))
            .sorted(Comparator.comparing(Violation::field))
            .toList();
    return problems.toResponse(new Invalid(violations));
  }

  /** Nothing, or the JSON {@code null}, where a body is required. */
  private boolean isMissingBody(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = nodes(violation);
    return violation.getInvalidValue() == null
        && nodes.size() == 2
        && nodes.get(1).getKind() == ElementKind.PARAMETER
        && parameter(nodes.get(1)).isEmpty();
  }

  /** The name of a parameter that is not the body. */
  private Optional<String> parameter(Path.Node node) {
    return RequestParameters.name(
        resource.getResourceMethod(), node.as(Path.ParameterNode.class).getParameterIndex());
  }

  /** The field's path without method and parameter, which have internal names. */
  private String field(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = nodes(violation);
    Path.Node last = nodes.get(nodes.size() - 1);
    Optional<String> parameter =
        nodes.size() > 1 && nodes.get(1).getKind() == ElementKind.PARAMETER
            ? parameter(nodes.get(1))
            : Optional.empty();
    if (parameter.isPresent()) {
      return parameter.get();
    }
    String path =
        nodes.stream()
            .skip(nodes.size() > 2 ? 2 : nodes.size() - 1L)
            .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
            .map(Path.Node::toString)
            .collect(Collectors.joining("."));
    return path.isEmpty() || last.getKind() == ElementKind.PARAMETER ? "body" : path;
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
  }
}
