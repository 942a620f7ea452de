package ua.kramar.system.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Erp;
import ua.kramar.system.drivers.EventStream;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.TestShop;

/** The cabinet is told what happens while it happens; what it shows, it then asks for. */
class EventStreamIT {

  private static final List<String> EVENTS = List.of("events:read");
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  @Test
  void tellsOfAnOrderWithoutAnythingOfItsBuyer() {
    TestShop shop = TestShop.opened();
    Instant begin = Instant.now();
    try (EventStream stream = EventStream.of(shop.cabinet().makeToken(EVENTS, null))) {
      String number = shop.placedOrder();

      EventStream.Message message = stream.await(1).get(0);

      assertThat(message.type()).isEqualTo("order.placed");
      assertThat(message.data().path("order").asText()).isEqualTo(number);
      assertThat(message.data().path("type").asText()).isEqualTo("order.placed");
      assertThat(Instant.parse(message.data().path("at").asText())).isAfter(begin.minusSeconds(5));
      assertThat(message.data().at("/subject/kind").asText()).isEqualTo("order");
      assertThat(message.data().at("/subject/id").asText()).isEqualTo(number);
      assertThat(message.data().path("about").isNull()).isTrue();
      assertThat(message.data().size()).isEqualTo(5);
      assertThat(stream.retry()).isEqualTo("3000");
    }
  }

  /** One of many, for the machine may be busy with something else. */
  @Test
  void tellsOfAnOrderWithinTwoSeconds() {
    TestShop shop = TestShop.opened();
    try (EventStream stream = EventStream.of(shop.cabinet().makeToken(EVENTS, null))) {
      long quickest = Long.MAX_VALUE;
      for (int count = 1; count <= 20 && quickest >= TWO_SECONDS.toNanos(); count++) {
        shop.placedOrder();
        long placed = System.nanoTime();
        quickest = Math.min(quickest, stream.await(count).get(count - 1).nanos() - placed);
      }

      assertThat(Duration.ofNanos(quickest)).isLessThan(TWO_SECONDS);
    }
  }

  @Test
  void beginsNow() {
    TestShop shop = TestShop.opened();
    shop.placedOrder();
    shop.erp().awaitEvents(1);
    try (EventStream stream = EventStream.of(shop.cabinet().makeToken(EVENTS, null))) {
      String second = shop.placedOrder();

      assertThat(stream.await(1))
          .extracting(m -> m.data().path("order").asText())
          .containsExactly(second);
    }
  }

  @Test
  void tellsNoForeignShop() {
    TestShop shop = TestShop.opened();
    TestShop stranger = TestShop.opened();
    try (EventStream own = EventStream.of(shop.cabinet().makeToken(EVENTS, null));
        EventStream foreign = EventStream.of(stranger.cabinet().makeToken(EVENTS, null))) {
      shop.placedOrder();
      own.await(1);
      String strangers = stranger.placedOrder();

      assertThat(foreign.await(1))
          .extracting(m -> m.data().path("order").asText())
          .containsExactly(strangers);
      assertThat(own.messages()).hasSize(1);
    }
  }

  @Test
  void goesOnAfterTheLastEventWithoutGapOrRepetition() {
    TestShop shop = TestShop.opened();
    Cabinet.Token token = shop.cabinet().makeToken(EVENTS, null);
    List<EventStream.Message> seen = new ArrayList<>();
    String lastId;
    try (EventStream first = EventStream.of(token)) {
      shop.placedOrder();
      shop.placedOrder();
      seen.addAll(first.await(2));
      lastId = first.lastId();
    }
    shop.placedOrder();
    shop.erp().awaitEvents(3);
    try (EventStream second =
        EventStream.open(
            "?after=" + shop.erp().read(null, 1).next(),
            "Authorization",
            "Bearer " + token.bearer(),
            "Last-Event-ID",
            lastId)) {
      shop.placedOrder();
      seen.addAll(second.await(2));
    }

    assertThat(seen.stream().map(m -> m.data().path("order").asText()).toList())
        .isEqualTo(shop.erp().awaitEvents(4).stream().map(e -> e.path("order").asText()).toList());
    assertThat(seen).extracting(EventStream.Message::id).doesNotHaveDuplicates();
  }

