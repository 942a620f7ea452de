package ua.kramar.cabinet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The browser that is installed: that of {@code cabinet.chromium}, or Debian's. */
final class Chromium {

  /** The shell first: it draws no window of a desktop around each page. */
  private static final List<Path> DEBIANS =
      List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

  /**
   * Chromium raises the priority of its main threads to nice -8 where it may, that is, for root.
   * Two browsers would then take both cores from the servers that they wait for.
   */
  private static final String AT_USUAL_PRIORITY =
      """
      #!/bin/sh
      exec %s --bounding-set -sys_nice -- "%s" "$@"
      """;

  private Chromium() {}

  public static Path executable() {
    Path chromium = installed();
    if (!Files.isExecutable(chromium)) {
      throw new IllegalStateException(
          "The tests of the cabinet look through Chromium, and there is none at "
              + chromium
              + ": install it (Debian: apt-get install chromium-headless-shell fonts-liberation"
              + " fonts-noto-core) or say where it is with -Dcabinet.chromium=/path/to/chromium");
    }
    return System.getProperty("user.name").equals("root") && Files.isExecutable(SETPRIV)
        ? atUsualPriority(chromium)
        : chromium;
  }

  private static Path installed() {
    String named = System.getProperty("cabinet.chromium");
    return named != null
        ? Path.of(named)
        : DEBIANS.stream().filter(Files::isExecutable).findFirst().orElse(DEBIANS.get(0));
  }

  private static Path atUsualPriority(Path chromium) {
    try {
      Path script =
          Files.createTempFile(
              "chromium",
              ".sh",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      script.toFile().deleteOnExit();
      return Files.writeString(script, AT_USUAL_PRIORITY.formatted(SETPRIV, chromium));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
