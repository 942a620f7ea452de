package ua.kramar.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** The language of the response: Ukrainian, unless the caller prefers English. */
@RequestScoped
public class CurrentLanguage {

  public static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

  private Locale locale = UKRAINIAN;

  public Locale locale() {
    return locale;
  }

  public void prefer(Locale locale) {
    this.locale = locale;
  }
}
