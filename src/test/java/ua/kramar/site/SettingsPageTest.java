package ua.kramar.site;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for operators has every setting that server and containers read, and no other. */
class SettingsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/operate.md");
  private static final Pattern IN_TABLES = Pattern.compile("`(KRAMAR_[A-Z_]*[A-Z])`");
  private static final Pattern IN_FILES = Pattern.compile("KRAMAR_[A-Z_]*[A-Z]");

  /** Where a comment of the containers means any setting. */
  private static final String ANY = "KRAMAR_X";

  @Test
  void hasTheVariablesOfServerAndContainers() {
    assertThat(onThePage()).isEqualTo(inFiles());
  }

  private static Set<String> onThePage() {
    return MarkdownPage.read(PAGE)
        .under("Settings")
        .inFirstColumns(IN_TABLES)
        .collect(toCollection(TreeSet::new));
  }

  /** A variable that ends in _FILE holds the name of the file with the setting's value. */
  private static Set<String> inFiles() {
    return Stream.of("server-config", "docker")
        .flatMap(SettingsPageTest::files)
        .map(MarkdownPage::text)
        .flatMap(text -> IN_FILES.matcher(text).results())
        .map(MatchResult::group)
        .map(name -> name.replaceFirst("_FILE$", ""))
        .filter(name -> !name.equals(ANY))
        .collect(toCollection(TreeSet::new));
  }

  /** Without the files that an operator puts beside the containers: secrets need not be text. */
  private static Stream<Path> files(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith("docker/secrets"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
