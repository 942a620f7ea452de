package ua.kramar.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.platform.refusals.Invalid;

class CursorTest {

  private static final String LIST = "orders-desc";

  @Test
  void isReadBackAsItWasGivenOut() {
    Cursor cursor = Cursor.of(LIST, 1_763_766_000_000_000L, "t-1a2b");

    assertThat(Cursor.parse(LIST, cursor.toString(), 2)).isEqualTo(cursor);
    assertThat(cursor.part(0)).isEqualTo(1_763_766_000_000_000L);
    assertThat(cursor.text(1)).isEqualTo("t-1a2b");
  }

  @Test
  void canStandInAnAddress() {
    assertThat(Cursor.of(LIST, Long.MAX_VALUE, -1L).toString()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void refusesACursorOfAnotherList() {
    String cursor = Cursor.of("events", 1L, 2L).toString();

    assertThatThrownBy(() -> Cursor.parse(LIST, cursor, 2)).isInstanceOf(Invalid.class);
  }

  @Test
  void refusesACursorOfAnotherFilter() {
    String name = Cursor.filtered(LIST, "NEW", null, 1);
    String cursor = Cursor.of(name, 1L, 2L).toString();

    assertThat(Cursor.parse(Cursor.filtered(LIST, "NEW", null, 1), cursor, 2).part(1)).isEqualTo(2);
    for (String other :
        List.of(
            LIST, Cursor.filtered(LIST, "NEW", 1, null), Cursor.filtered(LIST, null, null, 1))) {
      assertThatThrownBy(() -> Cursor.parse(other, cursor, 2)).isInstanceOf(Invalid.class);
    }
    assertThat(Cursor.filtered(LIST, null, null)).isEqualTo(LIST);
  }

  @Test
  void refusesEveryPieceOfACursor() {
    String cursor = Cursor.of(LIST, 1_763_766_000_000_000L, 500_000_001L).toString();

    for (int length = 0; length < cursor.length(); length++) {
      String head = cursor.substring(0, length);
      assertThatThrownBy(() -> Cursor.parse(LIST, head, 2)).as(head).isInstanceOf(Invalid.class);
    }
  }

  @Test
  void readsCursorsOfTheVersionBeforeWhereTheyAreTaken() {
    assertThat(Cursor.parseUnnamed("events", "MTcuNDI", 2).part(1)).isEqualTo(42);
    assertThatThrownBy(() -> Cursor.parse("events", "MTcuNDI", 2)).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "MQ", "MS4yLjM", "!!!!", "MS54", "99999999999999999999.1"})
  void refusesWhatNoListGaveOut(String text) {
    assertThatThrownBy(() -> Cursor.parse(LIST, text, 2)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> Cursor.parseUnnamed(LIST, text, 2)).isInstanceOf(Invalid.class);
  }
}
