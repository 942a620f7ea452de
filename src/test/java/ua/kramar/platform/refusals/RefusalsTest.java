package ua.kramar.platform.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.platform.caller.CurrentLanguage;

class RefusalsTest {

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

  private static final String VIOLATIONS = "ua.kramar.platform.violations";

  /** The message of {@code new Invalid(field, message)} or of a violation. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "new (?:Invalid|Invalid\\.Violation|Violation)\\(\\s*[^;]*?,\\s*\"([^\"]*)\"");

  private static final Set<String> OF_BOTH_DOORS =
      Set.of(
          "validation-failed",
          "idempotency-key-reused",
          "idempotency-key-in-progress",
          "concurrent-change",
          "unknown-seller",
          "unknown-offer",
          "offer-sold-out",
          "price-changed",
          "unavailable");

  @Test
  void speakBothLanguagesCompletely() {
    assertThat(bundle(Locale.ENGLISH).keySet())
        .isEqualTo(bundle(CurrentLanguage.UKRAINIAN).keySet());
    assertThat(bundle(Locale.ENGLISH).keySet())
        .allSatisfy(
            key ->
                assertThat(bundle(Locale.ENGLISH).getString(key))
                    .as(key)
                    .isNotEqualTo(bundle(CurrentLanguage.UKRAINIAN).getString(key)));
  }

  @Test
  void sayWhatAFieldMustBeInBothLanguages() {
    ResourceBundle english = ResourceBundle.getBundle(VIOLATIONS, Locale.ENGLISH, EXACT);
    ResourceBundle ukrainian =
        ResourceBundle.getBundle(VIOLATIONS, CurrentLanguage.UKRAINIAN, EXACT);

    assertThat(english.keySet())
        .isEqualTo(ukrainian.keySet())
        .allSatisfy(
            key ->
                assertThat(places(english.getString(key)))
                    .as(key)
                    .isEqualTo(places(ukrainian.getString(key))))
        .allSatisfy(
            key -> assertThat(english.getString(key)).isNotEqualTo(ukrainian.getString(key)));
    assertThat(
            Refusals.message(
                new Invalid("q", "one-of", "CART, CABINET").violations().get(0), Locale.ENGLISH))
        .isEqualTo("must be one of: CART, CABINET");
    assertThat(Refusals.message(new Invalid.Violation("q", "sagt was"), Locale.ENGLISH))
        .isEqualTo("sagt was");
    assertThat(Refusals.message(new Invalid.Violation("q", "wrong-password"), Locale.ENGLISH))
        .isEqualTo("The password is wrong");
  }

  /** A message that is written in the code has one language. */
  @Test
  void takeNoMessageFromTheCode() throws IOException {
    Set<String> texts = new HashSet<>(bundle(Locale.ENGLISH).keySet());
    texts.addAll(ResourceBundle.getBundle(VIOLATIONS, Locale.ENGLISH, EXACT).keySet());
    List<String> messages = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        Matcher message = MESSAGE.matcher(Files.readString(source));
        while (message.find()) {
          messages.add(message.group(1));
        }
      }
    }

    assertThat(messages).hasSizeGreaterThan(30).isSubsetOf(texts);
  }

  private static List<String> places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  @Test
  void sayWhatIsWrongThisTime() {
    assertThat(Refusals.detail(new NotFound("order"), Locale.ENGLISH))
        .isEqualTo("There is no such order");
    assertThat(Refusals.title("unavailable", CurrentLanguage.UKRAINIAN))
        .isEqualTo("Сервіс тимчасово недоступний");
  }

  /** A refusal that both doors make travels in a problem document and in a SOAP fault. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "uk"})
  void nameNoMemberOfOneDoorInARefusalOfBoth(String language) {
    ResourceBundle texts = bundle(Locale.forLanguageTag(language));
    assertThat(texts.keySet())
        .filteredOn(key -> OF_BOTH_DOORS.contains(key.replace(".detail", "")))
        .allSatisfy(
            key ->
                assertThat(texts.getString(key))
                    .doesNotContain("violations", "Idempotency-Key", "externalId"));
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("ua.kramar.platform.refusals", language, EXACT);
  }
}
