package ua.kramar.cabinet.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CabinetScenario;

/** A browser's window with the cabinet in it, and what its console had to complain of. */
public final class Window {

  /** A snapshot before and after each act costs half as much as the act: only when asked for. */
  private static final boolean TRACED = Boolean.getBoolean("cabinet.trace");

  private final BrowserContext context;
  private final Page page;
  private final Evidence evidence;
  private final List<String> errors = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  public Window(BrowserContext context, Duration patience) {
    this.context = context;
    context.setDefaultTimeout((double) patience.toMillis());
    if (TRACED) {
      context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
    }
    this.page = context.newPage();
    this.evidence = Evidence.of(page);
    page.onConsoleMessage(this::hear);
    page.onPageError(errors::add);
    // Nobody is signed in before they sign in.
    expectRefusals("/api/v1/session");
    // A heartbeat of an open card that fails is followed by the next one.
    expectRefusals("/presence");
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) {
      errors.add(message.text() + " @ " + message.location());
    }
  }

  /** The browser writes every refused request into its console; those of this address are meant. */
  public Window expectRefusals(String address) {
    expected.add(address);
    return this;
  }

  /**
   * Something happens after a person decided to send a request and before the server receives it,
   * once.
   *
   * @param path how the request's address ends, below the interface's root
   */
  public Window beforeItSends(String path, Runnable happening) {
    page.route(
        "**/api/v1" + path,
        route -> {
          happening.run();
          route.fallback();
        },
        new Page.RouteOptions().setTimes(1));
    return this;
  }

  public List<String> errors() {
    return errors.stream()
        .filter(
            error ->
                !error.startsWith("Failed to load resource")
                    || expected.stream().noneMatch(error::contains))
        .toList();
  }

  /** What the log tells of a failure. */
  List<String> evidence(int mostLines) {
    return evidence.lines(errors(), mostLines);
  }

  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /** Goes to an address as one that is typed or sent by a colleague. */
  public Window at(String path) {
    page.navigate(CabinetScenario.address() + path);
    return this;
  }

  /** Changes size and colours; the page stays as it is. */
  public void look(Look look) {
    page.setViewportSize(look.width(), look.height());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
  }

  public String path() {
    return page.url().substring(CabinetScenario.address().length());
  }

  public SignInPage signIn() {
    return new SignInPage(page);
  }

  public OrdersPage orders() {
    return new OrdersPage(page);
  }

  public OrderCard card() {
    return new OrderCard(page);
  }

  /** The cabinet at an address, with somebody who has signed in before. */
  public OrdersPage signedIn(String login, String password, String path) {
    String[] session = Cabinet.cookie(login, password).split("=", 2);
    // The browser takes a cookie of this kind from a secure address only.
    context.addCookies(
        List.of(
            new Cookie(session[0], session[1])
                .setUrl(CabinetScenario.address().replaceFirst("^http:", "https:"))
                .setHttpOnly(true)
                .setSecure(true)));
    at(path);
    page.locator("#main").waitFor();
    return orders();
  }

  public OrdersPage ownerOf(CabinetScenario shop) {
    return signedIn(shop.owner(), shop.ownersPassword(), "/orders");
  }

  /** Returns when the server tells the window of changes. */
  public void awaitLive() {
    page.locator("[role=status][data-state=live]").waitFor();
  }

  /** Returns when something has the focus; the body alone is where it gets lost. */
  public void awaitFocus() {
    page.waitForFunction("() => document.activeElement !== document.body");
  }

  /**
   * A scanner is a keyboard, and some are slow ones.
   *
   * @param code ends with Enter
   * @param gap milliseconds between two keys
   */
  public void scan(String code, int gap) {
    List<String> keys = new ArrayList<>(List.of(code.split("")));
    keys.add("Enter");
    press(keys, gap);
  }

  /** Presses a key twice, so soon that it is one act of a person. */
  public void pressTwice(String key) {
    press(List.of(key, key), 100);
  }

  /** The keys say themselves that they came at that gap, however busy the machine is meanwhile. */
  private void press(List<String> keys, int gap) {
    page.evaluate(
        """
        async ([keys, gap]) => {
          const begin = performance.now();
          const type = (key, at) => {
            const digit = key >= '0' && key <= '9';
            const code = key === 'Enter' ? key : (digit ? 'Digit' : 'Key') + key.toUpperCase();
            const target = document.activeElement ?? document.body;
            for (const kind of ['keydown', 'keyup']) {
              const stroke = new KeyboardEvent(kind, { key, code, bubbles: true, cancelable: true });
              Object.defineProperty(stroke, 'timeStamp', { value: at });
              target.dispatchEvent(stroke);
            }
          };
          for (const [place, key] of keys.entries()) {
            type(key, begin + place * gap);
            if (gap > 0) {
              await new Promise((next) => setTimeout(next, gap));
            }
          }
        }
        """,
        List.of(keys, gap));
  }

  /** Name and value of the session's cookie. */
  public String session() {
    return context.cookies().stream()
        .filter(cookie -> cookie.name.startsWith("__Host-"))
        .map(cookie -> cookie.name + "=" + cookie.value)
        .findFirst()
        .orElseThrow();
  }

  /**
   * @param failure where to keep what was to be seen; null to keep nothing
   */
  public void close(Path failure) {
    if (failure != null) {
      keep(failure);
    }
    context.close();
  }

  private void keep(Path directory) {
    try {
      page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve("page.png")));
    } catch (PlaywrightException e) {
      // The page itself may be what failed; the trace is still to be had.
    }
    if (TRACED) {
      context.tracing().stop(new Tracing.StopOptions().setPath(directory.resolve("trace.zip")));
    }
  }
}
