package ua.kramar.access.sessions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody signs in with, as far as the browser says so. Not a proof: a browser can call
 * itself anything.
 *
 * @param browser the browser's name; null when it is none of the usual ones
 * @param system the name of the operating system; null when it is none of the usual ones
 */
@Schema(name = "Device")
public record Device(
    @Schema(nullable = true) String browser, @Schema(nullable = true) String system) {

  /** A part of what a browser calls itself, with the name that people know. */
  private record Mark(String part, String name) {}

  /** In this order: most browsers also call themselves by the names of those that follow. */
  private static final List<Mark> BROWSERS =
      List.of(
          new Mark("Edg", "Edge"),
          new Mark("OPR/", "Opera"),
          new Mark("YaBrowser/", "Yandex Browser"),
          new Mark("SamsungBrowser/", "Samsung Internet"),
          new Mark("Firefox/", "Firefox"),
          new Mark("FxiOS/", "Firefox"),
          new Mark("CriOS/", "Chrome"),
          new Mark("Chrome/", "Chrome"),
          new Mark("Safari/", "Safari"));

  private static final List<Mark> SYSTEMS =
      List.of(
          new Mark("iPhone", "iPhone"),
          new Mark("iPad", "iPad"),
          new Mark("Android", "Android"),
          new Mark("Windows", "Windows"),
          new Mark("Mac OS X", "macOS"),
          new Mark("CrOS", "ChromeOS"),
          new Mark("Linux", "Linux"));

  /**
   * Reads the header {@code User-Agent}.
   *
   * @param userAgent null when there was none
   */
  public static Device of(String userAgent) {
    return new Device(name(BROWSERS, userAgent), name(SYSTEMS, userAgent));
  }

  private static String name(List<Mark> marks, String userAgent) {
    return userAgent == null
        ? null
        : marks.stream()
            .filter(mark -> userAgent.contains(mark.part()))
            .map(Mark::name)
            .findFirst()
            .orElse(null);
  }
}
