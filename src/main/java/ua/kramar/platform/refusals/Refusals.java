package ua.kramar.platform.refusals;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of refusals in Ukrainian and English. */
public final class Refusals {

  private static final String BUNDLE = "ua.kramar.platform.refusals";

  private Refusals() {}

  /** The title: one sentence about the kind of problem. */
  public static String title(String code, Locale language) {
    return bundle(language).getString(code);
  }

  /** The detail: explains this occurrence. The title when the bundle has no detail. */
  public static String detail(Refusal refusal, Locale language) {
    ResourceBundle texts = bundle(language);
    String key = refusal.code() + ".detail";
    if (!texts.containsKey(key)) {
      return texts.getString(refusal.code());
    }
    return new MessageFormat(texts.getString(key), language)
        .format(
            refusal.arguments().stream()
                .map(argument -> text(refusal.code(), argument, language))
                .toArray());
  }

  /** A term of the API is a noun in the bundle: {@code not-found.order}. */
  private static String text(String code, Object argument, Locale language) {
    if (argument instanceof Labelled labelled) {
      return labelled.label(language);
    }
    ResourceBundle texts = bundle(language);
    String term = code + "." + argument;
    return texts.containsKey(term) ? texts.getString(term) : String.valueOf(argument);
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }
}
