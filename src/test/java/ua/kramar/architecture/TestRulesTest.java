package ua.kramar.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.kramar.InContainer;

/** Rules that hold for tests and sandbox, and for the names of all types. */
class TestRulesTest {

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages(House.ROOT);

  /** Tests that know the server's interfaces only. */
  private static final String BLACK_BOX = House.ROOT + ".system";

  private static final String DRIVERS = BLACK_BOX + ".drivers";

  /** What stands around the server; it starts the server as a process. */
  private static final String SANDBOX = House.ROOT + ".sandbox";

  @Test
  void theBlackBoxKnowsTheWireOnly() {
    knowsOfOurCodeOnly(BLACK_BOX);
  }

  @Test
  void theSandboxKnowsNoCodeOfTheServer() {
    knowsOfOurCodeOnly(SANDBOX);
  }

  @Test
  void driversOfTheBlackBoxKnowNoTestCase() {
    knowsOfOurCodeOnly(DRIVERS);
  }

  /** A test that is not in the list is not in the server either. */
  @Test
  void theSharedDeploymentHoldsTheTestsThatUseIt() {
    assertThat(
            TESTS.stream()
                .filter(
                    test ->
                        test.getMethodCallsFromSelf().stream()
                            .anyMatch(
                                call ->
                                    call.getTargetOwner().isEquivalentTo(InContainer.class)
                                        && call.getName().equals("shared")))
                .map(JavaClass::getName))
        .containsExactlyInAnyOrderElementsOf(InContainer.sharedClasses());
  }

  private static void knowsOfOurCodeOnly(String itself) {
    classes()
        .that()
        .resideInAPackage(itself + "..")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are not ours, or in " + itself,
                c ->
                    !c.getPackageName().startsWith(House.ROOT)
                        || c.getPackageName().startsWith(itself)))
        .allowEmptyShould(false)
        .check(TESTS);
  }

  @Test
  void packagesDependInOneDirection() {
    slices().matching(BLACK_BOX + ".(*)..").should().beFreeOfCycles().check(TESTS);
    slices().matching(SANDBOX + ".(*)..").should().beFreeOfCycles().check(TESTS);
  }

  @Test
  void noPackageIsAHall() {
    Map<String, Long> types =
        TESTS.stream()
            .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(types)
        .containsKey(DRIVERS)
        .allSatisfy(
            (name, count) ->
                assertThat(count).as(name).isLessThanOrEqualTo(CapabilitiesTest.MOST_TYPES));
  }

  /** A search for a name that exists twice finds both. */
  @Test
  void everyTypeHasANameOfItsOwn() throws IOException {
    Map<String, List<Path>> files = new TreeMap<>();
    for (String part : List.of("main", "sandbox", "test", "bench")) {
      try (Stream<Path> sources = Files.walk(Path.of("src", part, "java"))) {
        sources
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("package-info.java"))
            .forEach(file -> files.computeIfAbsent(name(file), n -> new ArrayList<>()).add(file));
      }
    }
    assertThat(files).hasSizeGreaterThan(300);
    assertThat(files.values()).filteredOn(same -> same.size() > 1).isEmpty();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
