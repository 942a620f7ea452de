package ua.kramar.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of rules names the tests that carry a rule's tag, and the pages no test that is gone.
 */
class RulesPageTest {

  private static final Path SITE = Path.of("src", "site", "markdown");

  private static final Pattern TAG = Pattern.compile("@Tag\\(\"([CO]\\d+)\"\\)");
  private static final Pattern ROW = Pattern.compile("^\\| ([CO]\\d+) \\|.*$", Pattern.MULTILINE);
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");

  private record Tagged(String rule, String test) {}

  @Test
  void namesTheTestsOfEachRule() throws IOException {
    Map<String, Set<String>> named =
        ROW.matcher(page("rules.md"))
            .results()
            .collect(toMap(row -> row.group(1), row -> named(row.group())));
    List<Tagged> tagged = tests().stream().flatMap(RulesPageTest::tags).toList();

    assertThat(tagged)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            each ->
                assertThat(named)
                    .extractingByKey(each.rule(), set(String.class))
                    .contains(each.test()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules.md", "proofs.md", "architecture.md"})
  void namesTestsThatExist(String page) throws IOException {
    Set<String> existing =
        tests().stream().map(RulesPageTest::name).collect(toCollection(TreeSet::new));

    assertThat(named(page(page))).isNotEmpty().isSubsetOf(existing);
  }

  private static Set<String> named(String text) {
    return TEST.matcher(text)
        .results()
        .map(test -> test.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<Tagged> tags(Path test) {
    try {
      return TAG.matcher(Files.readString(test, UTF_8))
          .results()
          .map((MatchResult tag) -> new Tagged(tag.group(1), name(test)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path test) {
    return test.getFileName().toString().replace(".java", "");
  }

  private static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      return files.filter(file -> file.toString().matches(".*(Test|IT)\\.java")).toList();
    }
  }

  private static String page(String name) throws IOException {
    return Files.readString(SITE.resolve(name), UTF_8);
  }
}
