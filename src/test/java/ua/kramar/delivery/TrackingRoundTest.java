package ua.kramar.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.caller.Correlation;

@Tag("O6")
class TrackingRoundTest {

  private static final Instant NOON = Instant.parse("2026-11-20T10:00:00Z");
  private static final Logger LOG = Logger.getLogger(TrackingRound.class.getName());

  private final List<Parcel> due = new ArrayList<>();
  private final Deque<String> events = new ArrayDeque<>();
  private final HandClock clock = new HandClock();
  private final Logged logged = new Logged();
  private final List<String> stories = new ArrayList<>();
  private final Correlation correlation = new Correlation();
  private final TrackingRound round = new TrackingRound();

  private final Asked novaPoshta = new Asked(Carrier.NOVA_POSHTA);
  private final Asked meest = new Asked(Carrier.MEEST);

  @BeforeEach
  void wire() {
    LOG.addHandler(logged);
    LOG.setUseParentHandlers(false);
    round.uses(
        List.of(novaPoshta, meest),
        new Steps(),
        new PollSchedule(Duration.ofMinutes(15)),
        clock,
        correlation);
  }

  @AfterEach
  void unwire() {
    LOG.removeHandler(logged);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void asksBatchByBatchUntilNothingIsDue() {
    IntStream.range(0, 7).forEach(i -> due(Carrier.NOVA_POSHTA, i, "W" + i));
    round.pollDueParcels();
    assertThat(novaPoshta.requests).extracting(List::size).containsExactly(3, 3, 1);
    assertThat(events).containsExactly("W0", "W1", "W2", "-", "W3", "W4", "W5", "-", "W6", "-");
  }

  @Test
  void tellsTheStoryOfEachParcelUnderAnIdOfItsOwn() {
    IntStream.range(0, 3).forEach(i -> due(Carrier.NOVA_POSHTA, i, "W" + i));
    round.pollDueParcels();
    assertThat(stories).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void asksNothingWhenNothingIsDue() {
    round.pollDueParcels();
    assertThat(novaPoshta.requests).isEmpty();
    assertThat(events).isEmpty();
  }

  @Test
  void asksOnceAboutAWaybillOfTwoOrders() {
    due(Carrier.NOVA_POSHTA, 1, "W");
    due(Carrier.NOVA_POSHTA, 2, "W");
    round.pollDueParcels();
    assertThat(novaPoshta.requests).containsExactly(List.of("W"));
    assertThat(events).containsExactly("W", "W", "-");
  }

  @Test
  void recordsThatTheCarrierLeftAParcelOut() {
    due(Carrier.NOVA_POSHTA, 1, "W1");
    novaPoshta.answer = waybills -> List.of();
    round.pollDueParcels();
    assertThat(events).containsExactly("nothing of W1", "-");
  }

  @Test
  void leavesACarrierInTroubleAloneForAWhile() {
    IntStream.range(0, 7).forEach(i -> due(Carrier.NOVA_POSHTA, i, "W" + i));
    due(Carrier.MEEST, 8, "M");
    novaPoshta.trouble = new CarrierUnavailable(Carrier.NOVA_POSHTA, "HTTP 500");
    round.pollDueParcels();
    round.pollDueParcels();
    assertThat(events).containsExactly("-", "M", "-");
    assertThat(logged.messages)
        .containsExactly("No tracking for the moment: NOVA_POSHTA: HTTP 500");
    clock.now = NOON.plus(Duration.ofMinutes(1));
    novaPoshta.trouble = null;
    round.pollDueParcels();
    assertThat(novaPoshta.requests).hasSize(3);
  }

  @Test
  void survivesAnythingThatACarrierDoes() {
    due(Carrier.NOVA_POSHTA, 1, "W");
    due(Carrier.MEEST, 2, "M");
    novaPoshta.trouble = new IllegalStateException("a mistake of ours");
    round.pollDueParcels();
    assertThat(events).containsExactly("-", "M", "-");
    assertThat(logged.messages).containsExactly("Tracking by NOVA_POSHTA failed");
  }

  @Test
  void recordsTheOthersWhenOneCannotBeRecorded() {
    due(Carrier.NOVA_POSHTA, 1, "broken");
    due(Carrier.NOVA_POSHTA, 2, "lost");
    due(Carrier.NOVA_POSHTA, 3, "W");
    round.pollDueParcels();
    assertThat(events).containsExactly("W", "-");
    assertThat(logged.messages).hasSize(2);
  }

  private void due(Carrier carrier, long number, String waybill) {
    Parcel parcel = new Parcel(1000, new ParcelKey(number, waybill));
    parcel.open(carrier, true, NOON);
    due.add(parcel);
  }

  /** The transactions, without a database. */
  private final class Steps extends TrackingService {

    @Override
    public List<Parcel> claim(CarrierTracking carrier, String owner) {
      List<Parcel> claimed =
          due.stream()
              .filter(parcel -> parcel.carrier() == carrier.carrier())
              .limit(carrier.batchSize())
              .toList();
      due.removeAll(claimed);
      return claimed;
    }

    @Override
    public void record(Parcel claimed, String owner, Optional<TrackingRecord> seen) {
      String waybill = claimed.key().waybill();
      stories.add(correlation.id());
      switch (waybill) {
        case "broken" -> throw new IllegalStateException("no such order");
        case "lost" -> throw new LeaseLost(claimed.key());
        default -> events.add(seen.isPresent() ? waybill : "nothing of " + waybill);
      }
    }

    @Override
    public void release(Carrier carrier, String owner) {
      events.add("-");
    }
  }

  private static final class Asked implements CarrierTracking {

    private final Carrier carrier;
    private final List<List<String>> requests = new ArrayList<>();
    private RuntimeException trouble;
    private Function<List<String>, List<TrackingRecord>> answer =
        waybills ->
            waybills.stream()
                .map(w -> new TrackingRecord(w, "5", "", NOON, ParcelState.IN_TRANSIT))
                .toList();

    private Asked(Carrier carrier) {
      this.carrier = carrier;
    }

    @Override
    public Carrier carrier() {
      return carrier;
    }

    @Override
    public int batchSize() {
      return 3;
    }

    @Override
    public List<TrackingRecord> track(List<String> waybills) {
      requests.add(waybills);
      if (trouble != null) {
        throw trouble;
      }
      return answer.apply(waybills);
    }
  }

  private static final class HandClock extends Clock {

    private Instant now = NOON;

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

  private static final class Logged extends Handler {

    private final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      messages.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
