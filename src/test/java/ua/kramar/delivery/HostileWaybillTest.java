package ua.kramar.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import ua.kramar.HostileText;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.shipping.WaybillInvalid;

class HostileWaybillTest {

  private static final Carriers CARRIERS = new Carriers(List.of(), List.of());

  @Property
  void isANumberThatTheCarrierIssuesOrIsRefused(
      @ForAll Carrier carrier, @ForAll(supplier = HostileText.class) String text) {
    Throwable refusal = catchThrowable(() -> isOne(Waybill.of(carrier, text, CARRIERS)));

    assertThat(refusal).isIn(null, refusal instanceof WaybillInvalid ? refusal : null);
  }

  @Property
  void losesTheBlanksThatPeopleCopyAlong(
      @ForAll @StringLength(14) @CharRange(from = '0', to = '9') String number,
      @ForAll @CharRange(from = '\u2000', to = '\u200b') char blank) {
    String copied = number.replace("", String.valueOf(blank));

    assertThat(Waybill.of(Carrier.NOVA_POSHTA, copied, CARRIERS).number()).isEqualTo(number);
  }

  private static void isOne(Waybill waybill) {
    assertThat(waybill.number()).matches("[0-9A-Z][0-9A-Z/-]{2,39}");
    assertThat(Waybill.of(waybill.carrier(), waybill.number(), CARRIERS)).isEqualTo(waybill);
  }
}
