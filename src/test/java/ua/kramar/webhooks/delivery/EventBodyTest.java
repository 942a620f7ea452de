package ua.kramar.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.kramar.journal.Position;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.events.Subject;
import ua.kramar.webhooks.BodyForm;

/** What receivers get. */
class EventBodyTest {

  private static final RecordedEvent MOVED =
      new RecordedEvent(
          new Position(7, 8),
          1,
          UUID.fromString("b2f5ff47-4366-4acf-8b2b-3b5b0a7fd4e1"),
          "order.status-changed",
          new Subject("order", "500000000"),
          "{\"from\": 1, \"to\": 26}",
          "c",
          Instant.parse("2026-11-28T10:00:00Z"));

  @Test
  void aThinBodyNamesTheSubject() {
    assertThat(EventBody.of(MOVED, BodyForm.THIN).json())
        .isEqualTo(
            "{\"type\":\"order.status-changed\",\"timestamp\":\"2026-11-28T10:00:00Z\",\"data\":"
                + "{\"subject\":{\"kind\":\"order\",\"id\":\"500000000\"},\"order\":\"500000000\"}}");
  }

  @Test
  void aFullBodyHasTheEventsData() {
    assertThat(EventBody.of(MOVED, BodyForm.FULL).json())
        .endsWith("\"order\":\"500000000\",\"details\":{\"from\": 1, \"to\": 26}}}");
  }

  @Test
  void aTestHasNoOrder() {
    assertThat(EventBody.ofTest(5, Instant.parse("2026-11-28T10:00:00Z")).json())
        .isEqualTo(
            "{\"type\":\"webhook.test\",\"timestamp\":\"2026-11-28T10:00:00Z\",\"data\":"
                + "{\"subject\":{\"kind\":\"webhook\",\"id\":\"5\"},\"order\":null}}");
  }
}