  @Test
  void catchesUpFromACursorOfTheFeedHoweverMuchThatIs() {
    TestShop shop = TestShop.opened();
    int orders = 230;
    ConcurrentCalls.run(8, () -> placed(shop, orders / 8 + 1));
    int all = 8 * (orders / 8 + 1);
    shop.erp().awaitEvents(all);
    Erp.Piece first = shop.erp().read(null, 1);
    Cabinet.Token token = shop.cabinet().makeToken(EVENTS, null);

    try (EventStream stream =
        EventStream.open("?after=" + first.next(), "Authorization", "Bearer " + token.bearer())) {
      List<EventStream.Message> seen = stream.await(all - 1);

      assertThat(seen.stream().map(m -> m.data().path("order").asText()).toList())
          .isEqualTo(
              shop.erp().readOn(first.next(), 100).stream()
                  .map(e -> e.path("order").asText())
                  .toList());
    }
  }

  private static boolean placed(TestShop shop, int count) {
    for (int i = 0; i < count; i++) {
      shop.placedOrder();
    }
    return true;
  }

  @Test
  void letsNobodyInWithoutCredentialsPermissionOrCursor() {
    TestShop shop = TestShop.opened();
    Caller reader = shop.machine("events:read").with("Accept", "text/event-stream");

    Caller.anonymous().get("/events/stream").refusedWith(401, "unauthenticated");
    shop.machine("orders:read").get("/events/stream").refusedWith(403, "forbidden");
    reader.get("/events/stream?after=nonsense").refusedWith(400, "validation-failed");
    reader
        .with("Last-Event-ID", "nonsense")
        .get("/events/stream")
        .refusedWith(400, "validation-failed");
    reader
        .with("Accept", "application/json")
        .get("/events/stream")
        .refusedWith(406, "not-acceptable");
  }

  @Test
  void endsWithTheSession() {
    TestShop shop = TestShop.opened();
    String cookie = Cabinet.cookie(shop.owner().login(), shop.owner().password());
    try (EventStream stream = EventStream.open("", "Cookie", cookie)) {
      shop.placedOrder();
      stream.await(1);

      Caller.session(cookie).delete("/session").expecting(204);

      Eventually.get("the end of the stream", stream::ended, ended -> ended);
      assertThat(EventStream.open("", "Cookie", cookie).status()).isEqualTo(401);
    }
  }

  @Test
  void keepsTheNewestStreamOfASessionHoweverOftenThePageIsReloaded() {
    TestShop shop = TestShop.opened();
    String cookie = Cabinet.cookie(shop.owner().login(), shop.owner().password());
    List<EventStream> streams = new ArrayList<>();
    for (int reload = 0; reload < 10; reload++) {
      streams.add(EventStream.open("", "Cookie", cookie));
    }

    assertThat(streams).extracting(EventStream::status).containsOnly(200);
    Eventually.get(
        "the end of the streams before",
        () -> streams.stream().filter(EventStream::ended).count(),
        ended -> ended == 9);
    shop.placedOrder();
    try (EventStream newest = streams.get(9)) {
      assertThat(newest.await(1)).hasSize(1);
    }
  }

  @Test
  void endsWithTheToken() {
    TestShop shop = TestShop.opened();
    Cabinet.Token revoked = shop.cabinet().makeToken(EVENTS, null);
    Cabinet.Token expiring = shop.cabinet().makeToken(EVENTS, Instant.now().plusSeconds(3));
    try (EventStream first = EventStream.of(revoked);
        EventStream second = EventStream.of(expiring);
        EventStream lasting = EventStream.of(shop.cabinet().makeToken(EVENTS, null))) {
      shop.cabinet().caller().delete("/tokens/" + revoked.id()).expecting(204);

      Eventually.get("the end of both", () -> first.ended() && second.ended(), ended -> ended);
      shop.placedOrder();
      assertThat(lasting.await(1)).hasSize(1);
    }
  }

  @Test
  void givesAnAccountItsShareAndNoMore() {
    TestShop shop = TestShop.opened();
    Cabinet.Token token = shop.cabinet().makeToken(EVENTS, null);
    Caller reader = Caller.bearer(token.bearer());
    List<EventStream> streams = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      streams.add(EventStream.of(token));
    }

    Answer refused = reader.get("/events/stream").refusedWith(429, "too-many-streams");

    assertThat(refused.header("Retry-After")).isNotEmpty();
    streams.get(0).close();
    try (EventStream again =
        Eventually.get(
            "a place that is free again", () -> EventStream.of(token), s -> s.status() == 200)) {
      shop.placedOrder();
      assertThat(again.await(1)).hasSize(1);
      assertThat(streams.get(5).await(1)).hasSize(1);
    }
    streams.forEach(EventStream::close);
  }
}
