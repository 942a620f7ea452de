package ua.kramar.platform.values;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import ua.kramar.HostileText;

/** JSON as others send it. */
class HostileJsonTest {

  private static final ObjectMapper STRICT = Json.mapper();

  private record Said(String text, Money price, Instant at, LocalDate day) {}

  /** An instant has another day in the shop's zone; Jackson would take all of these. */
  @Example
  void readsADayFromADateOnly() {
    assertThat(read("{\"day\":\" 2026-11-21 \"}").day()).isEqualTo("2026-11-21");
    for (String other :
        List.of(
            "\"2026-11-21T22:30:00Z\"",
            "\"2026-11-21T00:00:00\"",
            "\"2026-2-1\"",
            "\"+12026-11-21\"",
            "\"20261121\"",
            "\"2026-02-30\"",
            "\"\"",
            "20600",
            "[2026, 11, 21]",
            "true")) {
      assertThatThrownBy(() -> read("{\"day\":" + other + "}"))
          .as(other)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property
  void takesNoTextThatDatabaseOrXmlCannotHold(@ForAll(supplier = HostileText.class) String text)
      throws Exception {
    String json = new ObjectMapper().writeValueAsString(Map.of("text", text));
    String taken;
    try {
      taken = read(json).text();
    } catch (IllegalArgumentException refusal) {
      assertThat(XmlText.isValid(text)).isFalse();
      return;
    }
    assertThat(taken).isEqualTo(text).doesNotContain("\0");
    assertThat(new String(taken.getBytes(UTF_8), UTF_8)).isEqualTo(taken);
    assertThat(throughXml(taken)).isEqualTo(taken.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static Said read(String json) {
    try {
      return STRICT.readValue(json, Said.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String throughXml(String text) throws Exception {
    StringWriter xml = new StringWriter();
    XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(xml);
    writer.writeStartElement("text");
    writer.writeCharacters(text);
    writer.writeEndElement();
    writer.close();
    XMLStreamReader reader =
        XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml.toString()));
    reader.nextTag();
    return reader.getElementText();
  }

  @Property
  void calculatesWithNoAmountThatFillsTheMemory(
      @ForAll @BigRange(min = "0", max = "1e12") BigDecimal amount, @ForAll int exponent) {
    try {
      Money money = new Money(new BigDecimal(amount.unscaledValue() + "e" + exponent), "UAH");
      assertThat(money.amount().toPlainString()).hasSizeLessThan(250);
    } catch (IllegalArgumentException refusal) {
      assertThat(Math.abs((long) exponent)).isGreaterThan(50);
    }
  }

  @Property
  void readsNoAmountWithAnExponent(
      @ForAll @BigRange(min = "0", max = "1e12") BigDecimal amount,
      @ForAll int exponent,
      @ForAll boolean quoted) {
    String written = amount.unscaledValue() + "e" + exponent;
    String json =
        "{\"price\":{\"amount\":"
            + (quoted ? "\"" + written + "\"" : written)
            + ",\"currency\":\"UAH\"}}";

    assertThatThrownBy(() -> read(json)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void readsATimeOfOurEraOrNone(@ForAll(supplier = HostileText.class) String text)
      throws Exception {
    String json = new ObjectMapper().writeValueAsString(Map.of("at", text));

    assertThatThrownBy(() -> read(json)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void readsTimesAsTextOnly(@ForAll BigDecimal seconds, @ForAll int exponent) {
    assertThatThrownBy(() -> read("{\"at\":" + seconds.unscaledValue() + "e" + exponent + "}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void keepsWithinTheEra(@ForAll Instant time) {
    String json = Json.write(new Said(null, null, time, null));
    if (TimeRange.contains(time)) {
      assertThat(read(json).at()).isEqualTo(time);
    } else {
      assertThatThrownBy(() -> read(json)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Example
  void refusesANameThatStandsTwice() {
    assertThatThrownBy(() -> read("{\"text\":\"a\",\"text\":\"b\"}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
