package ua.kramar.buyers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import ua.kramar.HostileText;

class HostilePhoneTest {

  /** The constraint of the table of buyers. */
  private static final String E164 = "\\+[1-9][0-9]{6,14}";

  @Property
  void readsANumberOrNothing(@ForAll(supplier = HostileText.class) String text) {
    Phone.parse(text).ifPresent(HostilePhoneTest::isOne);
  }

  @Property
  void readsDigitsOfAnyLength(
      @ForAll @NumericChars @StringLength(max = 30) String digits, @ForAll boolean abroad) {
    Phone.parse((abroad ? "+" : "") + digits).ifPresent(HostilePhoneTest::isOne);
  }

  private static void isOne(Phone phone) {
    assertThat(phone.e164()).matches(E164);
    assertThat(Phone.parse(phone.e164())).isEqualTo(Optional.of(phone));
  }
}
