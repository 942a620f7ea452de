package ua.kramar.platform.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Invalid.Violation;

/** Validates requests on edges that do not validate by themselves. */
@ApplicationScoped
public class RequestValidator {

  @Inject private Validator validator;

  /**
   * Returns the request if it is valid.
   *
   * @throws Invalid with all violations otherwise
   */
  public <T> T checked(T request) {
    Set<ConstraintViolation<T>> broken = validator.validate(request);
    if (broken.isEmpty()) {
      return request;
    }
    List<Violation> violations =
        broken.stream()
            .map(v -> new Violation(v.getPropertyPath().toString(), v.getMessage()))
            .sorted(Comparator.comparing(Violation::field))
            .toList();
    throw new Invalid(violations);
  }
}
