package ua.kramar.cabinet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The windows of one test; each is a browser of its own to the server. */
public final class Windows {

  /** Of a failure in the log of the build, however many windows were open. */
  private static final int MOST_LINES = 52;

  private final Browser browser;
  private final Duration patience;
  private final List<Window> open = new ArrayList<>();

  public Windows(Browser browser, Duration patience) {
    this.browser = browser;
    this.patience = patience;
  }

  public Window open() {
    return open(Look.DESK);
  }

  public Window open(Look look) {
    return open(look, "Europe/Kyiv");
  }

  /**
   * @param zone the time zone of the computer, by its IANA name
   */
  public Window open(Look look, String zone) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setLocale("uk-UA")
            .setTimezoneId(zone)
            .setViewportSize(look.width(), look.height())
            .setColorScheme(look.colours())
            .setReducedMotion(ReducedMotion.REDUCE);
    Window window = new Window(browser.newContext(options), patience);
    open.add(window);
    return window;
  }

  /**
   * @param test its name
   * @param failure where pictures and traces are kept; null when the test has passed
   */
  public void close(String test, Path failure) {
    List<String> errors = open.stream().flatMap(window -> window.errors().stream()).toList();
    if (failure != null || !errors.isEmpty()) {
      tell(test);
    }
    for (int i = 0; i < open.size(); i++) {
      boolean keep = failure != null || !errors.isEmpty();
      Path directory = failure == null ? Path.of("target", "cabinet-failures", "console") : failure;
      open.get(i).close(keep ? directory.resolve("window-" + (i + 1)) : null);
    }
    if (failure == null) {
      assertThat(errors).as("errors in the browser's console").isEmpty();
    }
  }

  private void tell(String test) {
    StringBuilder told = new StringBuilder("What the browser showed when " + test + " failed\n");
    for (int i = 0; i < open.size(); i++) {
      told.append("  window ").append(i + 1).append('\n');
      open.get(i)
          .evidence(MOST_LINES / open.size())
          .forEach(line -> told.append("    ").append(line).append('\n'));
    }
    System.out.print(told);
  }
}
