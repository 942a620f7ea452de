package ua.kramar.system.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import ua.kramar.system.drivers.AppealCalls;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Files;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/**
 * The call centre's door, with everybody knocking at it and with messages that no honest client
 * would send: each is refused quickly, in the contract's own words, and leaves nothing half done.
 */
@Tag("C6")
class HostileMessagesIT {

  private static final long SEED = Long.getLong("hostile.seed", 351_238);
  private static final int TRIES = Integer.getInteger("hostile.tries", 40);
  private static final String RUN = "knock-" + Long.toString(System.nanoTime(), 36) + "-";
  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
  private static final String WSU =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
  private static final String CALL_CENTRE = CallCentre.ID + "." + CallCentre.SECRET;

  private static TestShop shop;

  /** The number of an appeal of the shop. */
  private static String appeal;

  private static TwoShops twoShops;
  private static String contract;
  private static int sent;

  private static final CallbackMessages CALLBACKS =
      new CallbackMessages(() -> shop.code(), message -> ask(envelope("", message)).body());
  private static final Set<String> PLACED = new HashSet<>();

  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void reads() {
    System.out.println("HostileMessagesIT: -Dhostile.seed=" + SEED + " -Dhostile.tries=" + TRIES);
    twoShops = new TwoShops();
    shop = TestShop.opened().atNoon();
    appeal = AppealCalls.complained(shop);
    contract =
        RawHttp.send(new RawHttp.Request("GET", "/soap/call-center?wsdl", List.of(), null)).body();
  }

  @AfterAll
  static void leavesNothingHalfDoneAndNoErrorInTheLog() {
    assertThat(shop.cabinet().allNumbers()).containsExactlyInAnyOrderElementsOf(PLACED);
    assertThat(
            ServerLog.text()
                .lines()
                .filter(line -> line.contains("\"correlation_id\":\"" + RUN))
                .filter(line -> line.contains("\"level\":\"ERROR\"") || line.contains("\\tat "))
                .limit(5))
        .isEmpty();
  }

  /** How each operation of the contract is called so that it succeeds. */
  private static Map<String, String> requests() {
    Map<String, String> requests = new HashMap<>();
    requests.put("ping", "<c:ping/>");
    requests.put(
        "getDictionaries", "<c:getDictionaries><c:language>en</c:language></c:getDictionaries>");
    requests.put(
        "getOrderInfo",
        "<c:getOrderInfo><c:orderNumber>" + number() + "</c:orderNumber></c:getOrderInfo>");
    requests.put("placePhoneOrder", phoneOrder());
    requests.put("registerAppeal", AppealCalls.registration(shop, "Де моє замовлення?"));
    requests.put("changeAppealStatus", AppealCalls.change(appeal, 2));
    requests.put(
        "getAppeal",
        "<c:getAppeal><c:appeal><c:number>" + appeal + "</c:number></c:appeal></c:getAppeal>");
    requests.put("searchAppeals", "<c:searchAppeals><c:limit>1</c:limit></c:searchAppeals>");
    requests.put("addAttachment", AppealCalls.file(appeal, Files.PDF));
    requests.putAll(CALLBACKS.requests());
    return requests;
  }

  private static String number() {
    return PLACED.isEmpty() ? "1" : PLACED.iterator().next();
  }

  private static String phoneOrder() {
    return """
    <c:placePhoneOrder><c:sourceSystem>hotline</c:sourceSystem><c:externalId>%s</c:externalId><c:seller>%s</c:seller>\
    <c:customer><c:account>b-1</c:account><c:surname>Мельник</c:surname><c:name>Ірина</c:name><c:phone>0501234567</c:phone>\
    <c:email>i@example.com</c:email></c:customer><c:item><c:sku>LAMP-1</c:sku><c:quantity>1</c:quantity></c:item>\
    <c:delivery><c:carrier>NOVA_POSHTA</c:carrier><c:method>PICKUP</c:method><c:city>Київ</c:city>\
    <c:destination>Відділення №3</c:destination></c:delivery><c:payment>CARD</c:payment><c:doNotCall>true</c:doNotCall>\
    <c:comment>Дякую</c:comment></c:placePhoneOrder>"""
        .formatted(UniqueValues.code(), shop.code());
  }

