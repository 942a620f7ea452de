package ua.kramar.correspondence.policy;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the policy says to people, from {@code rules*.properties}. */
final class PolicyWords {

  private static final String BUNDLE = "ua.kramar.correspondence.policy.rules";

  private PolicyWords() {}

  static String of(String key, Locale language) {
    return ResourceBundle.getBundle(
            BUNDLE,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
        .getString(key);
  }
}
