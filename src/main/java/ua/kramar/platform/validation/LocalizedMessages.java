package ua.kramar.platform.validation;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * Interpolates validation messages in the caller's language. Referenced by {@code validation.xml}.
 */
public class LocalizedMessages implements MessageInterpolator {

  private final MessageInterpolator delegate =
      Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

  @Override
  public String interpolate(String template, Context context) {
    return interpolate(
        template, context, CDI.current().select(CurrentLanguage.class).get().locale());
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return delegate.interpolate(template, context, locale);
  }
}
