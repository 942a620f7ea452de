package ua.kramar.system.callcentre;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** What call centres send that are older than their toolkits' manuals. */
class PhoneOrderOnTheWireIT {

  private static final String CONTRACT = "https://kramar.ua/soap/call-center/v1";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String SOAP_1_1 = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String SOAP_1_2 = "http://www.w3.org/2003/05/soap-envelope";

  private static final String DICTIONARIES =
      envelope(
          "<getDictionaries xmlns=\"" + CONTRACT + "\"><language>uk</language></getDictionaries>");

  /** The elements of an order that must be there, and their fields in a refusal. */
  private static final Map<String, String> REQUIRED =
      Map.ofEntries(
          Map.entry("sourceSystem", "sourceSystem"),
          Map.entry("externalId", "externalId"),
          Map.entry("seller", "seller"),
          Map.entry("customer", "buyer"),
          Map.entry("surname", "buyer.surname"),
          Map.entry("name", "buyer.name"),
          Map.entry("phone", "buyer.phone"),
          Map.entry("item", "lines"),
          Map.entry("sku", "lines[0].sku"),
          Map.entry("quantity", "lines[0].quantity"),
          Map.entry("delivery", "delivery"),
          Map.entry("carrier", "delivery.carrier"),
          Map.entry("method", "delivery.method"),
          Map.entry("city", "delivery.city"),
          Map.entry("destination", "delivery.destination"),
          Map.entry("payment", "payment"),
          Map.entry("doNotCall", "doNotCall"));

  private static TestShop shop;

  /** A shop that gets refused orders only, so that it has none. */
  private static TestShop refused;

  @BeforeAll
  static void openShops() {
    shop = TestShop.opened();
    refused = TestShop.opened();
  }

  @Test
  @Tag("O1")
  void readsXmlThatDoesNotSayItsEncodingAsUtf8() {
    Answer answer = send("text/xml", order(shop, "1")).expecting(200);

    String number = answer.text().replaceAll("(?s).*<orderNumber>(\\d+)<.*", "$1");
    assertThat(shop.cabinet().open(number).at("/buyer/surname").asText()).isEqualTo("Їжакевич");
  }

  @Test
  void namesTheFieldThatHoldsNoNumber() {
    Answer answer = send("text/xml; charset=utf-8", order(refused, "two")).expecting(500);

    assertThat(answer.text())
        .contains("validationFault", "<code>validation-failed</code>", "lines[0].quantity");
    assertThat(refused.cabinet().list()).isEmpty();
  }

  @Test
  void namesTheFieldThatHoldsNoWordOfTheContract() {
    String order = order(refused, "1").replace("CASH_ON_DELIVERY", "BARTER");

    Answer answer = send("text/xml; charset=utf-8", order).expecting(500);

    assertThat(answer.text()).contains("validationFault", "payment");
    assertThat(refused.cabinet().list()).isEmpty();
  }

  @Test
  void refusesAddressThatCannotBeMailed() {
    String order =
        order(refused, "1").replace("</customer>", "<email>a@[127.0.0.1]</email></customer>");

    Answer answer = send("text/xml; charset=utf-8", order).expecting(500);

    assertThat(answer.text()).contains("validationFault", "buyer.email");
    assertThat(refused.cabinet().list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"True", "FALSE", "yes", "2", "", " "})
  @Tag("O10")
  void refusesWhatIsNoBooleanRatherThanCallTheBuyer(String value) {
    String order = order(refused, "1").replace("<doNotCall>false", "<doNotCall>" + value);

    Answer answer = send("text/xml; charset=utf-8", order).expecting(500);

    assertThat(answer.text())
        .contains("validationFault", "<code>validation-failed</code>", "<field>doNotCall</field>");
    assertThat(refused.cabinet().list()).isEmpty();
  }

