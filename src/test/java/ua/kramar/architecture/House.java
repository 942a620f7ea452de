package ua.kramar.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.platform.Capability;
import ua.kramar.platform.Room;

/** The server's packages as they are compiled, and what they declare. */
final class House {

  static final String ROOT = "ua.kramar";

  static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/sandbox/"))
          .importPackages(ROOT);

  private House() {}

  /** All packages but those that are generated from contracts. */
  static Set<JavaPackage> packages() {
    return SERVER.stream()
        .filter(c -> !c.getPackageName().endsWith(".wsdl"))
        .map(JavaClass::getPackage)
        .collect(Collectors.toSet());
  }

  static Stream<JavaClass> classes() {
    return SERVER.stream()
        .filter(c -> !c.getPackageName().endsWith(".wsdl"))
        .filter(c -> !c.getSimpleName().equals("package-info"));
  }

  /** {@code orders} of {@code ua.kramar.orders.rest}. */
  static String capability(String packageName) {
    return packageName.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  /**
   * {@code rest} of {@code ua.kramar.orders.rest}; {@link Room#CORE} of {@code ua.kramar.orders}.
   */
  static String room(String packageName) {
    String[] parts = packageName.substring(ROOT.length() + 1).split("\\.", 2);
    return parts.length == 1 ? Room.CORE : parts[1];
  }

  static Set<String> capabilities() {
    return packages().stream()
        .map(p -> capability(p.getName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Capability declaration(String capability) {
    return SERVER
        .getPackage(ROOT + "." + capability)
        .getPackageInfo()
        .getAnnotationOfType(Capability.class);
  }

  /** What a room declares; a capability's own package may declare nothing. */
  static Optional<Room> room(JavaPackage room) {
    return room.tryGetPackageInfo().flatMap(info -> info.tryGetAnnotationOfType(Room.class));
  }

  /** The other capabilities that each one knows. */
  static Map<String, Set<String>> capabilityDependencies() {
    return grouped(
        c -> capability(c.getPackageName()),
        d -> true,
        d -> capability(d.getTargetClass().getBaseComponentType().getPackageName()));
  }

  /** The other rooms of its capability that each package knows. */
  static Map<String, Set<String>> roomDependencies() {
    return grouped(
        JavaClass::getPackageName,
        d ->
            capability(d.getOriginClass().getPackageName())
                .equals(capability(d.getTargetClass().getBaseComponentType().getPackageName())),
        d -> room(d.getTargetClass().getBaseComponentType().getPackageName()));
  }

  static boolean isOurs(JavaClass c) {
    return c.getPackageName().startsWith(ROOT + ".");
  }

  private static Map<String, Set<String>> grouped(
      Function<JavaClass, String> by,
      Predicate<Dependency> counts,
      Function<Dependency, String> target) {
    Map<String, Set<String>> grouped = new TreeMap<>();
    SERVER.forEach(c -> grouped.put(by.apply(c), new TreeSet<>()));
    classes()
        .forEach(
            c ->
                grouped
                    .computeIfAbsent(by.apply(c), unknown -> new TreeSet<>())
                    .addAll(
                        c.getDirectDependenciesFromSelf().stream()
                            .filter(d -> isOurs(d.getTargetClass().getBaseComponentType()))
                            .filter(
                                d ->
                                    !d.getTargetClass()
                                        .getBaseComponentType()
                                        .getPackageName()
                                        .endsWith(".wsdl"))
                            .filter(counts)
                            .filter(
                                d ->
                                    !d.getTargetClass()
                                        .getBaseComponentType()
                                        .getPackageName()
                                        .equals(c.getPackageName()))
                            .map(target)
                            .filter(other -> !other.equals(by.apply(c)))
                            .collect(Collectors.toSet())));
    return grouped;
  }
}
