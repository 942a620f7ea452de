package ua.kramar.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("O6")
class WaybillTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20450000000001",
        " 20 4500 0000 0001 ",
        "20\u00a04500\u00a00000\u00a00001",
        "20\u202f4500\u20090000\u200b0001\ufeff",
        "20450000000001\r\n"
      })
  void takesNovaPoshtaNumbersAsPeopleCopyThem(String copied) {
    assertThat(new Waybill(Carrier.NOVA_POSHTA, copied).number()).isEqualTo("20450000000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "2045000000000",
        "204500000000011",
        "2045000000000O",
        "20-4500-0000-0001",
        "٢٠٤٥٠٠٠٠٠٠٠٠٠١",
        "20450000000001<script>"
      })
  void refusesWhatNovaPoshtaCannotHaveIssued(String number) {
    assertThatThrownBy(() -> new Waybill(Carrier.NOVA_POSHTA, number))
        .isInstanceOf(WaybillInvalid.class)
        .hasMessage("waybill-invalid");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOVA_POSHTA")
  void doesNotJudgeNumbersWhoseFormatIsNotKnown(Carrier carrier) {
    assertThat(new Waybill(carrier, "001-0255371").number()).isEqualTo("001-0255371");
    assertThat(new Waybill(carrier, "cv123456789ua").number()).isEqualTo("CV123456789UA");
    assertThatThrownBy(() -> new Waybill(carrier, "; drop")).isInstanceOf(WaybillInvalid.class);
    assertThatThrownBy(() -> new Waybill(carrier, "1".repeat(41)))
        .isInstanceOf(WaybillInvalid.class);
  }

  @Test
  void knowsCarriersByTheirCodes() {
    assertThat(Carrier.of("NOVA_POSHTA")).contains(Carrier.NOVA_POSHTA);
    assertThat(Carrier.of("nova_poshta")).isEmpty();
    assertThat(Carrier.of(null)).isEmpty();
    assertThat(Carrier.OWN.tracked()).isFalse();
    assertThat(Carrier.NOVA_POSHTA.tracked()).isTrue();
    assertThat(Carrier.UKRPOSHTA.label(Locale.ENGLISH)).isEqualTo("Ukrposhta");
    assertThat(Carrier.UKRPOSHTA.label(Locale.ROOT)).isEqualTo("Укрпошта");
  }
}
