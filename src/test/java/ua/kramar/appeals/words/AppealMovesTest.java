package ua.kramar.appeals.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C2c")
class AppealMovesTest {

  /** Every party and status: where it may go, as digits. */
  @ParameterizedTest
  @CsvSource({
    "SHOP, NEW, 34",
    "SHOP, IN_PROGRESS, 34",
    "SHOP, NOT_SOLVED, ''",
    "SHOP, SOLVED, ''",
    "SHOP, CLOSED, ''",
    "MARKETPLACE, NEW, 2345",
    "MARKETPLACE, IN_PROGRESS, 345",
    "MARKETPLACE, NOT_SOLVED, 25",
    "MARKETPLACE, SOLVED, 25",
    "MARKETPLACE, CLOSED, ''"
  })
  void saysWhoMovesAnAppealWhere(Party by, AppealStatus from, String to) {
    StringBuilder ids = new StringBuilder();
    AppealMoves.from(from, by).forEach(status -> ids.append(status.id()));

    assertThat(ids).hasToString(to);
  }

  @Test
  void theDictionariesAreTheMarketplaces() {
    assertIds(RequestType.values(), 7);
    assertIds(SendingType.values(), 4);
    assertIds(AppealStatus.values(), 5);
    assertThat(Arrays.stream(AppealStatus.values()).filter(AppealStatus::waits))
        .containsExactly(AppealStatus.NEW, AppealStatus.IN_PROGRESS);
  }

  private static void assertIds(AppealWord[] words, int count) {
    assertThat(words).extracting(AppealWord::id).containsExactlyElementsOf(upTo(count));
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("uk"))) {
      assertThat(words)
          .extracting(word -> word.label(language))
          .doesNotHaveDuplicates()
          .allMatch(label -> !label.isBlank());
    }
    assertThat(AppealWord.view(words, 99, Locale.ENGLISH)).isEqualTo(new AppealWord.View(99, "99"));
  }

  private static List<Integer> upTo(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }
}