  @Test
  @Tag("O10")
  void readsEachWritingOfTrue() {
    for (String value : List.of("true", "1", " true ")) {
      String order = order(shop, "1").replace("<doNotCall>false", "<doNotCall>" + value);

      String number = number(send("text/xml; charset=utf-8", order).expecting(200));

      assertThat(shop.cabinet().open(number).path("doNotCall").asBoolean()).as(value).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "quantity, '1,0', lines[0].quantity",
    "quantity, 1.0, lines[0].quantity",
    "quantity, 0, lines[0].quantity",
    "quantity, 1000, lines[0].quantity",
    "quantity, 4294967297, lines[0].quantity",
    "quantity, '', lines[0].quantity",
    "payment, cash_on_delivery, payment",
    "payment, ' CARD', payment",
    "payment, '', payment",
    "method, Pickup, delivery.method",
    "method, 1, delivery.method",
    "carrier, nova_poshta, delivery.carrier",
    "carrier, ' ', delivery.carrier",
    "phone, тел. 5, buyer.phone",
    "surname, ' ', buyer.surname",
    "surname, '', buyer.surname",
    "externalId, '', externalId",
    "externalId, ' ', externalId",
    "sourceSystem, ' ', sourceSystem",
    "sourceSystem, 'hot&#9;line', sourceSystem",
    "sourceSystem, 'hot&#x2028;line', sourceSystem",
    "externalId, 'a&#10;b', externalId",
    "externalId, 'a&#9;b', externalId",
    "externalId, 'a&#x2029;b', externalId",
    "externalId, 'a&#x200B;b', externalId",
    "seller, ' ', seller"
  })
  void namesTheFieldWhoseValueTheContractDoesNotKnow(String element, String value, String field) {
    String order =
        order(refused, "1")
            .replaceFirst("<" + element + ">[^<]*<", "<" + element + ">" + value + "<");

    Answer answer = send("text/xml; charset=utf-8", order).expecting(500);

    assertThat(answer.text()).contains("<code>validation-failed</code>");
    assertThat(fields(answer)).containsExactly(field);
    assertThat(refused.cabinet().list()).isEmpty();
  }

  /** A client that repeats an order may indent its XML otherwise. */
  @Test
  void knowsAnOrderAgainWhateverBlanksStandAroundItsId() {
    TestShop shop = TestShop.opened();
    String order = order(shop, "1");

    String first = send("text/xml", order).expecting(200).text();
    String again =
        send("text/xml", order.replaceFirst("<externalId>(.*)<", "<externalId>\n  $1\n <"))
            .expecting(200)
            .text();

    assertThat(first).contains("<duplicate>false</duplicate>");
    assertThat(again).contains("<duplicate>true</duplicate>");
    assertThat(shop.cabinet().list()).hasSize(1);
  }

  @Test
  void namesRequiredElementsThatAreMissing() {
    REQUIRED.forEach(
        (element, field) -> {
          String part = "(?s)<" + element + ">.*?</" + element + ">";
          Answer without = send("text/xml", order(refused, "1").replaceFirst(part, ""));
          Answer empty =
              send("text/xml", order(refused, "1").replaceFirst(part, "<" + element + "/>"));

          assertThat(without.expecting(500).text()).contains("validationFault");
          assertThat(fields(without)).containsExactly(field);
          assertThat(empty.expecting(500).text()).contains("validationFault");
          assertThat(fields(empty)).isNotEmpty().allMatch(named -> named.startsWith(field));
        });
    Answer dictionaries =
        send("text/xml", envelope("<getDictionaries xmlns=\"" + CONTRACT + "\"/>"));

    assertThat(dictionaries.expecting(500).text())
        .contains("validationFault", "<field>language</field>");
    assertThat(refused.cabinet().list()).isEmpty();
  }

