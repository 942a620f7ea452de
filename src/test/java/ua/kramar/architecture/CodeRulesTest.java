package ua.kramar.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.kramar.platform.refusals.Refusal;

/** Rules that hold for all code of the server. */
class CodeRulesTest {

  /** Tables that tell who the caller is belong to the marketplace, not to a seller. */
  private static final Set<String> MARKETPLACE_WIDE =
      Set.of(
          "SecondFactor",
          "Seller",
          "Account",
          "ApiToken",
          "Invitation",
          "PasswordReset",
          "Session");

  private static final JavaClasses SERVER = House.SERVER;

  /** The outside world's protocols: a room that speaks one is an edge. */
  private static final Map<String, String> PROTOCOLS =
      Map.of(
          "jakarta.ws.rs..", "..rest..",
          "jakarta.servlet..", "..http..",
          "jakarta.xml.ws..", "..soap..",
          "jakarta.xml.soap..", "..soap..",
          "jakarta.jms..", "..messaging..",
          "jakarta.mail..", "..mail..",
          "java.net.http..", "..client..");

  /** Rooms of technique, which edges share. */
  private static final String PLATFORM = House.ROOT + ".platform.";

  /**
   * Entities that are locked before they are read for a change, with the code that does so. Rows of
   * an order's parts are changed under the lock of the order.
   */
  private static final Set<String> LOCKED = Set.of("Parcel");

  /**
   * Without a strategy Hibernate writes all columns as they were read, and takes back what others
   * have changed meanwhile. Immutable means: never written by Hibernate again; what changes such a
   * row is one statement, which names the columns that it changes.
   */
  @Test
  void everyEntityHasAStrategyForConcurrentChanges() {
    List<JavaClass> entities =
        House.classes().filter(type -> type.isAnnotatedWith(Entity.class)).toList();
    assertThat(entities).hasSizeGreaterThan(10);
    assertThat(entities)
        .allSatisfy(
            entity ->
                assertThat(
                        entity.isAnnotatedWith(Immutable.class)
                            || entity.getAllFields().stream()
                                .anyMatch(field -> field.isAnnotatedWith(Version.class))
                            || LOCKED.contains(entity.getSimpleName()))
                    .as("%s has @Version, or is @Immutable, or is locked", entity.getSimpleName())
                    .isTrue());
  }

  @Test
  void edgesAreLeaves() {
    Set<String> edges =
        SERVER.stream()
            .filter(CodeRulesTest::speaksAProtocol)
            .map(JavaClass::getPackageName)
            .filter(name -> !name.startsWith(PLATFORM) && !name.endsWith(".wsdl"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(edges)
        .contains(
            "ua.kramar.orders.rest",
            "ua.kramar.access.http",
            "ua.kramar.callcentre.soap",
            "ua.kramar.notification.messaging",
            "ua.kramar.notification.mail",
            "ua.kramar.delivery.novaposhta");
    assertThat(SERVER.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()))
        .filteredOn(d -> edges.contains(d.getTargetClass().getPackageName()))
        .filteredOn(d -> !isSameEdge(d, edges))
        .as("somebody who knows an edge")
        .isEmpty();
  }

  /** An edge may know another edge of its own capability, such as the cookie of its sessions. */
  private static boolean isSameEdge(Dependency dependency, Set<String> edges) {
    String from = dependency.getOriginClass().getPackageName();
    String to = dependency.getTargetClass().getPackageName();
    return from.equals(to)
        || (edges.contains(from) && House.capability(from).equals(House.capability(to)));
  }

  private static boolean speaksAProtocol(JavaClass c) {
    return c.getDirectDependenciesFromSelf().stream()
        .map(d -> d.getTargetClass().getPackageName() + ".")
        .anyMatch(
            target ->
                target.startsWith(PLATFORM + "client.")
                    || target.startsWith(PLATFORM + "soap.")
                    || PROTOCOLS.keySet().stream()
                        .map(api -> api.substring(0, api.length() - 1))
                        .anyMatch(target::startsWith));
  }

  @TestFactory
  Stream<DynamicTest> aProtocolStaysInRoomsOfItsName() {
    return PROTOCOLS.entrySet().stream()
        .map(
            protocol ->
                DynamicTest.dynamicTest(
                    protocol.getKey(),
                    () ->
                        check(
                            noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                    protocol.getValue(),
                                    "..wsdl..",
                                    "..rest..",
                                    "..http..",
                                    "..soap..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(protocol.getKey()))));
  }

  @Test
  void classesOfContractsStayInSoapRooms() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..soap..", "..wsdl..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..wsdl.."));
  }

  @Test
  void soapTechniqueKnowsNoContract() {
    check(
        noClasses()
            .that()
            .resideInAPackage("..platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..wsdl.."));
  }

  /** The contract names types by words: a digit would say that a name was taken. */
  @Test
  void everyTypeOfTheRestContractStatesItsName() {
    Set<String> unnamed =
        SERVER.stream()
            .filter(
                c -> c.getEnclosingClass().filter(r -> r.isAnnotatedWith(Path.class)).isPresent())
            .filter(c -> c.isRecord() && c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(
                c ->
                    c.tryGetAnnotationOfType(Schema.class)
                        .filter(s -> !s.name().isEmpty())
                        .isEmpty())
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unnamed).isEmpty();
  }

  /**
   * A reference in the contract has nothing beside it, so null would not be allowed; a type that is
   * named beside it becomes an object too.
   */
  @Test
  void whatMayBeNullIsNoMereReferenceInTheContract() {
    assertThat(
            SERVER.stream()
                .flatMap(c -> c.getFields().stream())
                .filter(
                    f ->
                        f.tryGetAnnotationOfType(Schema.class)
                            .filter(CodeRulesTest::isNullableReference)
                            .isPresent()))
        .isEmpty();
  }

  private static boolean isNullableReference(Schema schema) {
    return schema.nullable() && (!schema.ref().isEmpty() || schema.implementation() != Void.class);
  }

  @Test
  void thePlatformNamesNoTypeOfACapability() throws IOException {
    Set<String> names =
        House.classes()
            .filter(c -> !c.getPackageName().startsWith(PLATFORM))
            .flatMap(c -> c.tryGetAnnotationOfType(Schema.class).stream())
            .map(Schema::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    assertThat(names).contains("OrderView", "StatusView");
    try (Stream<java.nio.file.Path> files =
        Files.walk(java.nio.file.Path.of("src/main/java/ua/kramar/platform"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file))
                      .doesNotContain(names.stream().map(name -> '"' + name + '"').toList()));
    }
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

  private static void check(ArchRule rule) {
    rule.check(SERVER);
  }
}
