package ua.kramar.delivery.novaposhta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ua.kramar.HostileText;
import ua.kramar.delivery.TrackingRecord;

class HostileResponseTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> FIELDS =
      List.of(
          "success",
          "data",
          "errorCodes",
          "warnings",
          "Number",
          "StatusCode",
          "Status",
          "TrackingUpdateDate",
          "DateScan",
          "ActualDeliveryDate",
          "Ref",
          "Description",
          "AreaDescription",
          "CategoryOfWarehouse");

  @Provide
  Arbitrary<JsonNode> replies() {
    Arbitrary<JsonNode> leaves =
        Arbitraries.oneOf(
            new HostileText().get().map(JSON::textNode),
            Arbitraries.bigDecimals().map(JSON::numberNode),
            Arbitraries.of(true, false).map(JSON::booleanNode),
            Arbitraries.just(JSON.nullNode()));
    return Arbitraries.recursive(() -> leaves, HostileResponseTest::around, 0, 4);
  }

  private static Arbitrary<JsonNode> around(Arbitrary<JsonNode> inner) {
    Arbitrary<JsonNode> objects =
        Arbitraries.maps(Arbitraries.of(FIELDS), inner)
            .ofMaxSize(6)
            .map(fields -> new ObjectNode(JSON, fields));
    Arbitrary<JsonNode> arrays =
        inner
            .list()
            .ofMaxSize(4)
            .map(
                items -> {
                  var array = JSON.arrayNode();
                  items.forEach(array::add);
                  return array;
                });
    return Arbitraries.oneOf(objects, arrays);
  }

  @Property
  void isReadWhateverItHolds(@ForAll("replies") JsonNode reply) {
    NovaPoshtaResponse.of(reply).data().stream()
        .map(TrackingDocument::of)
        .map(TrackingDocument::record)
        .forEach(HostileResponseTest::isStorable);
    isStorable(TrackingDocument.of(reply).record());
  }

  @Property
  void isReadAsPlacesWhateverItHolds(@ForAll("replies") JsonNode reply) {
    for (JsonNode record : NovaPoshtaResponse.of(reply).data()) {
      NovaPoshtaDirectory.city(record).forEach(city -> isLegible(city.name(), 100));
      NovaPoshtaDirectory.branch(record).forEach(branch -> isLegible(branch.name(), 200));
    }
  }

  private static void isLegible(String text, int longest) {
    assertThat(text.codePointCount(0, text.length())).isBetween(1, longest);
    assertThat(text.codePoints()).noneMatch(c -> c < 0x20 || (c >= 0xD800 && c <= 0xDFFF));
  }

  private static void isStorable(TrackingRecord record) {
    assertThat(record.code().codePointCount(0, record.code().length())).isLessThanOrEqualTo(40);
    assertThat(record.text().codePointCount(0, record.text().length())).isLessThanOrEqualTo(300);
    for (String text : List.of(record.waybill(), record.code(), record.text())) {
      assertThat(text.codePoints()).noneMatch(c -> c < 0x20 || (c >= 0xD800 && c <= 0xDFFF));
    }
  }

  @Property
  void knowsADateOrNone(@ForAll(supplier = HostileText.class) String text) {
    WireDate.parse(text).ifPresent(HostileResponseTest::isOfThisMillennium);
  }

  @Property
  void knowsNumbersThatLookLikeDates(@ForAll BigDecimal number, @ForAll int other) {
    String text = number.toPlainString() + "-" + other + " " + other % 24 + ":00:00";
    WireDate.parse(text).ifPresent(HostileResponseTest::isOfThisMillennium);
  }

  private static void isOfThisMillennium(Instant moment) {
    assertThat(moment)
        .isBetween(Instant.parse("1999-12-31T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z"));
  }
}
