package ua.kramar.correspondence.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.correspondence.texts.TemplateText.Filled;
import ua.kramar.platform.refusals.Invalid;

class TemplateTextTest {

  @Test
  void hasTheValuesInItsPlaces() {
    TemplateText text =
        TemplateText.of(TemplateKind.ORDER, "{{buyer}}: № {{ Number }}, {{buyer}}!");

    Filled filled = text.with(Map.of(Variable.BUYER, "Оксана", Variable.NUMBER, "17"));

    assertThat(filled.text()).isEqualTo("Оксана: № 17, Оксана!");
    assertThat(filled.missing()).isEmpty();
  }

  @Test
  void keepsThePlaceOfAMissingValueAndNamesItOnce() {
    Filled filled =
        TemplateText.of(TemplateKind.ORDER, "{{waybill}} {{buyer}} {{waybill}}")
            .with(Map.of(Variable.BUYER, "Оксана"));

    assertThat(filled.text()).isEqualTo("{{waybill}} Оксана {{waybill}}");
    assertThat(filled.missing()).containsExactly("waybill");
  }

  @Test
  void neverTakesAValueForAPlace() {
    assertThat(
            TemplateText.of(TemplateKind.ORDER, "{{buyer}} {{number}}")
                .with(Map.of(Variable.BUYER, "{{number}} $1 \\", Variable.NUMBER, "17"))
                .text())
        .isEqualTo("{{number}} $1 \\ 17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{phone}}", "{{article}}", "{{}}", "{{buyer", "buyer}}", "{{{buyer}}}}"})
  void refusesPlacesThatNothingIsKnownFor(String text) {
    assertThatThrownBy(() -> TemplateText.of(TemplateKind.ORDER, text)).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @EnumSource(TemplateKind.class)
  void takesTheVariablesOfItsKind(TemplateKind kind) {
    Variable.of(kind)
        .forEach(
            variable ->
                assertThatCode(() -> TemplateText.of(kind, "{{" + variable.word() + "}}"))
                    .doesNotThrowAnyException());
    assertThat(Variable.of(kind)).isNotEmpty();
  }

  @Test
  void knowsWhatItsPlacesStandFor() {
    assertThat(new TemplateText("{{buyer}} {{NUMBER}}").variables())
        .isEqualTo(Set.of(Variable.BUYER, Variable.NUMBER));
  }

  @Test
  void refusesToSendPlacesThatAreKnownOnly() {
    assertThatThrownBy(() -> UnfilledPlaces.refuseIn("Ось {{ waybill }}"))
        .isInstanceOf(UnfilledPlaces.class)
        .satisfies(
            refused ->
                assertThat(((UnfilledPlaces) refused).details().toString()).contains("waybill"));
    assertThatCode(() -> UnfilledPlaces.refuseIn("Формат {{інше}} і {waybill}"))
        .doesNotThrowAnyException();
  }
}
