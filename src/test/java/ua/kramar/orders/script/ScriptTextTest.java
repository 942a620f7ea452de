package ua.kramar.orders.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.orders.script.ScriptText.Variable;
import ua.kramar.platform.refusals.Invalid;

@Tag("O12")
class ScriptTextTest {

  @Test
  void putsTheValuesIntoTheirPlaces() {
    var text = new ScriptText("№ {{number}}, {{ goods }}: {{total}}, ще раз {{number}} { }");

    assertThat(text.with(values("$1 {{number}} \\")))
        .isEqualTo(
            "№ $1 {{number}} \\, $1 {{number}} \\: $1 {{number}} \\, ще раз $1 {{number}} \\ { }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{phone}}", "{{number", "number}}", "{{Number}}", "{{{{number}}}}"})
  void refusesAPlaceForSomethingUnknown(String text) {
    assertThatThrownBy(() -> new ScriptText(text))
        .isInstanceOfSatisfying(
            Invalid.class,
            refused -> assertThat(refused.violations().get(0).field()).isEqualTo("text"));
  }

  @Test
  void acceptsTheUsualText() {
    assertThatCode(() -> new ScriptText(StoredScripts.USUAL)).doesNotThrowAnyException();
  }

  private static Map<Variable, String> values(String each) {
    return Arrays.stream(Variable.values())
        .collect(Collectors.toMap(Function.identity(), any -> each));
  }
}