  @Test
  void takesEmptyOptionalsForNone() {
    String without = order(shop, "1");
    List<String> same =
        List.of(
            without,
            without
                .replace("<customer>", "<customer><account/>")
                .replace("</customer>", "<email></email></customer>")
                .replace("</doNotCall>", "</doNotCall><comment> </comment>"),
            without
                .replace("<customer>", "<customer><account> </account>")
                .replace(
                    "</customer>", "<email i:nil='true' xmlns:i='%s'/></customer>".formatted(XSI)));

    List<String> numbers =
        same.stream().map(order -> number(send("text/xml", order).expecting(200))).toList();

    assertThat(numbers).containsOnly(numbers.get(0));
    assertThat(shop.cabinet().open(numbers.get(0)).at("/buyer/account").asText("none"))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"https://kramar.ua/soap/call-center/v1#getDictionaries\"",
        "\"urn:somebody/else\"",
        "https://kramar.ua/soap/call-center/v1/placePhoneOrder",
        "\"\"",
        "#"
      })
  void choosesTheOperationByTheBodyWhateverTheActionSays(String action) {
    Answer answer =
        callCentre()
            .with("SOAPAction", action)
            .send("POST", CallCentre.address(), "text/xml", DICTIONARIES);

    assertThat(answer.expecting(200).text()).contains("getDictionariesResponse", "NOVA_POSHTA");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, text/xml",
    "UTF-16, text/xml",
    "UTF-16, text/xml; charset=utf-16",
    "UTF-16LE, text/xml",
    "windows-1251, text/xml; charset=windows-1251",
    "KOI8-U, application/xml"
  })
  void readsTheEncodingThatTheMessageDeclares(String encoding, String type) throws Exception {
    String order =
        "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + order(shop, "1").replace("№", "");

    String answer = post(type, order.getBytes(Charset.forName(encoding)));

    String number = answer.replaceAll("(?s).*<orderNumber>(\\d+)<.*", "$1");
    assertThat(shop.cabinet().open(number).at("/buyer/surname").asText()).isEqualTo("Їжакевич");
  }

  @Test
  void answersInUtf8WhateverTheEncodingOfTheRequest() throws Exception {
    shop.cabinet().offers(TestShop.LAMP, "Лампа 😀", "640.00", true).expecting(200);
    String number = number(send("text/xml", order(shop, "1")).expecting(200));
    String info =
        envelope(
            "<getOrderInfo xmlns=\"%s\"><orderNumber>%s</orderNumber></getOrderInfo>"
                .formatted(CONTRACT, number));

    assertThat(post("text/xml; charset=windows-1251", info.getBytes(UTF_8))).contains("Лампа 😀");
  }

  @Test
  void countsCharactersAsTheContractDoes() {
    Answer fits = send("text/xml", order(shop, "1").replace("Їжакевич", "😀".repeat(100)));
    Answer doesNot = send("text/xml", order(shop, "1").replace("Їжакевич", "😀".repeat(101)));

    assertThat(fits.text()).doesNotContain("<field>buyer.surname</field>");
    assertThat(doesNot.expecting(500).text()).contains("<field>buyer.surname</field>");
  }

  @Test
  void saysToSoap12ThatTheVersionIsAnother() {
    String other = DICTIONARIES.replace(SOAP_1_1, SOAP_1_2);
    for (String type : List.of("application/soap+xml; charset=utf-8; action=\"a\"", "text/xml")) {
      Answer answer = send(type, other).expecting(500);

      assertThat(answer.text())
          .containsPattern("<faultcode[^>]*>[\\w-]+:VersionMismatch<")
          .contains("http://schemas.xmlsoap.org/soap/envelope/", "validationFault");
      assertThat(answer.header("Content-Type")).startsWith("text/xml");
    }
  }

  /** What the documentation says of messages that are none of the contract. */
  @Test
  void refusesWhatIsNoMessageAsDocumented() throws Exception {
    String header = DICTIONARIES.replace("<s:Body>", "<s:Header>%s</s:Header><s:Body>");
    List<Answer> refusals =
        List.of(
            english("text/xml", DICTIONARIES.replace(SOAP_1_1, SOAP_1_2)),
            english("application/soap+xml; charset=utf-8", DICTIONARIES),
            english("text/xml", header.formatted("<a s:mustUnderstand='1'/>")),
            english("text/plain", DICTIONARIES),
            english("text/xml", "<a/>"));
    List<String> rows =
        Files.readAllLines(Path.of("src/site/markdown/call-centre.md")).stream()
            .dropWhile(line -> !line.startsWith("| what came | `faultcode` |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();

    assertThat(rows).hasSameSizeAs(refusals);
    for (int at = 0; at < rows.size(); at++) {
      String[] cells = rows.get(at).split(" *\\| *", -1);
      assertThat(refusals.get(at).expecting(500).text())
          .containsPattern("<faultcode[^>]*>[\\w-]+:" + cells[2].replace("`", "") + "<")
          .contains("validationFault")
          .contains("<code>" + cells[3].replace("`", "") + "</code>")
          .contains("<message>" + cells[4].replace("`", "") + "</message>")
          .contains("<retryable>false</retryable>");
    }
    assertThat(send("text/xml", DICTIONARIES.replace(SOAP_1_1, SOAP_1_2)).expecting(500).text())
        .contains("<message>Потрібен конверт SOAP 1.1 (" + SOAP_1_1 + ")</message>");
  }

  private static Answer english(String type, String message) {
    return Caller.bearer(CallCentre.ID + "." + CallCentre.SECRET)
        .with("Accept-Language", "en")
        .send("POST", CallCentre.address(), type, message);
  }

  @Test
  void namesTheCarrierAsTheContractDoes() {
    Answer refusal =
        send("text/xml", order(shop, "1").replace("NOVA_POSHTA", "x".repeat(41))).expecting(500);

    assertThat(refusal.text())
        .contains("<field>delivery.carrier</field>")
        .doesNotContain("delivery.carrier[");
  }

  @Test
  void challengesCallersWithoutCredentials() {
    Answer asked = Caller.anonymous().send("POST", CallCentre.address(), "text/xml", DICTIONARIES);
    Answer wrong =
        Caller.basic(CallCentre.ID, "wrong")
            .send("POST", CallCentre.address(), "text/xml", DICTIONARIES);

    assertThat(asked.expecting(401).text())
        .contains("accessDeniedFault", "<code>unauthenticated</code>");
    assertThat(asked.headers().get("WWW-Authenticate"))
        .satisfiesExactlyInAnyOrder(
            basic -> assertThat(basic.toString()).startsWith("Basic realm="),
            bearer -> assertThat(bearer.toString()).startsWith("Bearer realm="));
    assertThat(wrong.expecting(500).text())
        .contains("accessDeniedFault", "<code>unauthenticated</code>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x:int", "x:date", "c:Money", "c:Customer", "unknown", "x:string"})
  void isNotConfusedByTypesThatAreWrittenOnValues(String type) {
    String mark =
        " xmlns:x='http://www.w3.org/2001/XMLSchema' xmlns:c='%s' xmlns:i='%s' i:type='%s'>"
            .formatted(CONTRACT, XSI, type);
    String typed =
        order(shop, "1")
            .replace("<surname>", "<surname" + mark)
            .replace("<quantity>1", "<quantity" + mark + "3")
            .replace("<doNotCall>false", "<doNotCall" + mark + "true");

    Answer answer = send("text/xml", typed).expecting(200);

    JsonNode order = shop.cabinet().open(number(answer));
    assertThat(order.at("/buyer/surname").asText()).isEqualTo("Їжакевич");
    assertThat(order.at("/lines/0/quantity").asInt()).isEqualTo(3);
    assertThat(order.path("doNotCall").asBoolean()).isTrue();
  }

  @Test
  void answersMethodsThatAreNoMessageWith405() {
    for (String method : List.of("GET", "PUT", "DELETE")) {
      Answer answer = callCentre().send(method, CallCentre.address(), null, null).expecting(405);

      assertThat(answer.header("Allow")).isEqualTo("GET, POST");
      assertThat(answer.text()).doesNotContain("Fault");
    }
  }

  @Test
  void servesTheContractWithTheAddressOfItsSettingsWhateverTheHost() {
    var request =
        new RawHttp.Request(
            "GET", "/soap/call-center?wsdl", List.of("Host: stranger.example"), null);

    assertThat(RawHttp.send(request).body())
        .contains("location=\"http://", "/soap/call-center\"", "ValidationFault")
        .doesNotContain("stranger");
    URI wsdl = URI.create(CallCentre.address() + "?wsdl");
    assertThat(callCentre().send("HEAD", wsdl, null, null).expecting(200).header("Content-Type"))
        .startsWith("text/xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xsd=1", "xsd", "wsdl=other.wsdl", "singleWsdl", "a"})
  void answersQueriesForOtherDocumentsWithoutAFault(String query) {
    URI address = URI.create(CallCentre.address() + "?" + query);

    assertThat(callCentre().get(address).expecting(405).text()).doesNotContain("Fault");
  }

  @Test
  void refusesAFaultThatStandsInAHeaderAsItsOwn() {
    String message =
        DICTIONARIES.replace("<s:Body>", "<s:Header><a><s:Fault/></a></s:Header><s:Body>");

    assertThat(send("text/xml", message).expecting(500).text())
        .contains("validationFault", "<code>malformed-body</code>");
  }

  @Test
  void losesNoValueThatIsAlsoNil() {
    String order =
        order(refused, "1")
            .replace(
                "<doNotCall>false", "<doNotCall i:nil='true' xmlns:i='%s'>true".formatted(XSI));

    assertThat(send("text/xml", order).expecting(500).text())
        .contains("validationFault", "<field>doNotCall</field>");
    assertThat(refused.cabinet().list()).isEmpty();
  }

  @Test
  void logsNoErrorWhenTheClientLeavesWithinItsMessage() throws Exception {
    URI address = CallCentre.address();
    String half =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nContent-Length: 9000\r\n\r\n<s:Env"
            .formatted(address.getPath());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(half.getBytes(US_ASCII));
      socket.shutdownOutput();
      // The server has finished with the request when it answers or closes.
      socket.getInputStream().readAllBytes();
    }

    assertThat(ServerLog.lines("\"level\":\"ERROR\"", "/soap/call-center")).isZero();
  }

  private static List<String> fields(Answer fault) {
    return Pattern.compile("<field>([^<]*)</field>")
        .matcher(fault.text())
        .results()
        .map(field -> field.group(1))
        .toList();
  }

  private static Caller callCentre() {
    return Caller.bearer(CallCentre.ID + "." + CallCentre.SECRET);
  }

  private static String number(Answer answer) {
    return answer.text().replaceAll("(?s).*<orderNumber>(\\d+)<.*", "$1");
  }

  /** Sends bytes and reads the answer as UTF-8, as its header must say. */
  private static String post(String type, byte[] message) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(CallCentre.address())
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + CallCentre.ID + "." + CallCentre.SECRET)
            .POST(BodyPublishers.ofByteArray(message))
            .build();
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    String answer = new String(response.body(), UTF_8);
    assertThat(response.statusCode()).as(answer).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .matches("(?i)text/xml; *charset=\"?utf-8\"?");
    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(response.body()));
    return answer;
  }

  private static String envelope(String body) {
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }

  private static Answer send(String type, String message) {
    return Caller.bearer(CallCentre.ID + "." + CallCentre.SECRET)
        .send("POST", CallCentre.address(), type, message);
  }

  private static String order(TestShop shop, String quantity) {
    return """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
          <s:Body>
            <placePhoneOrder xmlns="https://kramar.ua/soap/call-center/v1">
              <sourceSystem>hotline</sourceSystem>
              <externalId>%s</externalId>
              <seller>%s</seller>
              <customer><surname>Їжакевич</surname><name>Іван</name><phone>0501234567</phone></customer>
              <item><sku>%s</sku><quantity>%s</quantity></item>
              <delivery>
                <carrier>NOVA_POSHTA</carrier><method>PICKUP</method>
                <city>Ніжин</city><destination>Відділення №1</destination>
              </delivery>
              <payment>CASH_ON_DELIVERY</payment>
              <doNotCall>false</doNotCall>
            </placePhoneOrder>
          </s:Body>
        </s:Envelope>
        """
        .formatted(UniqueValues.code(), shop.code(), TestShop.LAMP, quantity);
  }
}
