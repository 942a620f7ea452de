package ua.kramar.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ua.kramar.platform.values.EmailAddress;

/**
 * Text that is an {@link EmailAddress}, blanks around it ignored. Null and blank text are valid.
 */
@Documented
@Constraint(validatedBy = Mailable.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Mailable {

  String message() default "{jakarta.validation.constraints.Email.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks the text. */
  class Check implements ConstraintValidator<Mailable, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || text.isBlank() || EmailAddress.parse(text).isPresent();
    }
  }
}
