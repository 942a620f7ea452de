package ua.kramar.cabinet.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.stream.Stream;

/** On what somebody looks at the cabinet. */
public record Look(int width, int height, ColorScheme colours) {

  public static final Look DESK = new Look(1440, 900, ColorScheme.LIGHT);

  /** The narrowest screen that has to do (WCAG 1.4.10). */
  public static final Look NARROWEST = new Look(320, 640, ColorScheme.LIGHT);

  /** The narrowest screen, a telephone and a desk, each in light and in dark colours. */
  public static Stream<Look> all() {
    return Stream.of(NARROWEST, new Look(390, 844, ColorScheme.LIGHT), DESK)
        .flatMap(look -> Stream.of(look, look.dark()));
  }

  private Look dark() {
    return new Look(width, height, ColorScheme.DARK);
  }

  @Override
  public String toString() {
    return width + "-" + colours.name().toLowerCase(Locale.ROOT);
  }
}
