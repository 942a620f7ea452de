package ua.kramar.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether everybody can use what a page shows (WCAG 2.2, levels A and AA, as far as axe can see).
 */
final class Accessibility {

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final String TARGET_SIZE = "target-size";

  private Accessibility() {}

  static void assertGood(Page page, String state) {
    List<String> violations =
        new AxeBuilder(page)
            .withTags(LEVELS).analyze().getViolations().stream()
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
    return !new AxeBuilder(page)
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
