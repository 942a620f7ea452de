package ua.kramar.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import ua.kramar.platform.values.Text;

/**
 * Counts the characters (code points) of a text for {@link Size}, as the published contracts do;
 * the default validator counts UTF-16 units. Referenced by {@code constraints.xml}.
 */
public class SizeInCharacters implements ConstraintValidator<Size, String> {

  private int min;
  private int max;

  @Override
  public void initialize(Size size) {
    min = size.min();
    max = size.max();
  }

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    int length = Text.length(text);
    return length >= min && length <= max;
  }
}
