package ua.kramar.orders.owndelivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.platform.refusals.Invalid;

@Tag("O7")
class PlanOwnDeliveryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource({
    "2026-11-27,,,",
    "2027-01-26,,,",
    "2026-11-28, 10:00, 14:00,",
    "2026-11-28, 00:00, 23:59, CALL",
    "2026-11-28, 10:00, 10:01, MESSAGE"
  })
  void canBe(LocalDate date, String from, String to, TimeAgreedBy agreedBy) {
    assertThatCode(() -> new PlanOwnDelivery(date, from, to, agreedBy).check(TODAY))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2026-11-26,,,",
    "date, 2027-01-27,,,",
    "from, 2026-11-28,, 14:00,",
    "to, 2026-11-28, 10:00,,",
    "to, 2026-11-28, 10:00, 10:00,",
    "to, 2026-11-28, 22:00, 02:00, CALL",
    "agreedBy, 2026-11-28,,, CALL"
  })
  void cannotBe(String field, LocalDate date, String from, String to, TimeAgreedBy agreedBy) {
    assertThatThrownBy(() -> new PlanOwnDelivery(date, from, to, agreedBy).check(TODAY))
        .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
        .matches(refusal -> refusal.violations().get(0).field().equals(field));
  }
}
