package ua.kramar.delivery.novaposhta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.delivery.CarrierUnavailable;
import ua.kramar.delivery.FollowUp;
import ua.kramar.delivery.Heading;
import ua.kramar.delivery.ParcelState;
import ua.kramar.delivery.TrackingDetails;
import ua.kramar.delivery.TrackingRecord;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.client.PartnerClient;

@Tag("O6")
@Tag("O8")
class NovaPoshtaTest {

  private static final String ONE = "20450000000001";
  private static final String TWO = "20450000000002";
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  private final CannedCarrier server = new CannedCarrier();
  private final NovaPoshta carrier = patientFor(Duration.ofSeconds(30));

  private NovaPoshta patientFor(Duration patience) {
    return new NovaPoshta(
        new NovaPoshtaApi(
            new PartnerClient(ForkJoinPool.commonPool(), patience, 4 << 20), server.address()),
        KEY);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void asksForNumbersOnly() throws Exception {
    server.answers(200, found());
    carrier.track(List.of(ONE, TWO));
    assertThat(new ObjectMapper().readTree(server.requests().get(0)))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"apiKey": "%s", "modelName": "TrackingDocument",
                     "calledMethod": "getStatusDocuments",
                     "methodProperties": {"Documents": [
                       {"DocumentNumber": "%s", "Phone": ""},
                       {"DocumentNumber": "%s", "Phone": ""}]}}
                    """
                        .formatted(KEY, ONE, TWO)));
  }

  @Test
  void tellsTheLatestEventOfEachParcel() {
    server.answers(
        200,
        found(
            document(ONE, "\"9\"", "\"TrackingUpdateDate\": \"2026-11-20 14:05:09\""),
            document(TWO, "\"7\"", "\"DateScan\": \"08:15 21.11.2026\"")));
    assertThat(carrier.track(List.of(ONE, TWO)))
        .containsExactly(
            new TrackingRecord(
                ONE, "9", "Статус 9", Instant.parse("2026-11-20T12:05:09Z"), ParcelState.DELIVERED),
            new TrackingRecord(
                TWO,
                "7",
                "Статус 7",
                Instant.parse("2026-11-21T06:15:00Z"),
                ParcelState.AT_PICKUP_POINT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-05 10:00:00|04.11.2026 10:00:00|2026-11-03 10:00:00|10:00 02.11.2026|5",
        "|04.11.2026 10:00:00|2026-11-03 10:00:00|10:00 02.11.2026|4",
        "||2026-11-03 10:00:00|10:00 02.11.2026|3",
        "|||10:00 02.11.2026|2",
        "nonsense|0001-01-01 00:00:00||10:00 02.11.2026|2",
        "||||1"
      })
  void takesTheFirstDateThatIsThere(
      String update, String recipient, String actual, String scan, int day) {
    String dates =
        "\"TrackingUpdateDate\": %s, \"RecipientDateTime\": %s, \"ActualDeliveryDate\": %s,"
            + " \"DateScan\": %s, \"DateCreated\": \"01-11-2026 10:00:00\"";
    server.answers(
        200,
        found(
            document(
                ONE,
                "\"5\"",
                dates.formatted(json(update), json(recipient), json(actual), json(scan)))));
    assertThat(carrier.track(List.of(ONE)).get(0).at())
        .isEqualTo(Instant.parse("2026-11-0" + day + "T08:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A number for a string, nothing but the code, all arrays but one missing.
        "{\"success\": true, \"data\": [{\"Number\": 20450000000001, \"StatusCode\": 9}]}",
        // Warnings as an object; members that nobody told us about; other kinds of values.
        """
        {"success": true, "warnings": {"ID_20450000000001": "note"}, "somethingNew": {"a": [1]},
         "data": [{"Number": "20450000000001", "StatusCode": "9", "Status": null,
                   "DocumentCost": 55.5, "AnnouncedPrice": "", "TrackingUpdateDate": "",
                   "DateCreated": {}, "New": []}]}
        """,
        "{\"success\": true, \"errors\": {}, \"data\": [{\"Number\":\"20450000000001\","
            + "\"StatusCode\":\" 9 \"}]}"
      })
  void isNotParticularAboutShapes(String reply) {
    server.answers(200, reply);
    assertThat(carrier.track(List.of(ONE)))
        .containsExactly(new TrackingRecord(ONE, "9", "", null, ParcelState.DELIVERED));
  }

  @Test
  void tellsTheCityAndTheWaybillOfTheReturn() {
    server.answers(
        200,
        found(
            document(
                ONE,
                "\"102\"",
                "\"CityRecipient\": \"Львів\", \"DateCreated\": \"01-11-2026 10:00:00\","
                    + " \"LastCreatedOnTheBasisDocumentType\": \"Return\","
                    + " \"LastCreatedOnTheBasisNumber\": \""
                    + TWO
                    + "\"")));
    assertThat(carrier.track(List.of(ONE)).get(0).details())
        .isEqualTo(
            new TrackingDetails(
                null,
                true,
                Instant.parse("2026-11-01T08:00:00Z"),
                null,
                false,
                "Львів",
                new FollowUp(TWO, Heading.TO_SENDER)));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"DateCreated\": \"18 листопада 2016\"', true",
    "'\"RecipientDateTime\": \"вчора\"', true",
    "'\"RecipientDateTime\": \"0000-00-00 00:00:00\"', false",
    "'\"RecipientDateTime\": \"21.11.16 13:53\"', false"
  })
  void saysThatATimeCannotBeRead(String times, boolean unreadable) {
    server.answers(200, found(document(ONE, "\"9\"", times)));

    assertThat(carrier.track(List.of(ONE)).get(0).details().timeUnreadable()).isEqualTo(unreadable);
  }

  @Test
  void tellsWhenTheWaybillWasCreatedAndTheParcelReceived() {
    server.answers(
        200,
        found(
            document(
                ONE,
                "\"9\"",
                "\"TrackingUpdateDate\": \"2026-11-05 10:00:00\","
                    + " \"RecipientDateTime\": \"04.11.2026 10:00:00\","
                    + " \"ActualDeliveryDate\": \"2026-11-03 10:00:00\","
                    + " \"DateCreated\": \"01-11-2026 10:00:00\"")));

    TrackingDetails details = carrier.track(List.of(ONE)).get(0).details();

    assertThat(details.createdAt()).isEqualTo(Instant.parse("2026-11-01T08:00:00Z"));
    assertThat(details.receivedAt()).isEqualTo(Instant.parse("2026-11-03T08:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"9, Payment, 20450000000002", "106, '', 20450000000002", "102, Return, <script>"})
  void followsNoDocumentsMoneyOrNonsense(String code, String type, String number) {
    server.answers(
        200,
        found(
            document(
                ONE,
                json(code),
                "\"LastCreatedOnTheBasisDocumentType\": %s, \"LastCreatedOnTheBasisNumber\": %s"
                    .formatted(json(type), json(number)))));
    assertThat(carrier.track(List.of(ONE)).get(0).details().followUp()).isNull();
  }

  @Test
  void tellsBothMomentsOfTheHourThatOccursTwice() {
    server.answers(
        200, found(document(ONE, "\"5\"", "\"TrackingUpdateDate\": \"2026-10-25 03:30:00\"")));
    TrackingRecord seen = carrier.track(List.of(ONE)).get(0);
    assertThat(seen.at()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(seen.details().laterAt()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
  }

  @Test
  void leavesAnUnknownCodeWithoutState() {
    server.answers(
        200, found(document(ONE, "\"777\"", "\"TrackingUpdateDate\": \"2026-11-20 14:05:09\"")));
    TrackingRecord seen = carrier.track(List.of(ONE)).get(0);
    assertThat(seen.code()).isEqualTo("777");
    assertThat(seen.state()).isNull();
  }

  @Test
  void goesOnAboutANumberThatIsNotThereYet() {
    server.answers(200, found(document(ONE, "\"3\"", "\"DateCreated\": \"\"")));
    TrackingRecord seen = carrier.track(List.of(ONE)).get(0);
    assertThat(seen.state()).isEqualTo(ParcelState.UNKNOWN);
    assertThat(seen.at()).isNull();
  }

  @Test
  void bringsNothingInThatLogAndDatabaseCannotTake() {
    server.answers(200, found(document(ONE, "\"7\\n7\\u0000\"", "\"X\": 1")));
    assertThat(carrier.track(List.of(ONE)))
        .containsExactly(new TrackingRecord(ONE, "7 7", "Статус 7 7", null, null));
    server.answers(200, found(document(ONE, "\"" + "7".repeat(5000) + "\"", "\"X\": 1")));
    TrackingRecord seen = carrier.track(List.of(ONE)).get(0);
    assertThat(seen.code()).hasSize(40);
    assertThat(seen.text()).hasSize(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null", "{}"})
  void takesARecordWithoutCodeForNone(String code) {
    server.answers(200, found(document(ONE, code, "\"X\": 1")));
    assertThat(carrier.track(List.of(ONE))).isEmpty();
  }

  @Test
  void believesNothingAboutNumbersItDidNotAskFor() {
    server.answers(200, found(document(TWO, "\"9\"", "\"DateCreated\": \"\"")));
    assertThat(carrier.track(List.of(ONE))).isEmpty();
  }

  @Test
  void asksAboutAHundredAtOnce() {
    server.answers(request -> found());
    List<String> hundred = numbers(100);
    assertThat(carrier.batchSize()).isEqualTo(100);
    carrier.track(hundred);
    assertThat(server.requests()).singleElement().asString().contains(hundred);
    assertThatThrownBy(() -> carrier.track(numbers(101)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(carrier.track(List.of())).isEmpty();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void answersForTheOthersWhenNumbersAreMalformed() {
    List<String> hundred = numbers(100);
    List<String> bad = List.of(hundred.get(0), hundred.get(57), hundred.get(99));
    server.answers(
        request -> {
          if (bad.stream().anyMatch(request::contains)) {
            return refusal("\"20001401442\"");
          }
          return found(
              hundred.stream()
                  .filter(request::contains)
                  .map(number -> document(number, "\"5\"", "\"DateScan\": \"\""))
                  .toArray(String[]::new));
        });
    List<TrackingRecord> seen = carrier.track(hundred);
    assertThat(seen).extracting(TrackingRecord::waybill).containsExactlyElementsOf(hundred);
    assertThat(seen)
        .filteredOn(r -> r.state() == ParcelState.UNKNOWN && r.code().equals("20001401442"))
        .extracting(TrackingRecord::waybill)
        .containsExactlyElementsOf(bad);
    assertThat(server.requests()).hasSizeLessThan(45);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"20000200068\"", // the key is refused
        "\"20000101696\"", // too many attempts
        "\"20000101696\", \"20001401442\"",
        "20000999999",
        ""
      })
  void isUnavailableWhenRefusedForAnotherReason(String codes) {
    server.answers(200, refusal(codes));
    assertUnavailable("refused with [");
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "42",
        "<html><body>Олена Шевчук, 0671234567</body></html>",
        "{\"success\": true, \"data\": [{\"Number\": \"20450000000001\", \"StatusCode\": \"9",
        "{\"success\": true} trailing",
        "\u0000\u0001\u0002"
      })
  void isUnavailableWhenItTalksNonsense(String nonsense) {
    server.answers(200, nonsense);
    assertUnavailable("not ");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 302, 400, 401, 403, 404, 429, 500, 502, 503})
  void isUnavailableUnderAnyOtherHttpStatus(int status) {
    server.answers(
        status, status == 204 ? "" : found(document(ONE, "\"9\"", "\"DateScan\": \"\"")));
    assertUnavailable("HTTP " + status);
  }

  @Test
  void isUnavailableWhenTheReplyIsCutOff() {
    server.behaves(
        (exchange, request) -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write("{\"success\": true, ".getBytes(UTF_8));
          }
        });
    assertUnavailable("no response, ");
  }

  @Test
  void isUnavailableWhenTheReplyHasNoEnd() {
    server.behaves(
        (exchange, request) -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(1 << 16).getBytes(UTF_8);
            for (int i = 0; i < 1000; i++) {
              exchange.getResponseBody().write(blanks);
            }
          }
        });
    assertUnavailable("too large");
  }

  @Test
  void isUnavailableWhenItHangs() {
    CountDownLatch end = new CountDownLatch(1);
    server.behaves(
        (exchange, request) -> {
          try (exchange) {
            assertThat(end.await(10, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertUnavailable(patientFor(Duration.ofMillis(300)), "too slow");
    end.countDown();
  }

  /** No single wait is long; together they would be. */
  @Test
  void isUnavailableWhenTheReplyDripsIn() {
    CountDownLatch givenUp = new CountDownLatch(1);
    server.behaves(
        (exchange, request) -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            while (!givenUp.await(20, TimeUnit.MILLISECONDS)) {
              exchange.getResponseBody().write(' ');
              exchange.getResponseBody().flush();
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertUnavailable(patientFor(Duration.ofMillis(300)), "too slow");
    givenUp.countDown();
  }

  @Test
  void isUnavailableWhenItIsDown() {
    server.close();
    assertUnavailable("no response");
  }

  /** And what is said about it names neither people nor keys nor numbers. */
  private void assertUnavailable(String reason) {
    assertUnavailable(carrier, reason);
  }

  private static void assertUnavailable(NovaPoshta carrier, String reason) {
    assertThatThrownBy(() -> carrier.track(List.of(ONE, TWO)))
        .isInstanceOf(CarrierUnavailable.class)
        .hasNoCause()
        .message()
        .startsWith(Carrier.NOVA_POSHTA.name())
        .contains(reason)
        .hasSizeLessThan(120)
        .doesNotContain(KEY, ONE, TWO, "Шевчук", "067", "http://");
  }

  private static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj("2045%010d"::formatted).toList();
  }

  private static String json(String value) {
    return value == null ? "\"\"" : '"' + value + '"';
  }

  private static String found(String... documents) {
    return List.of(documents).stream()
        .collect(
            Collectors.joining(
                ",",
                "{\"success\": true, \"data\": [",
                "], \"errors\": [], \"warnings\": [], \"info\": [], \"messageCodes\": [],"
                    + " \"errorCodes\": [], \"warningCodes\": [], \"infoCodes\": []}"));
  }

  private static String document(String number, String code, String more) {
    return "{\"Number\": \"%s\", \"StatusCode\": %s, \"Status\": \"Статус %s\", %s}"
        .formatted(number, code, code.replace("\"", ""), more);
  }

  private static String refusal(String codes) {
    return """
    {"success": false, "data": [], "errors": ["Шевчук 0671234567"], "errorCodes": [%s],
     "warnings": ["Invalid DocumentNumber: 445"], "warningCodes": []}
    """
        .formatted(codes);
  }
}
