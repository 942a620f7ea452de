package ua.kramar.delivery.novaposhta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.delivery.CarrierBranch;
import ua.kramar.delivery.CarrierCity;
import ua.kramar.delivery.CarrierUnavailable;
import ua.kramar.platform.client.PartnerClient;

/** The directory by answers in the carrier's form. */
@Tag("O1")
class NovaPoshtaDirectoryTest {

  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String KYIV = "8d5a980d-391c-11dd-90d9-001a92567626";

  /** With an object for info, a null, a number among texts, and a list that nobody needs. */
  private static final String CITIES =
      """
      {"success": true, "data": [
        {"Description": "Київ", "DescriptionRu": "Киев", "Ref": "8d5a980d-391c-11dd-90d9-001a92567626",
         "Delivery1": "1", "Delivery7": "0", "Area": "71508131-9b87-11de-822f-000c2965ae0e",
         "SettlementType": "563ced10-f210-11e3-8c4a-0050568002cf", "IsBranch": "1",
         "PreventEntryNewStreetsUser": null,
         "Conglomerates": ["d4771ed0-4fb7-11e4-91b8-2f592fe1dcac"], "CityID": "4",
         "SettlementTypeDescription": "місто", "SpecialCashCheck": 1, "AreaDescription": "Київська"},
        {"Description": "Київець", "Ref": "0d5ae0c1-8f4b-11e0-9a4d-0026b97ed48a", "CityID": 5}],
       "errors": [], "warnings": [], "info": {"totalCount": 2}, "messageCodes": [],
       "errorCodes": [], "warningCodes": [], "infoCodes": []}
      """;

  private static final String BRANCHES =
      """
      {"success": true, "data": [
        {"SiteKey": "101", "Description": "Відділення №1: вул. Пирогівський шлях, 135",
         "ShortAddress": "Київ, Пирогівський шлях, 135", "Phone": "380800500609",
         "TypeOfWarehouse": "9a68df70-0267-42a8-bb5c-37f427e36ee4",
         "Ref": "1ec09d88-e1c2-11e3-8c4a-0050568002cf", "Number": "1",
         "CityRef": "8d5a980d-391c-11dd-90d9-001a92567626", "CityDescription": "Київ",
         "Longitude": "30.54", "TotalMaxWeightAllowed": 0, "PlaceMaxWeightAllowed": "1000",
         "Schedule": {"Monday": "08:00-20:00"}, "WarehouseStatus": "Working",
         "CategoryOfWarehouse": "Branch"},
        {"Description": "Поштомат \\"Нова Пошта\\" №5101: вул. Ярославів Вал, 15", "Number": 5101,
         "Ref": "4d1bca30-0d8c-11e9-b887-005056881c6b", "CategoryOfWarehouse": "Postomat"},
        {"Description": "Відділення №2", "Ref": "2ec09d88-e1c2-11e3-8c4a-0050568002cf",
         "Number": "2", "WarehouseStatus": "NotWorking", "CategoryOfWarehouse": "Branch"},
        {"Description": "", "Ref": "3ec09d88-e1c2-11e3-8c4a-0050568002cf", "Number": "3"},
        {"Description": "Відділення №4", "Ref": "../4", "Number": "4"}],
       "errors": [], "warnings": [], "info": {"totalCount": 5}, "errorCodes": []}
      """;

  private final CannedCarrier server = new CannedCarrier();
  private final NovaPoshtaDirectory directory = patientFor(Duration.ofSeconds(30));

  private NovaPoshtaDirectory patientFor(Duration patience) {
    return new NovaPoshtaDirectory(
        new NovaPoshtaApi(
            new PartnerClient(ForkJoinPool.commonPool(), patience, 1 << 20), server.address()),
        KEY);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void readsCities() throws Exception {
    server.answers(200, CITIES);

    assertThat(directory.cities("киї", 20))
        .containsExactly(
            new CarrierCity(KYIV, "Київ", "місто, Київська"),
            new CarrierCity("0d5ae0c1-8f4b-11e0-9a4d-0026b97ed48a", "Київець", ""));
    assertThat(new ObjectMapper().readTree(server.requests().get(0)))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"apiKey": "%s", "modelName": "Address", "calledMethod": "getCities",
                     "methodProperties": {"FindByString": "киї", "Limit": "20", "Page": "1"}}
                    """
                        .formatted(KEY)));
  }

  @Test
  void readsBranchesThatWork() throws Exception {
    server.answers(200, BRANCHES);

    assertThat(directory.branches(KYIV, "5101", 20))
        .containsExactly(
            new CarrierBranch(
                "1ec09d88-e1c2-11e3-8c4a-0050568002cf",
                "1",
                "Відділення №1: вул. Пирогівський шлях, 135",
                false),
            new CarrierBranch(
                "4d1bca30-0d8c-11e9-b887-005056881c6b",
                "5101",
                "Поштомат \"Нова Пошта\" №5101: вул. Ярославів Вал, 15",
                true));
    assertThat(new ObjectMapper().readTree(server.requests().get(0)))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"apiKey": "%s", "modelName": "Address", "calledMethod": "getWarehouses",
                     "methodProperties": {"CityRef": "%s", "FindByString": "5101",
                       "Limit": "20", "Page": "1", "Language": "UA"}}
                    """
                        .formatted(KEY, KYIV)));
  }

  @Test
  void takesNoMoreThanItWants() {
    server.answers(200, CITIES);

    assertThat(directory.cities("киї", 1)).hasSize(1);
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    server.answers(200, "{\"success\": true, \"data\": [], \"info\": {\"totalCount\": 0}}");

    assertThat(directory.cities("щщщ", 20)).isEmpty();
  }

  @Test
  void cutsWhatAnOrderWouldNotTake() {
    server.answers(
        200,
        "{\"success\": true, \"data\": [{\"Ref\": \"a-1\", \"Description\": \"%s\"}]}"
            .formatted("б\\u0000".repeat(400)));

    assertThat(directory.branches(KYIV, "", 20).get(0).name()).hasSize(200);
    assertThat(directory.cities("б", 20).get(0).name()).hasSize(100).doesNotContain("\0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"success\": false, \"errors\": [\"Шевчук\"], \"errorCodes\": [\"20000200068\"]}",
        "{\"success\": true, \"da",
        "[]",
        "<h1>502</h1>"
      })
  void isUnavailableWhenTheCarrierSaysNothingReliable(String reply) {
    server.answers(200, reply);

    assertThatThrownBy(() -> directory.cities("київ", 20))
        .isInstanceOf(CarrierUnavailable.class)
        .message()
        .doesNotContain("Шевчук", KEY, "київ");
  }

  @Test
  void doesNotWaitLong() {
    var givenUp = new CountDownLatch(1);
    server.behaves(
        (exchange, request) -> {
          try {
            givenUp.await(10, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    assertThatThrownBy(() -> patientFor(Duration.ofMillis(300)).cities("київ", 20))
        .isInstanceOf(CarrierUnavailable.class)
        .hasMessageContaining("too slow");
    givenUp.countDown();
  }
}
