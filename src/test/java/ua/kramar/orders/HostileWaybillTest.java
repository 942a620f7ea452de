package ua.kramar.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import ua.kramar.Garbage;

class HostileWaybillTest {

  @Property
  void isANumberThatTheCarrierIssuesOrIsRefused(
      @ForAll Carrier carrier, @ForAll(supplier = Garbage.class) String text) {
    Throwable refusal = catchThrowable(() -> isOne(new Waybill(carrier, text)));

    assertThat(refusal).isIn(null, refusal instanceof WaybillInvalid ? refusal : null);
  }

  @Property
  void losesTheBlanksThatPeopleCopyAlong(
      @ForAll @StringLength(14) @CharRange(from = '0', to = '9') String number,
      @ForAll @CharRange(from = '\u2000', to = '\u200b') char blank) {
    String copied = number.replace("", String.valueOf(blank));

    assertThat(new Waybill(Carrier.NOVA_POSHTA, copied).number()).isEqualTo(number);
  }

  private static void isOne(Waybill waybill) {
    assertThat(waybill.number()).matches("[0-9A-Z][0-9A-Z/-]{2,39}");
    assertThat(new Waybill(waybill.carrier(), waybill.number())).isEqualTo(waybill);
  }
}
