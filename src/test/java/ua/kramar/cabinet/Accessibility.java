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

/**
 * Whether everybody can use what a page shows (WCAG 2.2, levels A and AA, as far as axe can see).
 */
final class Accessibility {

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** The rules among them whose result depends on colours; the others are checked in light ones. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String TARGET_SIZE = "target-size";

  private Accessibility() {}

  /**
   * Checks a state in every look, and says all that is wrong in any of them.
   *
   * @param state its name
   * @param shown fails unless the page is in that state; is called for each look
   */
  static void assertAccessibleInEveryLook(Window window, String state, Runnable shown) {
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

  /** The cabinet has no frames: one pass over the page, without a page to join the results. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }

  private static void assertGood(Page page, Look look, String state) {
    assertThat(page.frames()).as("frames: %s", state).hasSize(1);
    List<String> violations =
        rules(axe(page), look).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .filter(node -> holds(page, rule, node))
                        .map(node -> line(rule, node)))
            .toList();
    assertThat(violations).as("violations: %s", state).isEmpty();
    assertThat(hiddenToTheRight(page)).as("pixels to scroll sideways: %s", state).isZero();
  }

  private static AxeBuilder rules(AxeBuilder axe, Look look) {
    return look.colours() == ColorScheme.DARK ? axe.withRules(OF_COLOURS) : axe.withTags(LEVELS);
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
