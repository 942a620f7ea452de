package ua.kramar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.kramar.platform.Capability;
import ua.kramar.platform.refusals.Refusal;

/** The house as drawn: who may know whom is declared by each package itself and held here. */
class ArchitectureTest {

  private static final String ROOT = "ua.kramar";

  /** Tables that answer "who is asking?" belong to the marketplace, not to a seller. */
  private static final Set<String> MARKETPLACE_WIDE =
      Set.of("Seller", "Account", "ApiToken", "Session");

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ArchitectureTest::isServer)
          .importPackages(ROOT);

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static boolean isServer(Location location) {
    return !location.contains("/sandbox/");
  }

  @Test
  void everyPackageOfTheServerSaysWhatItIsFor() {
    Set<String> silent =
        SERVER.stream()
            .map(JavaClass::getPackage)
            .filter(p -> !p.getName().endsWith(".wsdl"))
            .filter(p -> p.tryGetPackageInfo().isEmpty())
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(silent).as("packages without a package-info that is kept").isSubsetOf(edges());
  }

  @TestFactory
  Stream<DynamicTest> aCapabilityKnowsOnlyWhomItDeclares() {
    List<String> capabilities = capabilities();
    assertThat(capabilities).contains("platform", "orders", "journal", "notification");
    return capabilities.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> knowsOnly(name, capabilities)));
  }

  private static void knowsOnly(String name, List<String> capabilities) {
    Set<String> uses = Set.of(declaration(name).uses());
    assertThat(capabilities).as("what %s declares exists", name).containsAll(uses);
    String[] forbidden =
        capabilities.stream()
            .filter(other -> !other.equals(name) && !uses.contains(other))
            .map(other -> ROOT + "." + other + "..")
            .toArray(String[]::new);
    if (forbidden.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .check(SERVER);
    }
  }

  @Test
  void noCapabilitiesKnowEachOther() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(SERVER);
  }

  @Test
  void edgesAreLeaves() {
    for (String edge : List.of("rest", "soap", "messaging", "mail", "novaposhta")) {
      existing(".." + edge + "..");
      noClasses()
          .that(areOutside(edge))
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are in an edge " + edge + " of a capability",
                  c -> isEdge(c, edge) && !c.getPackageName().startsWith(ROOT + ".platform.")))
          .check(SERVER);
    }
  }

  @Test
  void protocolsStayAtTheirEdges() {
    existing("..rest..");
    existing("..soap..");
    existing("..messaging..");
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..http..", "..novaposhta..", "..delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs.."));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..soap..", "..wsdl..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..wsdl..", "jakarta.xml.ws..", "jakarta.xml.soap.."));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.jms.."));
  }

  @Test
  void everyRowOfASellerStandsBehindTheWall() {
    Set<String> open =
        SERVER.stream()
            .filter(c -> c.isAnnotatedWith(Entity.class))
            .filter(
                c -> c.getAllFields().stream().noneMatch(f -> f.isAnnotatedWith(TenantId.class)))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(open).isEqualTo(new TreeSet<>(MARKETPLACE_WIDE));
  }

  /** CDI looks at what a request holds, and at beans only (ADR 0018). */
  @Test
  void everyResourceIsABean() {
    check(
        classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(ApplicationScoped.class)
            .orShould()
            .beAnnotatedWith(RequestScoped.class));
  }

  @Test
  void timeComesFromTheClock() {
    for (Class<?> time :
        List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
      check(noClasses().should().callMethod(time, "now"));
    }
    check(noClasses().should().callConstructor(Date.class));
    check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
  }

  @Test
  void nothingIsNamedAfterNothing() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("..wsdl..")
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)"));
  }

  @Test
  void refusalsAreNamedByTheRuleThatTheyDefend() {
    assertThat(SERVER.stream().filter(c -> c.isAssignableTo(Refusal.class)))
        .hasSizeGreaterThan(15)
        .noneMatch(c -> c.getSimpleName().endsWith("Exception"));
  }

  @Test
  void theBlackBoxKnowsTheWireOnly() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".system..")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are not the server's or the sandbox's",
                c ->
                    !c.getPackageName().startsWith(ROOT)
                        || c.getPackageName().startsWith(ROOT + ".system")))
        .allowEmptyShould(false)
        .check(TESTS);
  }

  private static void check(ArchRule rule) {
    rule.check(SERVER);
  }

  /** A rule about a package that does not exist would hold for ever. */
  private static void existing(String pattern) {
    String name = pattern.replace(".", "");
    assertThat(SERVER.stream().anyMatch(c -> c.getPackageName().contains("." + name)))
        .as("there is a package %s", pattern)
        .isTrue();
  }

  private static DescribedPredicate<JavaClass> areOutside(String edge) {
    return DescribedPredicate.describe("are outside of the edges " + edge, c -> !isEdge(c, edge));
  }

  private static boolean isEdge(JavaClass c, String edge) {
    return c.getPackageName().startsWith(ROOT)
        && (c.getPackageName() + ".").contains("." + edge + ".");
  }

  private static List<String> capabilities() {
    return SERVER.stream()
        .map(JavaClass::getPackageName)
        .map(name -> name.substring(ROOT.length() + 1))
        .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
        .distinct()
        .sorted()
        .toList();
  }

  private static Set<String> edges() {
    return SERVER.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.substring(ROOT.length() + 1).contains("."))
        .collect(Collectors.toSet());
  }

  private static Capability declaration(String capability) {
    return SERVER
        .getPackage(ROOT + "." + capability)
        .getPackageInfo()
        .getAnnotationOfType(Capability.class);
  }
}
