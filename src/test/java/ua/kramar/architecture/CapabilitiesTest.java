package ua.kramar.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.kramar.platform.Room;

/** Who may know whom is declared by each package itself and held here. */
class CapabilitiesTest {

  /** When a package has more, it has become two. */
  static final int MOST_TYPES = 30;

  @Test
  void everyPackageDeclaresWhatItMayKnow() {
    assertThat(House.capabilities()).contains("platform", "access", "orders", "notification");
    assertThat(House.packages())
        .as("packages without a declaration that is kept")
        .filteredOn(p -> p.getName().split("\\.", -1).length > 3)
        .filteredOn(p -> House.room(p).isEmpty())
        .extracting(JavaPackage::getName)
        .isEmpty();
    assertThat(House.capabilities()).allMatch(name -> House.declaration(name) != null);
  }

  @TestFactory
  Stream<DynamicTest> aCapabilityKnowsWhomItDeclaresAndNobodyElse() {
    Map<String, Set<String>> known = House.capabilityDependencies();
    return House.capabilities().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(known.get(name))
                            .isEqualTo(sorted(House.declaration(name).uses()))));
  }

  @TestFactory
  Stream<DynamicTest> aRoomKnowsTheRoomsItDeclaresAndNoOther() {
    Map<String, Set<String>> known = House.roomDependencies();
    return House.packages().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getName(),
                    () ->
                        assertThat(known.get(room.getName()))
                            .isEqualTo(
                                House.room(room)
                                    .map(declared -> sorted(declared.uses()))
                                    .orElse(Set.of()))));
  }

  @Test
  void noCapabilitiesKnowEachOther() {
    slices().matching(House.ROOT + ".(*)..").should().beFreeOfCycles().check(House.SERVER);
  }

  @TestFactory
  Stream<DynamicTest> theRoomsOfACapabilityHaveADirection() {
    return House.capabilities().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> assertDirection(name)));
  }

  /**
   * Rooms that know none but rooms that were taken away before can be taken away, until none is
   * left.
   */
  private static void assertDirection(String capability) {
    Map<String, Set<String>> left = new TreeMap<>();
    House.roomDependencies()
        .forEach(
            (name, rooms) -> {
              if (House.capability(name).equals(capability)) {
                left.put(House.room(name), new HashSet<>(rooms));
              }
            });
    boolean found = true;
    while (found) {
      Set<String> free =
          left.entrySet().stream()
              .filter(room -> room.getValue().stream().noneMatch(left::containsKey))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      left.keySet().removeAll(free);
      found = !free.isEmpty();
    }
    assertThat(left).as("rooms that know each other").isEmpty();
  }

  @Test
  void noPackageIsAHall() {
    Map<String, Long> types =
        House.classes()
            .filter(c -> !c.getName().contains("$"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(types)
        .isNotEmpty()
        .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_TYPES));
  }

  private static Set<String> sorted(String[] names) {
    Set<String> sorted = new TreeSet<>(Arrays.asList(names));
    assertThat(sorted).as("declared twice").hasSize(names.length);
    return sorted;
  }

  @Test
  void theCoreOfACapabilityIsNamedInOneWay() {
    assertThat(House.packages())
        .extracting(JavaPackage::getName)
        .noneMatch(name -> name.endsWith("." + Room.CORE));
  }
}
