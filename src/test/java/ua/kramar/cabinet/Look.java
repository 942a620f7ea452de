package ua.kramar.cabinet;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.stream.Stream;

/** On what somebody looks at the cabinet. */
record Look(int width, int height, ColorScheme colours) {

  static final Look DESK = new Look(1440, 900, ColorScheme.LIGHT);

  /** Desk, telephone, and the narrowest screen that has to do (WCAG 1.4.10). */
  static Stream<Look> screens() {
    return Stream.of(
        DESK, new Look(390, 844, ColorScheme.LIGHT), new Look(320, 640, ColorScheme.LIGHT));
  }

  @Override
  public String toString() {
    return width + "-" + colours.name().toLowerCase(Locale.ROOT);
  }
}
