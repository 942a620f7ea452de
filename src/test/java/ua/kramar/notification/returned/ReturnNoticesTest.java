package ua.kramar.notification.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.journal.Position;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.platform.events.Subject;

class ReturnNoticesTest {

  private static final String BUYER = "\"buyer\":{\"id\":7,\"reachable\":true}";
  private static final String CALLER = "\"buyer\":{\"id\":7,\"reachable\":false}";
  private static final String MONEY = "{\"amount\":\"%s\",\"currency\":\"UAH\"}";

  @Test
  @Tag("C2c")
  void tellsTheShopOfWhatABuyerAsksFor() {
    String asked = "\"kind\":\"GIVEN_BACK\",\"state\":\"REQUESTED\"," + BUYER;
    assertThat(new ReturnOpenedNotice().addressees(event(asked)))
        .containsExactly(Addressee.seller());
    assertThat(
            new ReturnOpenedNotice()
                .addressees(event("\"kind\":\"NOT_TAKEN\",\"state\":\"EXPECTED\"," + BUYER)))
        .isEmpty();
    assertThat(new ReturnDueNotice().addressees(event("\"state\":\"ARRIVED\"")))
        .containsExactly(Addressee.seller());
  }

  @Test
  @Tag("O20")
  @Tag("O21")
  void tellsTheBuyerWhatTheShopSaysUnlessTheBuyerHasNoAccount() {
    String agreed = "\"kind\":\"GIVEN_BACK\",\"state\":\"EXPECTED\",";
    assertThat(new ReturnOpenedNotice().addressees(event(agreed + BUYER)))
        .containsExactly(Addressee.buyer(7));
    assertThat(new ReturnOpenedNotice().addressees(event(agreed + CALLER))).isEmpty();
    String kept = "\"kind\":\"GIVEN_BACK\",\"state\":\"WITHDRAWN\",\"mover\":\"%s\",";
    assertThat(new ReturnMovedNotice().addressees(event(kept.formatted("SELLER") + BUYER)))
        .containsExactly(Addressee.buyer(7));
    assertThat(new ReturnMovedNotice().addressees(event(kept.formatted("BUYER") + BUYER)))
        .isEmpty();
    assertThat(new ReturnMovedNotice().addressees(event(agreed + BUYER)))
        .containsExactly(Addressee.buyer(7));
    assertThat(new ReturnMovedNotice().addressees(event(agreed + CALLER))).isEmpty();
    assertThat(
            new ReturnMovedNotice()
                .addressees(event("\"kind\":\"GIVEN_BACK\",\"state\":\"TO_POINT\"," + BUYER)))
        .isEmpty();
    assertThat(
            new ReturnMovedNotice()
                .addressees(event("\"kind\":\"NOT_TAKEN\",\"state\":\"EXPECTED\"," + BUYER)))
        .isEmpty();
    assertThat(new ReturnJudgedNotice().addressees(event(judged("NOT_TAKEN", "0.00")))).isEmpty();
    assertThat(new ReturnJudgedNotice().addressees(event(judged("NOT_TAKEN", "5.00"))))
        .containsExactly(Addressee.buyer(7));
    assertThat(new ReturnJudgedNotice().addressees(event(judged("GIVEN_BACK", "0.00"))))
        .containsExactly(Addressee.buyer(7));
  }

  @Test
  @Tag("O20")
  void leavesMoneyOfTheSiteToTheNoticeOfThePayment() {
    assertThat(new ReturnRefundedNotice().addressees(event("\"bySite\":true," + BUYER))).isEmpty();
    assertThat(new ReturnRefundedNotice().addressees(event("\"bySite\":false," + BUYER)))
        .containsExactly(Addressee.buyer(7));
  }

  private static String judged(String kind, String owed) {
    return "\"kind\":\"%s\",\"state\":\"ACCEPTED\",\"refundOwed\":%s,%s"
        .formatted(kind, MONEY.formatted(owed), BUYER);
  }

  private static RecordedEvent event(String data) {
    return new RecordedEvent(
        Position.START,
        1,
        UUID.randomUUID(),
        "return",
        new Subject("return", "2000001"),
        "{\"order\":\"500000001\"," + data + "}",
        "c",
        Instant.EPOCH);
  }
}
