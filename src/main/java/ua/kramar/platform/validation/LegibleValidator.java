package ua.kramar.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link Legible}. */
public class LegibleValidator implements ConstraintValidator<Legible, String> {

  private static final String ONE_LINE = "{ua.kramar.platform.validation.Legible.oneLine}";

  private boolean lines;

  @Override
  public void initialize(Legible legible) {
    lines = legible.lines();
  }

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    LegibleText characters = new LegibleText(text);
    if (!characters.isLegible()) {
      return false;
    }
    if (lines || characters.isOneLine()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(ONE_LINE).addConstraintViolation();
    return false;
  }
}
