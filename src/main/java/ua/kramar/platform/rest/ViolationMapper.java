package ua.kramar.platform.rest;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Invalid.Violation;

/**
 * Maps violations of Bean Validation to a problem document, in place of the server's own mapper.
 */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {

  @Inject private ProblemMapper problems;

  @Override
  public Response toResponse(ValidationException failure) {
    if (!(failure instanceof ConstraintViolationException broken)) {
      return problems.toResponse(failure);
    }
    List<Violation> violations =
        broken.getConstraintViolations().stream()
            .map(v -> new Violation(field(v), v.getMessage()))
            .sorted(Comparator.comparing(Violation::field))
            .toList();
    return problems.toResponse(new Invalid(violations));
  }

  /** The field's path without method and parameter, which are internal names. */
  private static String field(ConstraintViolation<?> violation) {
    List<Path.Node> nodes =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    String path =
        nodes.stream()
            .skip(nodes.size() > 2 ? 2 : nodes.size() - 1L)
            .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
            .map(Path.Node::toString)
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "body" : path;
  }
}
