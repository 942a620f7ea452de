package ua.kramar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;
import ua.kramar.platform.events.EventType;

/** An event that no catalog names would wait for ever for a node that knows it. */
class EventCatalogTest {

  private final JavaClasses house = House.SERVER;

  @Test
  void namesEveryEventOnce() {
    List<Class<? extends DomainEvent>> named =
        house.stream()
            .filter(type -> type.isAssignableTo(EventCatalog.class) && !type.isInterface())
            .flatMap(type -> catalog(type).events().stream())
            .toList();

    assertThat(named.stream().map(Class::getName))
        .containsExactlyInAnyOrderElementsOf(
            house.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toList()));
    assertThat(named.stream().map(event -> event.getAnnotation(EventType.class).value()))
        .doesNotHaveDuplicates();
  }

  private static EventCatalog catalog(JavaClass type) {
    try {
      Constructor<?> constructor = type.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return (EventCatalog) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a catalog needs a constructor without parameters: " + type, e);
    }
  }
}
