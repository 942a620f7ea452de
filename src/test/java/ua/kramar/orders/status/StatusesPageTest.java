package ua.kramar.orders.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of statuses shows the table that the guard reads, not an earlier one. */
class StatusesPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/statuses.md");

  @Test
  void showsTheTableOfMovesAsItIs() throws IOException {
    assertThat(between("<!-- moves -->\n", "<!-- /moves -->"))
        .as("copy MovesTable.markdown() to %s", PAGE)
        .isEqualTo(MovesTable.markdown());
  }

  @Test
  void showsTheUsualStepsAsTheyAre() throws IOException {
    assertThat(between("<!-- usual steps -->\n", "<!-- /usual steps -->"))
        .as("copy MovesDiagram.markdown() to %s", PAGE)
        .isEqualTo(MovesDiagram.markdown());
  }

  @Test
  void showsThePhasesAsTheyAre() throws IOException {
    assertThat(between("<!-- phases -->\n", "<!-- /phases -->"))
        .as("copy PhasesDiagram.markdown() to %s", PAGE)
        .isEqualTo(PhasesDiagram.markdown());
  }

  @Test
  void showsEveryStatusAsItIs() throws IOException {
    assertThat(between("<!-- statuses -->\n", "<!-- /statuses -->"))
        .as("copy StatusTable.markdown() to %s", PAGE)
        .isEqualTo(StatusTable.markdown());
  }

  private static String between(String begin, String end) throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    assertThat(page).containsOnlyOnce(begin).containsOnlyOnce(end);
    return page.substring(page.indexOf(begin) + begin.length(), page.indexOf(end));
  }
}
