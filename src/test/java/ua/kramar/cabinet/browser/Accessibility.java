package ua.kramar.cabinet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Whether everybody can use what a page shows (WCAG 2.2, levels A and AA, as far as axe can see).
 */
public final class Accessibility {

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** The rules among them whose result depends on colours; the others are checked in light ones. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String TARGET_SIZE = "target-size";

  private static final String AXE = script();

  /**
   * Each violation as rule, what it wants, selector, element. Waits until no colour changes any
   * more: an element that inherits its colour changes after its parent.
   */
  private static final String RUN =
      """
      async ({ place, rules }) => {
        const drawn = () =>
          new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
        const changing = () => document.getAnimations().some(a => a instanceof CSSTransition);
        do await drawn(); while (changing());
        const results = await axe.run(place, { runOnly: rules, resultTypes: ['violations'] });
        return results.violations.flatMap(rule =>
          rule.nodes.map(node => [rule.id, rule.help, String(node.target[0]), node.html]));
      }
      """;

  private Accessibility() {}

  /**
   * Checks a state in every look, and says all that is wrong in any of them.
   *
   * @param state its name
   * @param shown fails unless the page is in that state; is called for each look
   */
  public static void assertAccessibleInEveryLook(Window window, String state, Runnable shown) {
    assertAll(
        Look.all()
            .map(
                look ->
                    () -> {
                      window.look(look);
                      shown.run();
                      assertGood(window.page(), look, state + ", " + look);
                    }));
    window.look(Look.NARROWEST);
  }

  private static void assertGood(Page page, Look look, String state) {
    assertThat(page.frames()).as("frames: %s", state).hasSize(1);
    boolean dark = look.colours() == ColorScheme.DARK;
    List<String> violations =
        violations(page, "html", dark ? rules(OF_COLOURS) : tags(LEVELS)).stream()
            .filter(violation -> holds(page, violation))
            .map(Violation::toString)
            .toList();
    assertThat(violations).as("violations: %s", state).isEmpty();
    assertThat(hiddenToTheRight(page)).as("pixels to scroll sideways: %s", state).isZero();
  }

  /** A target half behind the bar at the bottom is judged where it can be scrolled to. */
  private static boolean holds(Page page, Violation violation) {
    if (!violation.rule().equals(TARGET_SIZE)) {
      return true;
    }
    page.locator(violation.place())
        .evaluate("target => target.scrollIntoView({ block: 'center' })");
    return !violations(page, violation.place(), rules(List.of(TARGET_SIZE))).isEmpty();
  }

  private static Map<String, Object> tags(List<String> tags) {
    return Map.of("type", "tag", "values", tags);
  }

  private static Map<String, Object> rules(List<String> rules) {
    return Map.of("type", "rule", "values", rules);
  }

  /** The script is given to a document once: the library's own builder gives it for each run. */
  private static List<Violation> violations(Page page, String place, Map<String, Object> rules) {
    if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(AXE);
    }
    return ((List<?>) page.evaluate(RUN, Map.of("place", place, "rules", rules)))
        .stream().map(found -> Violation.of((List<?>) found)).toList();
  }

  /** A rule that an element breaks. */
  private record Violation(String rule, String help, String place, String html) {

    static Violation of(List<?> found) {
      return new Violation(
          (String) found.get(0),
          (String) found.get(1),
          (String) found.get(2),
          (String) found.get(3));
    }

    @Override
    public String toString() {
      return rule + ": " + help + " at " + place + " " + html;
    }
  }

  private static String script() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int hiddenToTheRight(Page page) {
    Object pixels =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) pixels).intValue();
  }
}