  private static String envelope(String header, String body) {
    return "<s:Envelope xmlns:s=\""
        + SOAP
        + "\" xmlns:c=\"https://kramar.ua/soap/call-center/v1\" xmlns:w=\""
        + WSSE
        + "\">"
        + (header.isEmpty() ? "" : "<s:Header>" + header + "</s:Header>")
        + "<s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }

  private static RawHttp.Reply send(List<String> headers, String type, byte[] body) {
    List<String> all = new ArrayList<>(headers);
    if (type != null) {
      all.add("Content-Type: " + type);
    }
    all.add("SOAPAction: \"\"");
    all.add("X-Correlation-Id: " + RUN + sent++);
    RawHttp.Request request = new RawHttp.Request("POST", "/soap/call-center", all, body);
    RawHttp.Reply reply = ResponseRules.patiently(() -> RawHttp.send(request));
    Matcher placed = Pattern.compile("<(?:\\w+:)?orderNumber>(\\d+)<").matcher(reply.body());
    if (reply.body().contains("placePhoneOrderResponse") && placed.find()) {
      PLACED.add(placed.group(1));
    }
    return reply;
  }

  private static RawHttp.Reply ask(String message) {
    return send(
        List.of("Authorization: Bearer " + CALL_CENTRE),
        "text/xml; charset=utf-8",
        message.getBytes(UTF_8));
  }

  private static List<String> operations() throws Exception {
    NodeList found =
        xml(contract)
            .getElementsByTagNameNS("http://schemas.xmlsoap.org/wsdl/", "portType")
            .item(0)
            .getOwnerDocument()
            .getElementsByTagNameNS("http://schemas.xmlsoap.org/wsdl/", "operation");
    List<String> names = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      Element operation = (Element) found.item(at);
      if (operation.getParentNode().getLocalName().equals("portType")) {
        names.add(operation.getAttribute("name"));
      }
    }
    return names;
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void letsInWhomItIsMeantFor() throws Exception {
    assertThat(operations()).hasSizeGreaterThan(3);
    appeal = AppealCalls.complained(shop);
    for (String operation : operations()) {
      for (CallerKind caller : CallerKind.values()) {
        String request = requests().get(operation);
        assertThat(request).as("a request of %s in this test", operation).isNotNull();
        RawHttp.Reply reply =
            send(
                twoShops.credentials(caller),
                "text/xml; charset=utf-8",
                envelope("", request).getBytes(UTF_8));
        if (operation.equals("ping")) {
          assertThat(reply.status()).as("%s as %s", operation, caller).isEqualTo(200);
        } else if (caller != CallerKind.CALL_CENTRE) {
          assertThat(fault(reply))
              .as("%s as %s", operation, caller)
              .startsWith("accessDeniedFault");
          assertThat(reply.status())
              .as("%s as %s", operation, caller)
              .isEqualTo(caller == CallerKind.ANONYMOUS ? 401 : 500);
        } else if (!operation.equals("getOrderInfo")) {
          assertThat(reply.status()).as("%s: %s", operation, reply.body()).isEqualTo(200);
        }
      }
    }
    assertThat(ask(envelope("", requests().get("getOrderInfo"))).body()).contains(number());
  }

  /** The fault's kind and code; fails when the answer is no fault of the contract. */
  private static String fault(RawHttp.Reply reply) throws Exception {
    boolean challenges = !reply.header("WWW-Authenticate").isEmpty();
    assertThat(reply.status()).as(reply.body()).isEqualTo(challenges ? 401 : 500);
    Element detail = (Element) xml(reply.body()).getElementsByTagName("detail").item(0);
    assertThat(detail).as("detail of %s", reply.body()).isNotNull();
    Element fault = (Element) detail.getElementsByTagNameNS("*", "code").item(0).getParentNode();
    assertThat(contract).contains("name=\"" + fault.getLocalName() + "\"");
    NodeList id = fault.getElementsByTagNameNS("*", "correlationId");
    assertThat(id.item(0).getTextContent()).isEqualTo(reply.header("X-Correlation-Id"));
    return fault.getLocalName()
        + " "
        + fault.getElementsByTagNameNS("*", "code").item(0).getTextContent();
  }

  /** Refused as no message, quickly, and without a word about what is inside. */
  private static void assertNoMessage(String what, RawHttp.Reply reply) throws Exception {
    assertThat(fault(reply)).as(what).isEqualTo("validationFault malformed-body");
    assertThat(ResponseRules.isPrompt(reply)).as(what).isTrue();
    assertThat(reply.body()).doesNotContain("Exception", "root:", "ua.kramar.", "\tat ");
  }

  @Test
  void refusesBombs() throws Exception {
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    String file = "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    String parameter = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]>";
    String info = "<c:getOrderInfo><c:orderNumber>%s</c:orderNumber></c:getOrderInfo>";
    for (String type : List.of(entities, file, parameter, "<!DOCTYPE x>")) {
      assertNoMessage(type, ask(type + envelope("", info.formatted("&c;"))));
      assertNoMessage(type, ask(type + envelope("", info.formatted("1"))));
    }
    String children = "<c:x/>".repeat(100_000);
    assertNoMessage("children", ask(envelope("", "<c:ping>" + children + "</c:ping>")));
    assertNoMessage("headers", ask(envelope(children, "<c:ping/>")));
    assertNoMessage("depth", ask(envelope("", "<c:ping>" + "<c:x>".repeat(100_000))));
    assertNoMessage("text", ask(envelope("", info.formatted("1".repeat(900_000)))));
    assertNoMessage("name", ask(envelope("", "<c:" + "x".repeat(900_000) + "/>")));
    assertNoMessage(
        "attribute", ask(envelope("", "<c:ping a=\"" + "x".repeat(900_000) + "\" b='' b=''/>")));
    assertNoMessage("instruction", ask("<?xml-stylesheet href='x'?>" + envelope("", "<c:ping/>")));
  }

  @Test
  void refusesOtherEnvelopes() throws Exception {
    String good = envelope("", "<c:ping/>");
    for (String message :
        List.of(
            "",
            " ",
            "hello",
            "{\"a\":1}",
            "<a/>",
            good.substring(0, good.length() - 5),
            good + good,
            good.replace(SOAP, "http://www.w3.org/2003/05/soap-envelope"),
            good.replace(SOAP, "urn:other"),
            good.replace("call-center/v1", "call-center/v2"),
            envelope("", ""),
            envelope("", "<c:nothing/>"),
            envelope("", "<c:ping/><c:ping/>"),
            good.replace("<s:Body>", "<s:Body><s:Body>").replace("</s:Body>", "</s:Body></s:Body>"),
            envelope("", "<c:ping>\u0001</c:ping>"),
            envelope("", "<c:ping>&#0;&#xD800;</c:ping>"))) {
      assertNoMessage(message, ask(message));
    }
  }

  @Test
  void refusesOtherEncodings() throws Exception {
    String order = envelope("", phoneOrder());
    for (Charset charset : List.of(UTF_16, Charset.forName("windows-1251"))) {
      assertNoMessage(
          charset.name(),
          send(
              List.of("Authorization: Bearer " + CALL_CENTRE),
              "text/xml; charset=utf-8",
              order.getBytes(charset)));
    }
    for (String type : List.of("text/xml; charset=utf-99", "text/xml; charset=\"", "text/xml;;")) {
      RawHttp.Reply reply =
          send(List.of("Authorization: Bearer " + CALL_CENTRE), type, order.getBytes(UTF_8));
      assertThat(reply.status()).as(type).isIn(200, 400, 415, 500);
      assertThat(reply.body()).as(type).doesNotContain("Exception", "ua.kramar.", "\tat ");
    }
  }

  @Test
  void takesPartsOnlyWhereTheContractHasThem() throws Exception {
    String include =
        "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"%s\"/>";
    for (String address : List.of("file:///etc/passwd", "http://127.0.0.1:9/x", "cid:a")) {
      String order = envelope("", phoneOrder().replace("LAMP-1", include.formatted(address)));
      String parts =
          "--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\nContent-ID: <r>\r\n\r\n"
              + order
              + "\r\n--b\r\nContent-ID: <a>\r\n\r\nLAMP-1\r\n--b--";
      RawHttp.Reply parted =
          send(
              List.of("Authorization: Bearer " + CALL_CENTRE),
              "multipart/related; type=\"application/xop+xml\"; start=\"<r>\"; start-info=\"text/xml\"; boundary=b",
              parts.getBytes(UTF_8));
      assertThat(fault(parted)).as(address).isEqualTo("validationFault validation-failed");
      assertThat(parted.body()).contains("<field>lines[0].sku</field>");
      assertThat(fault(ask(order))).as(address).startsWith("validationFault");
    }
  }

  @Test
  void readsOneSignature() throws Exception {
    String token = "<w:UsernameToken><w:Username>%s</w:Username>%s</w:UsernameToken>";
    String password = "<w:Password>" + CallCentre.SECRET + "</w:Password>";
    String good = token.formatted(CallCentre.ID, password);
    String request = requests().get("getDictionaries");
    List<String> bad =
        List.of(
            "<w:Security/>",
            "<w:Security>" + good + good + "</w:Security>",
            "<w:Security>" + good + "</w:Security><w:Security>" + good + "</w:Security>",
            "<w:Security>" + token.formatted(CallCentre.ID, "") + "</w:Security>",
            "<w:Security>" + token.formatted(CallCentre.ID, password + password) + "</w:Security>",
            "<w:Security>" + token.formatted("", password) + "</w:Security>",
            "<w:Security>" + token.formatted("x".repeat(90_000), password) + "</w:Security>",
            "<w:Security><w:Username>"
                + CallCentre.ID
                + "</w:Username>"
                + password
                + "</w:Security>",
            "<w:Security>"
                + token.formatted(
                    CallCentre.ID,
                    password.replace("<w:Password>", "<w:Password Type=\"#PasswordDigest\">"))
                + "</w:Security>",
            "<x>" + good + "</x>");
    for (String header : bad) {
      RawHttp.Reply reply =
          send(List.of(), "text/xml; charset=utf-8", envelope(header, request).getBytes(UTF_8));
      assertThat(fault(reply)).as(header).isEqualTo("accessDeniedFault unauthenticated");
    }
    assertThat(
            send(
                    List.of(),
                    "text/xml; charset=utf-8",
                    envelope("<w:Security>" + good + "</w:Security>", request).getBytes(UTF_8))
                .status())
        .isEqualTo(200);
    // What HTTP has said is not overruled, neither for good nor for bad.
    String basic = Base64.getEncoder().encodeToString("call-center:wrong".getBytes(ISO_8859_1));
    assertThat(
            fault(
                send(
                    List.of("Authorization: Basic " + basic),
                    "text/xml",
                    envelope("<w:Security/>", request).getBytes(UTF_8))))
        .isEqualTo("accessDeniedFault unauthenticated");
  }

  @Test
  void refusesWhatIsExpiredOrHasBeenHeardBefore() throws Exception {
    String nonce = UniqueValues.code();
    Instant now = Instant.now();
    String fresh = security(CallCentre.SECRET, nonce, now);

    assertThat(signed(fresh).status()).isEqualTo(200);
    assertThat(fault(signed(fresh))).isEqualTo("accessDeniedFault unauthenticated");
    assertThat(fault(signed(security(CallCentre.SECRET, nonce, now.plusSeconds(1)))))
        .isEqualTo("accessDeniedFault unauthenticated");
    assertThat(signed(security(CallCentre.SECRET, UniqueValues.code(), now)).status())
        .isEqualTo(200);
    assertThat(
            fault(
                signed(security(CallCentre.SECRET, UniqueValues.code(), now.minusSeconds(3_600)))))
        .isEqualTo("accessDeniedFault unauthenticated");
  }

  @Test
  void doesNotUseUpTheNonceOfAMessageWithAWrongSecret() throws Exception {
    String nonce = UniqueValues.code();

    assertThat(fault(signed(security("wrong", nonce, Instant.now()))))
        .isEqualTo("accessDeniedFault unauthenticated");
    assertThat(signed(security(CallCentre.SECRET, nonce, Instant.now())).status()).isEqualTo(200);
  }

  @Test
  void refusesExpiredTimestampsWhateverTheCredentials() throws Exception {
    String stamp =
        "<w:Security><u:Timestamp xmlns:u=\"%s\"><u:Created>%s</u:Created><u:Expires>%s</u:Expires></u:Timestamp>%s</w:Security>";
    Instant now = Instant.now();
    String token = security(CallCentre.SECRET, null, null).replaceAll("</?w:Security>", "");
    String expired = stamp.formatted(WSU, now.minusSeconds(600), now.minusSeconds(300), token);
    String valid = stamp.formatted(WSU, now, now.plusSeconds(300), token);

    assertThat(signed(valid).status()).isEqualTo(200);
    assertThat(fault(signed(expired))).isEqualTo("accessDeniedFault unauthenticated");
    for (String header : List.of(expired, expired.replace(token, ""))) {
      assertThat(fault(ask(envelope(header, requests().get("getDictionaries")))))
          .isEqualTo("accessDeniedFault unauthenticated");
    }
    assertThat(ask(envelope(valid.replace(token, ""), requests().get("getDictionaries"))).status())
        .isEqualTo(200);
  }

  @Test
  void acceptsNoRightCredentialsBesideWrongOnes() throws Exception {
    String request = requests().get("getDictionaries");
    String right = security(CallCentre.SECRET, null, null);
    String wrong = security("wrong", null, null);
    String basic = Base64.getEncoder().encodeToString("call-center:wrong".getBytes(ISO_8859_1));

    for (String http : List.of("Basic " + basic, "Bearer call-center.wrong", "Digest x")) {
      assertThat(
              fault(
                  send(
                      List.of("Authorization: " + http),
                      "text/xml",
                      envelope(right, request).getBytes(UTF_8))))
          .as(http)
          .isEqualTo("accessDeniedFault unauthenticated");
    }
    assertThat(fault(ask(envelope(wrong, request)))).isEqualTo("accessDeniedFault unauthenticated");
    RawHttp.Reply accepted = ask(envelope(right, request));
    assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
  }

  /** A request with these headers of SOAP and without credentials of HTTP. */
  private static RawHttp.Reply signed(String header) {
    return send(
        List.of(),
        "text/xml; charset=utf-8",
        envelope(header, requests().get("getDictionaries")).getBytes(UTF_8));
  }

  private static String security(String secret, String nonce, Instant created) {
    return "<w:Security><w:UsernameToken><w:Username>"
        + CallCentre.ID
        + "</w:Username><w:Password>"
        + secret
        + "</w:Password>"
        + (nonce == null ? "" : "<w:Nonce>" + nonce + "</w:Nonce>")
        + (created == null ? "" : "<u:Created xmlns:u=\"" + WSU + "\">" + created + "</u:Created>")
        + "</w:UsernameToken></w:Security>";
  }

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1000",
          "two",
          "1e400",
          "99999999999999999999",
          "true",
          "null",
          "x".repeat(101),
          "ї".repeat(50_000),
          "9".repeat(5_000),
          "👩‍👩‍👧",
          "\u202eabc",
          "'; drop table orders; --",
          "&lt;b&gt;",
          "{0}",
          "%s%n",
          "<![CDATA[<x>]]>",
          "<c:x/>",
          "&#9;&#10;&#13;",
          "a<!-- c -->b",
          "../../etc/passwd",
          "<c:x><c:y>1</c:y></c:x>");

