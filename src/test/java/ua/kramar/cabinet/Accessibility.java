package ua.kramar.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether everybody can use what a page shows (WCAG 2.2, levels A and AA, as far as axe can see).
 */
final class Accessibility {

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final String TARGET_SIZE = "target-size";

  private Accessibility() {}

  /**
   * Checks a state in light and in dark colours, and says all that is wrong in either.
   *
   * @param state its name
   * @param shown fails unless the page is in that state; is called for each of the two
   */
  static void assertGoodInLightAndDark(Window window, String state, Runnable shown) {
    assertAll(
        Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
            .map(
                colours ->
                    () -> {
                      window.colours(colours);
                      shown.run();
                      assertGood(window.page(), state + ", " + colours);
                    }));
    window.colours(ColorScheme.LIGHT);
  }

  /** The cabinet has no frames: one pass over the page, without a page to join the results. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }

  private static void assertGood(Page page, String state) {
    assertThat(page.frames()).as("frames: %s", state).hasSize(1);
    List<String> violations =
        axe(page).withTags(LEVELS).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .filter(node -> holds(page, rule, node))
                        .map(node -> line(rule, node)))
            .toList();
    assertThat(violations).as("violations: %s", state).isEmpty();
    assertThat(hiddenToTheRight(page)).as("pixels to scroll sideways: %s", state).isZero();
  }

  /** A target half behind the bar at the bottom is judged where it can be scrolled to. */
  private static boolean holds(Page page, Rule rule, CheckedNode node) {
    if (!rule.getId().equals(TARGET_SIZE)) {
      return true;
    }
    String place = place(node);
    page.locator(place).evaluate("target => target.scrollIntoView({ block: 'center' })");
    return !axe(page)
        .include(place)
        .withRules(List.of(TARGET_SIZE))
        .analyze()
        .getViolations()
        .isEmpty();
  }

  private static String place(CheckedNode node) {
    return String.valueOf(((List<?>) node.getTarget()).get(0));
  }

  private static String line(Rule rule, CheckedNode node) {
    return rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " " + node.getHtml();
  }

  private static int hiddenToTheRight(Page page) {
    Object pixels =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) pixels).intValue();
  }
}
