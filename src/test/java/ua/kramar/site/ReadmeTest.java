package ua.kramar.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README stays short: what it is, how to start it, where to read on. */
class ReadmeTest {

  private static final long MOST_BYTES = 8192;

  @Test
  void isShort() throws IOException {
    assertThat(Files.size(Path.of("README.md"))).isLessThanOrEqualTo(MOST_BYTES);
  }
}