  @Test
  void survivesWhateverComes() {
    Random random = new Random(SEED);
    List<String> names = requests().keySet().stream().sorted().toList();
    for (String operation : names) {
      for (int at = 0; at < TRIES; at++) {
        String message = envelope("", mutate(requests().get(operation), random));
        verify(message, ask(message));
      }
    }
    assertThat(faults).as("with -Dhostile.seed=%d", SEED).isEmpty();
  }

  private static String mutate(String request, Random random) {
    Matcher leaves = Pattern.compile("<c:(\\w+)>([^<]*)</c:\\1>").matcher(request);
    List<int[]> places = new ArrayList<>();
    while (leaves.find()) {
      places.add(new int[] {leaves.start(), leaves.end(), leaves.start(2), leaves.end(2)});
    }
    if (places.isEmpty()) {
      return request.replace("/>", ">" + VALUES.get(random.nextInt(VALUES.size())) + "</c:ping>");
    }
    int[] place = places.get(random.nextInt(places.size()));
    String element = request.substring(place[0], place[1]);
    String other =
        switch (random.nextInt(8)) {
          case 0 -> "";
          case 1 -> element + element;
          case 2 -> element.replace("c:", "");
          case 3 -> "<c:unknown>1</c:unknown>" + element;
          case 4 ->
              element.replaceFirst(
                  ">", " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\">");
          default ->
              request.substring(place[0], place[2])
                  + VALUES.get(random.nextInt(VALUES.size()))
                  + request.substring(place[3], place[1]);
        };
    return request.substring(0, place[0]) + other + request.substring(place[1]);
  }

  private void verify(String message, RawHttp.Reply reply) {
    String about =
        message.substring(0, Math.min(1_500, message.length())) + "\n    " + reply.body();
    try {
      if (reply.status() != 200) {
        assertThat(fault(reply)).doesNotContain("internal", "unavailable");
        assertThat(reply.body()).containsPattern("<faultcode[^>]*>[\\w-]+:Client<");
      }
      assertThat(ResponseRules.isPrompt(reply)).as("took %s", reply.took()).isTrue();
      assertThat(reply.body()).doesNotContain("Exception", "ua.kramar.", "\tat ");
      twoShops
          .hiddenFrom(CallerKind.OWNER)
          .forEach(secret -> assertThat(reply.body()).doesNotContain(secret));
    } catch (Exception | AssertionError e) {
      faults.add(e.getMessage() + "\n    " + about);
    }
  }
}
