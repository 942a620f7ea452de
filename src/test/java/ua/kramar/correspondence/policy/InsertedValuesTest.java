package ua.kramar.correspondence.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C5")
class InsertedValuesTest {

  private final ContentPolicy policy = new ContentPolicy();

  @Test
  void excusesTheSignOfAModelsNameWhereTheNameStands() {
    assertThat(found("Ваш Galaxy S23+ вже тут", "Galaxy S23+")).isEmpty();
    assertThat(found("Ваш Galaxy S23+ + чохол", "Galaxy S23+")).containsExactly("+");
    assertThat(found("Ваш Galaxy S23+ вже тут", "S23")).containsExactly("+");
    assertThat(found("AS23+ вже тут", "S23+")).containsExactly("+");
    assertThat(found("2+2", "+")).containsExactly("+");
  }

  @Test
  void excusesNothingElseThatStandsInAValue() {
    assertThat(found("Лампа 067 123 45 67", "Лампа 067 123 45 67")).isNotEmpty();
    assertThat(found("Пишіть на shop@example.com", "shop@example.com")).isNotEmpty();
  }

  private List<String> found(String text, String value) {
    CheckedText checked =
        new CheckedText(text, Side.SELLER, Optional.empty(), Set.of(), Set.of(value));
    return policy.check(checked).findings().stream().map(Finding::fragment).toList();
  }
}
