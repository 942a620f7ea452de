package ua.kramar.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import ua.kramar.HostileText;
import ua.kramar.platform.refusals.Invalid;

class HostileCursorTest {

  @Property
  void isReadBackAsItWasGivenOut(@ForAll long first, @ForAll long second) {
    Cursor cursor = Cursor.of("list", first, second);

    assertThat(Cursor.parse("list", cursor.toString(), 2)).isEqualTo(cursor);
    assertThatThrownBy(() -> Cursor.parse("list", cursor.toString(), 1))
        .isInstanceOf(Invalid.class);
  }

  @Property
  void isOneOrIsRefused(
      @ForAll(supplier = HostileText.class) String text,
      @ForAll @IntRange(min = 1, max = 3) int arity) {
    String encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    for (String sent : new String[] {text, encoded}) {
      try {
        assertThat(Cursor.parseUnnamed("list", sent, arity).parts())
            .hasSize(arity)
            .doesNotContainNull();
      } catch (Invalid refusal) {
        assertThat(refusal.code()).isEqualTo("validation-failed");
      }
    }
  }

  @Property
  void knowsNoTimeThatNoListCanHaveGivenOut(@ForAll long micros) {
    Cursor cursor = Cursor.of("list", micros);
    try {
      assertThat(TimeRange.contains(cursor.time(0))).isTrue();
    } catch (Invalid refusal) {
      assertThat(Math.abs((double) micros)).isGreaterThan(6e16);
    }
  }

  @Property
  void keepsTimes(@ForAll @LongRange(min = 0, max = 253_402_300_799_999_999L) long micros) {
    Instant time = Cursor.of("list", micros).time(0);

    assertThat(Cursor.micros(time)).isEqualTo(micros);
  }
}
