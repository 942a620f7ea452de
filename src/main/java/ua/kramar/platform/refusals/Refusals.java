package ua.kramar.platform.refusals;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of refusals, in Ukrainian and English. */
public final class Refusals {

  private static final String BUNDLE = "ua.kramar.platform.refusals";

  private Refusals() {}

  /** One sentence that names the problem in general. */
  public static String title(String code, Locale language) {
    return bundle(language).getString(code);
  }

  /** What is wrong this time; the title where there is nothing to add. */
  public static String detail(Refusal refusal, Locale language) {
    ResourceBundle texts = bundle(language);
    String key = refusal.code() + ".detail";
    if (!texts.containsKey(key)) {
      return texts.getString(refusal.code());
    }
    return new MessageFormat(texts.getString(key), language)
        .format(refusal.arguments().stream().map(argument -> word(argument, language)).toArray());
  }

  private static String word(Object argument, Locale language) {
    return argument instanceof Labelled labelled
        ? labelled.label(language)
        : String.valueOf(argument);
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }
}
