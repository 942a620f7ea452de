package ua.kramar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list of acts has every act that a capability tells of, and the cabinet has words for each.
 */
class ActTest {

  private static final Path SOURCES = Path.of("src/main/java/ua/kramar");
  private static final Path WORDS = Path.of("src/main/cabinet/src/settings/audit");
  private static final Pattern CODE =
      Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern WORD = Pattern.compile("'audit\\.act\\.([a-z-]+\\.[a-z-]+)'");

  @Test
  void listsTheActsOfAllCapabilities() throws IOException {
    assertThat(codes()).containsAll(told()).hasSameSizeAs(Act.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"words.uk.ts", "words.en.ts"})
  void hasWordsInTheCabinet(String file) throws IOException {
    Set<String> words =
        WORD.matcher(Files.readString(WORDS.resolve(file)))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(words).isEqualTo(codes());
  }

  private static Set<String> codes() {
    return Arrays.stream(Act.values())
        .map(Act::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The codes in the sources that fire acts. */
  private static Set<String> told() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> told =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(ActTest::text)
              .filter(source -> source.contains("new AuditedAct("))
              .flatMap(source -> CODE.matcher(source).results())
              .map(found -> found.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(told).hasSizeGreaterThan(10);
      return told;
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
