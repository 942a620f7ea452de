package ua.kramar.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.shipping.WaybillInvalid;

@Tag("O6")
class WaybillTest {

  private static final Carriers CARRIERS = new Carriers(List.of(), List.of());

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
    assertThat(Waybill.of(Carrier.NOVA_POSHTA, copied, CARRIERS).number())
        .isEqualTo("20450000000001");
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
    assertThatThrownBy(() -> Waybill.of(Carrier.NOVA_POSHTA, number, CARRIERS))
        .isInstanceOf(WaybillInvalid.class)
        .hasMessage("waybill-invalid");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOVA_POSHTA")
  void doesNotJudgeNumbersWhoseFormatIsNotKnown(Carrier carrier) {
    assertThat(Waybill.of(carrier, "001-0255371", CARRIERS).number()).isEqualTo("001-0255371");
    assertThat(Waybill.of(carrier, "cv123456789ua", CARRIERS).number()).isEqualTo("CV123456789UA");
    assertThatThrownBy(() -> Waybill.of(carrier, "; drop", CARRIERS))
        .isInstanceOf(WaybillInvalid.class);
    assertThatThrownBy(() -> Waybill.of(carrier, "1".repeat(41), CARRIERS))
        .isInstanceOf(WaybillInvalid.class);
  }

  @Test
  void knowsCarriersByTheirCodes() {
    assertThat(Carrier.of("NOVA_POSHTA")).contains(Carrier.NOVA_POSHTA);
    assertThat(Carrier.of("nova_poshta")).isEmpty();
    assertThat(Carrier.of(null)).isEmpty();
    assertThat(Carrier.UKRPOSHTA.label(Locale.ENGLISH)).isEqualTo("Ukrposhta");
    assertThat(Carrier.UKRPOSHTA.label(Locale.ROOT)).isEqualTo("Укрпошта");
  }
}
