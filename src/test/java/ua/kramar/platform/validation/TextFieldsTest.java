package ua.kramar.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text of a request is without a decision about what may not be seen in it. */
class TextFieldsTest {

  /** Normalised by their own types, or compared with what is stored and never shown. */
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "code",
          "phone",
          "waybill",
          "login",
          "password",
          "oldPassword",
          "newPassword",
          "duplicateOf");

  /** What people write, and not what they name something. */
  private static final Set<String> OF_SEVERAL_LINES =
      Set.of("comment", "note", "reason", "text", "toldByPhone");

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ua.kramar");

  @Test
  void refusesIllegibleTextInEveryFieldThatIsShown() {
    assertThat(
            SERVER.stream()
                .filter(type -> type.isRecord())
                .flatMap(type -> Stream.of(type.reflect().getRecordComponents()))
                .filter(field -> field.getType() == String.class)
                .filter(field -> field.getAccessor().isAnnotationPresent(Size.class))
                .filter(field -> !field.getAccessor().isAnnotationPresent(Mailable.class))
                .filter(field -> !field.getAccessor().isAnnotationPresent(Legible.class))
                .map(RecordComponent::getName)
                .filter(name -> !NEVER_SHOWN.contains(name)))
        .isEmpty();
  }

  @Test
  void takesSeveralLinesWherePeopleWrite() {
    assertThat(
            SERVER.stream()
                .filter(type -> type.isRecord())
                .flatMap(type -> Stream.of(type.reflect().getRecordComponents()))
                .filter(field -> field.getAccessor().isAnnotationPresent(Legible.class))
                .filter(
                    field ->
                        field.getAccessor().getAnnotation(Legible.class).lines()
                            != OF_SEVERAL_LINES.contains(field.getName()))
                .map(field -> field.getDeclaringRecord().getSimpleName() + "." + field.getName()))
        .isEmpty();
  }
}
