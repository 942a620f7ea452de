package ua.kramar.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link Legible}. */
public class LegibleValidator implements ConstraintValidator<Legible, String> {

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    return text == null || new LegibleText(text).isLegible();
  }
}
