package ua.kramar.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether everybody can use what a page shows (WCAG 2.2, levels A and AA, as far as axe can see).
 */
final class Accessibility {

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Accessibility() {}

  static void assertGood(Page page, String state) {
    List<String> violations =
        new AxeBuilder(page)
            .withTags(LEVELS).analyze().getViolations().stream().map(Accessibility::line).toList();
    assertThat(violations).as("violations: %s", state).isEmpty();
    assertThat(hiddenToTheRight(page)).as("pixels to scroll sideways: %s", state).isZero();
  }

  private static String line(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " at "
        + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
  }

  private static int hiddenToTheRight(Page page) {
    Object pixels =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) pixels).intValue();
  }
}
