package ua.kramar.delivery.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.delivery.CarrierBranch;
import ua.kramar.delivery.CarrierCity;
import ua.kramar.delivery.CarrierDirectory;
import ua.kramar.delivery.CarrierUnavailable;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.refusals.NotFound;

@Tag("O1")
class DirectoriesTest {

  private static final CarrierCity KYIV = new CarrierCity("kyiv", "Київ", "місто");
  private static final CarrierBranch FIRST = new CarrierBranch("b-1", "1", "Відділення №1", false);

  private final SetClock clock = new SetClock();
  private final Asked carrier = new Asked();
  private final Directories directories = new Directories(List.of(carrier), clock);

  @Test
  void asksTheCarrierOnceForTheSame() {
    assertThat(directories.cities("NOVA_POSHTA", "Київ"))
        .isEqualTo(new FoundCities(List.of(KYIV), true));
    assertThat(directories.cities("NOVA_POSHTA", " київ ").items()).containsExactly(KYIV);
    assertThat(directories.branches("NOVA_POSHTA", "kyiv", "").items()).containsExactly(FIRST);
    assertThat(directories.branches("NOVA_POSHTA", "kyiv", "").items()).containsExactly(FIRST);
    directories.branches("NOVA_POSHTA", "lviv", "");

    assertThat(carrier.questions).containsExactly("київ", "kyiv ", "lviv ");
  }

  @Test
  void asksAgainAfterHours() {
    directories.cities("NOVA_POSHTA", "київ");
    clock.now = clock.now.plus(Duration.ofHours(6));
    directories.cities("NOVA_POSHTA", "київ");

    assertThat(carrier.questions).hasSize(2);
  }

  @Test
  void answersAsBeforeWhenTheCarrierDoesNot() {
    directories.cities("NOVA_POSHTA", "київ");
    clock.now = clock.now.plus(Duration.ofDays(2));
    carrier.silent = true;

    assertThat(directories.cities("NOVA_POSHTA", "київ"))
        .isEqualTo(new FoundCities(List.of(KYIV), true));
  }

  @Test
  void leavesASilentCarrierAloneForAWhile() {
    carrier.silent = true;
    assertThat(directories.cities("NOVA_POSHTA", "київ"))
        .isEqualTo(new FoundCities(List.of(), false));
    assertThat(directories.branches("NOVA_POSHTA", "kyiv", "").answered()).isFalse();
    assertThat(carrier.questions).hasSize(1);

    carrier.silent = false;
    clock.now = clock.now.plus(Duration.ofSeconds(10));

    assertThat(directories.cities("NOVA_POSHTA", "київ").items()).containsExactly(KYIV);
  }

  @Test
  void asksNobodyForOneLetter() {
    assertThat(directories.cities("NOVA_POSHTA", "к")).isEqualTo(new FoundCities(List.of(), true));
    assertThat(directories.cities("NOVA_POSHTA", "  ").items()).isEmpty();

    assertThat(carrier.questions).isEmpty();
  }

  @Test
  void hasNoDirectoryOfOtherCarriers() {
    assertThat(directories.cities("UKRPOSHTA", "київ").answered()).isFalse();
    assertThat(directories.branches("OWN", "kyiv", "").answered()).isFalse();
    assertThatThrownBy(() -> directories.cities("PIGEON", "київ")).isInstanceOf(NotFound.class);
  }

  @Test
  void forgetsWhatNobodyHasAskedForLongest() {
    var kept = new KeptAnswers(2);
    Question first = new Question(Carrier.NOVA_POSHTA, null, "a");
    Question second = new Question(Carrier.NOVA_POSHTA, null, "b");
    kept.keep(first, List.of(1), clock.now);
    kept.keep(second, List.of(2), clock.now);
    kept.fresh(first, clock.now);
    kept.keep(new Question(Carrier.MEEST, null, "a"), List.of(3), clock.now);

    assertThat(kept.any(second)).isEmpty();
    assertThat(kept.any(first)).isPresent();
  }

  private static final class Asked implements CarrierDirectory {

    private final List<String> questions = new ArrayList<>();
    private boolean silent;

    @Override
    public Carrier carrier() {
      return Carrier.NOVA_POSHTA;
    }

    @Override
    public List<CarrierCity> cities(String text, int most) {
      return answer(text, List.of(KYIV));
    }

    @Override
    public List<CarrierBranch> branches(String city, String text, int most) {
      return answer(city + " " + text, List.of(FIRST));
    }

    private <T> T answer(String question, T answer) {
      questions.add(question);
      if (silent) {
        throw new CarrierUnavailable(carrier(), "no response");
      }
      return answer;
    }
  }

  private static final class SetClock extends Clock {

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
