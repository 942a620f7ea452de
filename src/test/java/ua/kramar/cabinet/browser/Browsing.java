package ua.kramar.cabinet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser for all tests, of which one runs at a time, and windows of its own for each of them.
 * A test also fails when the browser's console shows an error. Of a test that fails, pictures are
 * kept in {@code target/cabinet-failures}, with {@code -Dcabinet.trace=true} traces too, and the
 * log tells what was to be seen.
 */
final class Browsing implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(Browsing.class);

  /** Long enough for a machine five times slower; nobody waits for it who does not fail. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** A browser that is running; ends with the run. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Running(
          playwright,
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Chromium.executable())
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-dev-shm-usage",
                              "--disable-background-networking",
                              // Without a graphics card its emulation is slower than none.
                              "--disable-gpu",
                              "--disable-gpu-rasterization"))));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Windows.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Running running =
        test.getRoot()
            .getStore(OURS)
            .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
    Windows windows = new Windows(running.browser(), PATIENCE);
    test.getStore(OURS).put(Windows.class, windows);
    return windows;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Windows windows = test.getStore(OURS).get(Windows.class, Windows.class);
    if (windows != null) {
      boolean failed = test.getExecutionException().isPresent();
      windows.close(name(test), failed ? Path.of("target", "cabinet-failures", name(test)) : null);
    }
  }

  private static String name(ExtensionContext test) {
    String shown = test.getDisplayName();
    return test.getRequiredTestClass().getSimpleName()
        + "."
        + test.getRequiredTestMethod().getName()
        + (shown.startsWith("[") ? shown.replaceAll("[^A-Za-z0-9]+", "-") : "");
  }
}
