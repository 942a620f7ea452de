package ua.kramar.cabinet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a log of the build tells of a page in a test that failed: CI keeps nothing else. What the
 * page showed is there as assistive technology reads it, folded until it fits.
 */
final class Evidence {

  private static final int MOST_REQUESTS = 12;
  private static final int WIDEST = 300;
  private static final double PATIENCE_MILLIS = 5_000;

  private final Page page;
  private final Deque<String> requests = new ArrayDeque<>();

  private Evidence(Page page) {
    this.page = page;
  }

  static Evidence of(Page page) {
    Evidence evidence = new Evidence(page);
    page.onResponse(answer -> evidence.note(answer.request(), String.valueOf(answer.status())));
    page.onRequestFailed(request -> evidence.note(request, request.failure()));
    return evidence;
  }

  private void note(Request request, String outcome) {
    int api = request.url().indexOf("/api/v1/");
    if (api < 0) {
      return;
    }
    requests.addLast(request.method() + " " + request.url().substring(api + 7) + " " + outcome);
    if (requests.size() > MOST_REQUESTS) {
      requests.removeFirst();
    }
  }

  /**
   * @param most lines
   */
  List<String> lines(List<String> errors, int most) {
    List<String> lines = new ArrayList<>();
    lines.add("at " + page.url());
    errors.forEach(error -> lines.add("console: " + error));
    lines.add("latest requests: " + String.join(", ", requests));
    lines.addAll(folded(shown(), most - lines.size()));
    return lines.stream().limit(most).map(Evidence::cut).toList();
  }

  /** Without what is behind an open dialog. */
  private List<String> shown() {
    try {
      return page.locator("body")
          .ariaSnapshot(new Locator.AriaSnapshotOptions().setTimeout(PATIENCE_MILLIS))
          .lines()
          .toList();
    } catch (PlaywrightException e) {
      return List.of("nothing to be seen: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  /** What lies too deep to have lines of its own is put behind what it is in. */
  private static List<String> folded(List<String> lines, int most) {
    int depth = lines.stream().mapToInt(Evidence::depth).max().orElse(0);
    List<String> folded = lines;
    while (folded.size() > most && depth > 0) {
      depth--;
      folded = foldedBelow(depth, lines);
    }
    return folded;
  }

  private static List<String> foldedBelow(int depth, List<String> lines) {
    List<StringBuilder> folded = new ArrayList<>();
    for (String line : lines) {
      if (depth(line) <= depth || folded.isEmpty()) {
        folded.add(new StringBuilder(line));
      } else {
        folded.get(folded.size() - 1).append(' ').append(line.strip().replaceFirst("^- ", ""));
      }
    }
    return folded.stream().map(StringBuilder::toString).toList();
  }

  private static int depth(String line) {
    return (line.length() - line.stripLeading().length()) / 2;
  }

  private static String cut(String line) {
    String one = line.replace('\n', ' ');
    return one.length() <= WIDEST ? one : one.substring(0, WIDEST) + "…";
  }
}
