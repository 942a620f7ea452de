package ua.kramar.platform.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.platform.refusals.Invalid;

class RequestContentTest {

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

  private static final String WSDL =
      """
      <w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:t="urn:test"
          xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <w:types>
          <xs:schema targetNamespace="urn:test" elementFormDefault="qualified">
            <xs:simpleType name="Word"><xs:restriction base="xs:string">
              <xs:minLength value="1"/><xs:maxLength value="5"/></xs:restriction></xs:simpleType>
            <xs:simpleType name="Kind"><xs:restriction base="xs:string">
              <xs:enumeration value="RED"/><xs:enumeration value="BLUE"/></xs:restriction></xs:simpleType>
            <xs:complexType name="Person"><xs:sequence>
              <xs:element name="alias" type="xs:string" minOccurs="0"/>
              <xs:element name="surname" type="t:Word"/>
              <xs:element name="name" type="t:Word"/>
            </xs:sequence></xs:complexType>
            <xs:element name="listKindsResponse"><xs:complexType><xs:sequence>
              <xs:element name="kind" type="xs:string" maxOccurs="unbounded"/>
              <xs:element name="comment" type="xs:string"/>
              <xs:element name="surname" type="xs:string" maxOccurs="2"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name="order"><xs:complexType><xs:sequence>
              <xs:element name="customer" type="t:Person"/>
              <xs:element name="item" maxOccurs="3"><xs:complexType><xs:sequence>
                <xs:element name="quantity" type="xs:int"/></xs:sequence></xs:complexType></xs:element>
              <xs:element name="kind" type="t:Kind"/>
              <xs:element name="day" type="xs:date"/>
              <xs:element name="silent" type="xs:boolean"/>
              <xs:element name="comment" type="xs:string" minOccurs="0"/>
            </xs:sequence></xs:complexType></xs:element>
          </xs:schema>
        </w:types>
      </w:definitions>
      """;

  private static final MessageRules RULES =
      new MessageRules(
          Set.of(new QName("urn:test", "order")),
          Set.of(new QName("urn:known", "known")),
          ContractSchema.in(new ByteArrayInputStream(WSDL.getBytes(UTF_8))),
          Map.of("customer", "buyer", "item", "lines"),
          Set.of());

  private static final String ORDER =
      "<order><customer><surname>Ґ</surname><name>Б</name></customer>"
          + "<item><quantity>1</quantity></item><item><quantity>2</quantity></item>"
          + "<kind>RED</kind><day>2026-11-26</day><silent>true</silent></order>";

  private static String envelope(String header, String body) {
    return "<s:Envelope xmlns:s=\"%s\" xmlns:i=\"%s\" xmlns:x=\"%s\" xmlns:t=\"urn:test\" xmlns=\"urn:test\">%s<s:Body>%s</s:Body></s:Envelope>"
        .formatted(
            SOAP,
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2001/XMLSchema",
            header,
            body);
  }

  private static List<String> invalidFields(String order) {
    Invalid refusal =
        catchThrowableOfType(
            Invalid.class, () -> MessageValidator.require(RULES, envelope("", order)));
    return refusal.violations().stream().map(Invalid.Violation::field).toList();
  }

  private static void assertAdmitted(String order) {
    assertThatCode(() -> MessageValidator.require(RULES, envelope("", order)))
        .doesNotThrowAnyException();
  }

