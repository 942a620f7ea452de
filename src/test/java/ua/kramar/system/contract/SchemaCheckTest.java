package ua.kramar.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Answer;

class SchemaCheckTest {

  private static final JsonNode DOCUMENT =
      Answer.json(
          """
          {"openapi": "3.1.0", "components": {"schemas": {
            "State": {"type": "string", "enum": ["NEW", "DONE"]},
            "Line": {
              "type": "object",
              "properties": {"sku": {"type": "string", "pattern": "^[A-Z]+$"}, "quantity": {"type": "integer"}},
              "required": ["sku"]
            },
            "Order": {
              "type": "object",
              "properties": {
                "number": {"type": "string"},
                "state": {"$ref": "#/components/schemas/State"},
                "paid": {"type": "boolean"},
                "weight": {"type": "number"},
                "lines": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}},
                "first": {"$ref": "#/components/schemas/Line"},
                "until": {"type": ["string", "null"]},
                "last": {"anyOf": [{"$ref": "#/components/schemas/Line"}, {"type": "null"}]},
                "place": {"type": ["object", "null"], "properties": {"city": {"type": "string"}}},
                "properties": {"type": "string"},
                "data": {"type": "object"},
                "id": {"type": "string"}
              },
              "required": ["number", "lines", "last"]
            }
          }}}
          """);

  private static final JsonNode ORDER = Answer.json("{\"$ref\": \"#/components/schemas/Order\"}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'lines': []",
        "'lines': [{'sku': 'LAMP'}, {'sku': 'SOFA', 'quantity': 2}]",
        "'lines': [], 'state': 'DONE', 'paid': true, 'weight': 1.5, 'properties': 'none'",
        "'lines': [], 'weight': 1, 'place': {'city': 'Львів'}",
        "'lines': [], 'place': {}, 'data': {'anything': {'goes': 1}}",
        "'lines': [], 'until': null",
        // A member that may be missing may also be null, and so may its members.
        "'lines': [{'sku': 'LAMP', 'quantity': null}], 'state': null, 'first': null",
        "'lines': [], 'place': {'city': null}"
      })
  void acceptsWhatIsDescribed(String members) {
    assertThat(faults("'number': '1', 'last': null, " + members)).isEmpty();
    assertThat(faults("'number': '1', 'last': {'sku': 'LAMP'}, " + members)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // another type
        "'number': 1, 'lines': [], 'last': null",
        "'number': '1', 'lines': {}, 'last': null",
        "'number': '1', 'lines': [], 'last': null, 'paid': 'true'",
        "'number': '1', 'lines': [], 'last': null, 'weight': '1.5'",
        "'number': '1', 'lines': [], 'last': null, 'until': 1",
        "'number': '1', 'lines': [], 'last': null, 'data': []",
        "'number': '1', 'lines': [], 'last': null, 'first': 'LAMP'",
        "'number': '1', 'lines': [], 'last': 'LAMP'",
        "'number': '1', 'lines': [{'sku': 'LAMP', 'quantity': '2'}], 'last': null",
        "'number': '1', 'lines': [{'sku': 'LAMP', 'quantity': 2.5}], 'last': null",
        "'number': '1', 'lines': [{'sku': 'LAMP', 'quantity': 2.0}], 'last': null",
        // a required member that is missing
        "'lines': [], 'last': null",
        "'number': '1', 'lines': []",
        "'number': '1', 'lines': [{}], 'last': null",
        "'number': '1', 'lines': [], 'last': null, 'first': {}",
        // a member that is not described
        "'number': '1', 'lines': [], 'last': null, 'secret': 1",
        "'number': '1', 'lines': [], 'last': null, 'secret': null",
        "'number': '1', 'lines': [{'sku': 'LAMP', 'secret': 1}], 'last': null",
        "'number': '1', 'lines': [], 'last': {'sku': 'LAMP', 'secret': 1}",
        "'number': '1', 'lines': [], 'last': null, 'first': {'sku': 'LAMP', 'secret': 1}",
        "'number': '1', 'lines': [], 'last': null, 'place': {'secret': 1}",
        // none of the enumeration
        "'number': '1', 'lines': [], 'last': null, 'state': 'new'",
        // another pattern
        "'number': '1', 'lines': [{'sku': 'lamp'}], 'last': null",
        "'number': '1', 'lines': [], 'last': {'sku': ''}",
        // null where something is required
        "'number': null, 'lines': [], 'last': null",
        "'number': '1', 'lines': null, 'last': null",
        "'number': '1', 'lines': [null], 'last': null",
        "'number': '1', 'lines': [{'sku': null}], 'last': null"
      })
  void refusesWhatIsNotDescribed(String members) {
    assertThat(faults(members)).isNotEmpty();
  }

  @Test
  void namesThePlaceOfEachFault() {
    assertThat(faults("'number': '1', 'lines': [{'sku': 'LAMP'}, {'sku': 'sofa'}], 'last': null"))
        .singleElement()
        .asString()
        .contains("lines[1].sku");
    assertThat(faults("'number': 1, 'last': null, 'secret': 1")).hasSize(3);
  }

  private static List<String> faults(String members) {
    return SchemaCheck.faults(
        DOCUMENT, ORDER, Answer.json(("{" + members + "}").replace('\'', '"')));
  }
}
