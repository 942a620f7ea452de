package ua.kramar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A migration is one transaction and runs beside nodes of the version before. One that holds the
 * lock of a table while it waits for another's is a deadlock with a transaction that has the two in
 * the other order, and PostgreSQL may end the node's transaction instead of the migration.
 */
class MigrationsTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  /** The last migration that was applied somewhere before the rule. */
  private static final String BEFORE = "10";

  private static final Pattern CREATED = Pattern.compile("(?mi)^create (?:unlogged )?table (\\w+)");
  private static final Pattern LOCKED =
      Pattern.compile(
          "(?mi)^(?:alter table (?:only )?|create (?:unique )?index (?:\\w+ )?on |"
              + "update |delete from |lock table |drop table |create trigger \\w+ [^;]*? on )(\\w+)");

  /** Comments, and the bodies of functions: these run later. */
  private static final Pattern NOT_RUN = Pattern.compile("(?s)--[^\n]*|\\$\\$.*?\\$\\$");

  @TestFactory
  Stream<DynamicTest> aMigrationLocksOneExistingTable() throws IOException {
    return migrations()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertThat(locked(Files.readString(file))).hasSizeLessThan(2)));
  }

  @Test
  void whatIsLockedIsRecognised() {
    assertThat(
            locked(
                """
                -- alter table commented
                -- create index on commented (a);

                create table made (id bigint);

                create table later (id bigint);
                create index on made (id);
                create index on later (id);

                alter table altered add column a int;
                create unique index one on indexed (a);
                create index named
                  on on_the_next_line (a);
                update updated set a = 1;
                create trigger t before update on triggered for each row execute function f();
                """))
        .containsExactlyInAnyOrder(
            "altered", "indexed", "on_the_next_line", "updated", "triggered");
  }

  private static Stream<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files.filter(MigrationsTest::isUnderTheRule).sorted().toList().stream();
    }
  }

  private static boolean isUnderTheRule(Path migration) {
    String name = migration.getFileName().toString();
    return MigrationVersion.fromVersion(name.substring(1, name.indexOf('_'))).isNewerThan(BEFORE);
  }

  private static Set<String> locked(String script) {
    String run = NOT_RUN.matcher(script).replaceAll("").replaceAll("[ \t]*\n[ \t]+", " ");
    Set<String> created = names(CREATED, run);
    return names(LOCKED, run).stream()
        .filter(table -> !created.contains(table))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Pattern pattern, String script) {
    return pattern
        .matcher(script)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