  @Test
  void admitsWhatTheSchemaAllows() {
    assertAdmitted(ORDER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"True", "TRUE", "False", "yes", "on", "2", "-1", "y", "", " ", "truе", "nil"})
  void refusesWhatIsNoBoolean(String value) {
    assertThat(invalidFields(ORDER.replace("<silent>true", "<silent>" + value)))
        .containsExactly("silent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "1", "0", " true ", "<!-- a -->true", "<![CDATA[1]]>"})
  void admitsEachWritingOfABoolean(String value) {
    assertAdmitted(ORDER.replace("<silent>true", "<silent>" + value));
  }

  @ParameterizedTest
  @CsvSource({
    "<quantity>2</quantity>, <quantity>two</quantity>, lines[1].quantity",
    "<quantity>2</quantity>, <quantity>2.0</quantity>, lines[1].quantity",
    "<quantity>1</quantity>, <quantity>1e3</quantity>, lines[0].quantity",
    "<quantity>1</quantity>, <quantity/>, lines[0].quantity",
    "<quantity>1</quantity>, <quantity>99999999999</quantity>, lines[0].quantity",
    "<quantity>1</quantity>, <quantity><a>1</a></quantity>, lines[0].quantity",
    "<kind>RED, <kind>red, kind",
    "<kind>RED, <kind>GREEN, kind",
    "2026-11-26, 26.11.2026, day",
    "2026-11-26, 2026-02-30, day",
    "<surname>Ґ, <surname>, buyer.surname",
    "<surname>Ґ, <surname>Абвгде, buyer.surname",
    "<surname>Ґ, <surname a='1'>Ґ, buyer.surname",
    "<silent>true</silent>, <silent i:nil='true'/>, silent"
  })
  void namesTheFieldWhoseValueIsNotOfItsType(String good, String bad, String field) {
    assertThat(invalidFields(ORDER.replace(good, bad))).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "<silent>true</silent>, silent",
    "<kind>RED</kind>, kind",
    "<surname>Ґ</surname>, buyer.surname",
    "<name>Б</name>, buyer.name",
    "<quantity>2</quantity>, lines[1].quantity",
    "<customer><surname>Ґ</surname><name>Б</name></customer>, buyer",
    "<item><quantity>1</quantity></item><item><quantity>2</quantity></item>, lines"
  })
  void namesTheFieldThatIsMissing(String element, String field) {
    assertThat(invalidFields(ORDER.replace(element, ""))).containsExactly(field);
  }

  /** The answer of the contract has a list of kinds, and demands a comment. */
  @Test
  void namesAFieldAsItsOwnParentHasIt() {
    assertThat(invalidFields(ORDER.replace("RED", "GREEN"))).containsExactly("kind");
    assertThat(invalidFields(ORDER.replace("<surname>Ґ", "<surname>")))
        .containsExactly("buyer.surname");
    assertThat(invalidFields(ORDER.replace("</order>", "<x/></order>"))).containsExactly("x");
  }

  @Test
  void namesTheMissingFieldAlsoBeforeAnOptionalOne() {
    assertThat(
            invalidFields(ORDER.replace("<silent>true</silent>", "<comment>Добрий день</comment>")))
        .containsExactly("silent");
  }

  @Test
  void namesTheElementThatTheSchemaDoesNotHave() {
    assertThat(invalidFields(ORDER.replace("</order>", "<silence>true</silence></order>")))
        .containsExactly("silence");
    assertThat(invalidFields(ORDER.replace("</order>", "<o:comment xmlns:o='urn:o'/></order>")))
        .containsExactly("comment");
    String item = "<item><quantity>1</quantity></item>";
    assertThat(invalidFields(ORDER.replace("<kind>", item + item + "<kind>")))
        .containsExactly("lines[3]");
  }

  @Test
  void namesAllFieldsThatAreNotValid() {
    String order = ORDER.replace(">true<", ">True<").replace(">2<", ">x<").replace("RED", "red");

    assertThat(invalidFields(order)).containsExactly("lines[1].quantity", "kind", "silent");
  }

  @Test
  void countsCharactersAsThePublishedSchemaDoes() {
    assertAdmitted(ORDER.replace("<surname>Ґ", "<surname>😀😀😀😀😀"));
    assertThat(invalidFields(ORDER.replace("<surname>Ґ", "<surname>😀😀😀😀😀😀")))
        .containsExactly("buyer.surname");
  }

  @Test
  void admitsOptionalElementsThatAreEmptyBlankOrNil() {
    for (String empty : List.of("<comment/>", "<comment> </comment>", "<comment i:nil='true'/>")) {
      assertAdmitted(ORDER.replace("</order>", empty + "</order>"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<silent>, <silent i:nil='true'>, silent",
    "<silent>, <silent i:nil='1'>, silent",
    "<silent>, <silent i:nil='True'>, silent",
    "<customer>, <customer i:nil='true'>, buyer",
    "<order>, <order i:nil='true'>, request"
  })
  void refusesContentThatIsAlsoNil(String good, String bad, String field) {
    assertThat(invalidFields(ORDER.replace(good, bad))).containsExactly(field);
    assertAdmitted(ORDER.replace(good, good.replace(">", " i:nil='false'>")));
  }

  @Test
  void admitsTheTypesThatOldClientsWriteOnValues() {
    assertAdmitted(
        ORDER
            .replace("<silent>", "<silent i:type='x:string'>")
            .replace("<customer>", "<customer i:type='t:Person'>")
            .replace("<order>", "<order s:encodingStyle=''>"));
    assertThat(invalidFields(ORDER.replace("<customer>", "<customer i:type='t:Word'>")))
        .contains("buyer");
  }

  @Test
  void refusesOtherVersionsOfSoapAsSuch() {
    String other = envelope("", ORDER).replace(SOAP, "http://www.w3.org/2003/05/soap-envelope");

    InvalidMessage refusal =
        catchThrowableOfType(InvalidMessage.class, () -> MessageValidator.require(RULES, other));

    assertThat(refusal.faultCode()).isEqualTo("VersionMismatch");
  }

  @ParameterizedTest
  @CsvSource({
    "<s:Header><a s:mustUnderstand='1'/></s:Header>, MustUnderstand",
    "<s:Header><a s:mustUnderstand='true'/></s:Header>, MustUnderstand",
    "<s:Header><a s:mustUnderstand='1' s:actor='http://schemas.xmlsoap.org/soap/actor/next'/></s:Header>, MustUnderstand",
    "<s:Header><s:Fault/></s:Header>, Client",
    "<s:Header><a><b><s:Fault/></b></a></s:Header>, Client",
    "<s:Header><a><s:Body/></a></s:Header>, Client",
    "text, Client",
    "<s:Header>text</s:Header>, Client",
    "<s:Header/><s:Header/>, Client",
    "<s:Body/>, Client",
    "<s:Other/>, Client"
  })
  void refusesEnvelopesThatTheEngineWouldRefuseWithoutType(String header, String faultCode) {
    InvalidMessage refusal =
        catchThrowableOfType(
            InvalidMessage.class, () -> MessageValidator.require(RULES, envelope(header, ORDER)));

    assertThat(refusal.code()).isEqualTo("malformed-body");
    assertThat(refusal.faultCode()).isEqualTo(faultCode);
  }

  @Test
  void refusesElementsAfterTheBody() {
    String message = envelope("", ORDER).replace("</s:Body>", "</s:Body><s:Header/>");

    assertThatThrownBy(() -> MessageValidator.require(RULES, message))
        .isInstanceOf(InvalidMessage.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a/>",
        "<a s:mustUnderstand='0'/>",
        "<a s:mustUnderstand='1' s:actor='urn:somebody'/>",
        "<k:known xmlns:k='urn:known' s:mustUnderstand='1'/>"
      })
  void admitsHeadersThatNeedNotBeUnderstoodHereOrAre(String block) {
    String message = envelope("<s:Header>" + block + "</s:Header>", ORDER);

    assertThatCode(() -> MessageValidator.require(RULES, message)).doesNotThrowAnyException();
  }

  @Test
  void refusesAContractWithoutSchema() {
    var document = new ByteArrayInputStream("<a/>".getBytes(UTF_8));

    assertThatThrownBy(() -> ContractSchema.in(document)).isInstanceOf(IllegalStateException.class);
  }
}
