package ua.kramar.orders.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows the table that the guard reads, not one of earlier days. */
class ReadmeMovesTest {

  private static final String BEGIN = "<!-- moves -->\n";
  private static final String END = "<!-- /moves -->";

  @Test
  void showsTheTableOfMovesAsItIs() throws IOException {
    String readme = Files.readString(Path.of("README.md"), UTF_8);

    assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
    assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)))
        .as("copy MovesTable.markdown() to the README")
        .isEqualTo(MovesTable.markdown());
  }
}
