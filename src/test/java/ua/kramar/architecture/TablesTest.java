package ua.kramar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A table is touched by its own capability only; what another needs, it requests there. */
class TablesTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path SOURCES = Path.of("src/main/java/ua/kramar");

  private static final Pattern CREATED =
      Pattern.compile("(?m)^create (?:(?:unlogged )?table|view|or replace view) (\\w+)");
  private static final Pattern NAMED =
      Pattern.compile("\\b(?:from|join|into|update|table)\\s+([a-z_]+)\\b");

  /** Views that only a node of the version before reads. */
  private static final Set<String> OF_THE_VERSION_BEFORE = Set.of("order_sheet");

  @Test
  void everyTableBelongsToOneCapability() throws IOException {
    assertThat(owners().keySet()).isEqualTo(created());
  }

  @TestFactory
  Stream<DynamicTest> aCapabilityReadsAndWritesItsOwnTables() {
    return House.capabilities().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Set<String> foreign = named(name);
                      foreign.removeAll(Arrays.asList(House.declaration(name).tables()));
                      assertThat(foreign)
                          .isEqualTo(new TreeSet<>(Arrays.asList(House.declaration(name).reads())));
                    }));
  }

  private static Map<String, String> owners() {
    Map<String, String> owners = new HashMap<>();
    for (String name : House.capabilities()) {
      for (String table : House.declaration(name).tables()) {
        assertThat(owners.put(table, name)).as("another owner of %s", table).isNull();
      }
    }
    return owners;
  }

  private static Set<String> created() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      Set<String> created =
          files
              .map(TablesTest::text)
              .flatMap(sql -> CREATED.matcher(sql).results())
              .map(found -> found.group(1))
              .collect(Collectors.toCollection(HashSet::new));
      assertThat(created).containsAll(OF_THE_VERSION_BEFORE).hasSizeGreaterThan(10);
      created.removeAll(OF_THE_VERSION_BEFORE);
      return created;
    }
  }

  /** The tables that the statements of a capability name. */
  private static Set<String> named(String capability) throws IOException {
    Set<String> tables = owners().keySet();
    try (Stream<Path> files = Files.walk(SOURCES.resolve(capability))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(TablesTest::text)
          .flatMap(source -> NAMED.matcher(withoutComments(source)).results())
          .map((MatchResult found) -> found.group(1))
          .filter(tables::contains)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
