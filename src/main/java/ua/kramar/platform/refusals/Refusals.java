package ua.kramar.platform.refusals;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of refusals in Ukrainian and English. */
public final class Refusals {

  private static final String BUNDLE = "ua.kramar.platform.refusals";
  private static final String VIOLATIONS = "ua.kramar.platform.violations";

  private Refusals() {}

  /** The title: one sentence about the kind of problem. */
  public static String title(String code, Locale language) {
    return bundle(BUNDLE, language).getString(code);
  }

  /** The detail: explains this occurrence. The title when the bundle has no detail. */
  public static String detail(Refusal refusal, Locale language) {
    ResourceBundle texts = bundle(BUNDLE, language);
    String key = refusal.detailKey();
    if (!texts.containsKey(key)) {
      return texts.getString(refusal.code());
    }
    return new MessageFormat(texts.getString(key), language)
        .format(
            refusal.arguments().stream()
                .map(argument -> text(refusal.code(), argument, language))
                .toArray());
  }

  /**
   * The message of a violation, by its key among the texts of violations or the titles of refusals.
   * One that is no key is in the caller's language already, as those of Bean Validation are.
   */
  public static String message(Invalid.Violation violation, Locale language) {
    ResourceBundle texts = bundle(VIOLATIONS, language);
    String key = violation.message();
    if (texts.containsKey(key)) {
      return new MessageFormat(texts.getString(key), language)
          .format(violation.arguments().stream().map(String::valueOf).toArray());
    }
    ResourceBundle titles = bundle(BUNDLE, language);
    return titles.containsKey(key) ? titles.getString(key) : key;
  }

  /** A term of the API is a noun in the bundle: {@code not-found.order}. */
  private static String text(String code, Object argument, Locale language) {
    if (argument instanceof Labelled labelled) {
      return labelled.label(language);
    }
    ResourceBundle texts = bundle(BUNDLE, language);
    String term = code + "." + argument;
    return texts.containsKey(term) ? texts.getString(term) : String.valueOf(argument);
  }

  private static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(
        name,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }
}
