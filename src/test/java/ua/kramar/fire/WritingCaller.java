package ua.kramar.fire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What is written about an order: by its buyer, by a machine of the shop, by a person of it. */
final class WritingCaller {

  /** Of these a text is made that has nothing in it that may not be written. */
  private static final List<String> WORDS =
      List.of(
          "ранок", "вечір", "лампа", "полиця", "колір", "розмір", "тканина", "скло", "вікно",
          "стеля", "кімната", "кухня", "стілець", "килим", "подушка", "шафа", "ваза", "рамка",
          "кошик", "чашка");

  private static final int LENGTH = 9;

  private static final String APPEAL =
      """
      <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns="https://kramar.ua/soap/call-center/v1"><soap:Body><registerAppeal>
        <sourceSystem>sandbox</sourceSystem><externalId>%s</externalId><orderNumber>%d</orderNumber>
        <requestType>1</requestType><sendingType>2</sendingType><channel>HOTLINE</channel>
        <customer><surname>Мельник</surname><name>Ірина</name><phone>0501234567</phone></customer><text>%s</text>
      </registerAppeal></soap:Body></soap:Envelope>
      """;

  private static final Pattern APPEAL_NUMBER = Pattern.compile("<(?:\\w+:)?appealNumber>(\\d+)<");

  private final FaultTestShop shop;
  private final PromiseLedger ledger;
  private final Insistence insistence;
  private final Random random;

  WritingCaller(FaultTestShop shop, PromiseLedger ledger, Insistence insistence, Random random) {
    this.shop = shop;
    this.ledger = ledger;
    this.insistence = insistence;
    this.random = random;
  }

  /**
   * The buyer asks about the order.
   *
   * @return the id of the conversation
   */
  String ask(long number, String account) {
    String text = text("Скажіть, будь ласка:");
    String body = "{\"account\": \"%s\", \"text\": \"%s\"}".formatted(account, text);
    HttpSender.Answer written =
        insistence.made(
            "/storefront/orders/" + number + "/messages",
            FaultTestShop.asSite(),
            FaultTestShop.fresh(),
            body);
    promise(number, text);
    return written.json().path("conversation").asText();
  }

  /**
   * The buyer telephones the call centre, and a machine of the shop answers. Sent again, the answer
   * finds that it was given: nobody else can have given it.
   */
  void appeal(long number) {
    String id = FaultTestShop.fresh();
    String said = text("Телефонують:");
    String xml = APPEAL.formatted(id, number, said);
    HttpSender.Answer registered =
        insistence.until(
            "registerAppeal",
            () ->
                shop.http()
                    .tryTo("POST", "/soap/call-center", OrderChannel.CALL_CENTRE_HEADERS, xml)
                    .filter(
                        answer ->
                            APPEAL_NUMBER.matcher(answer.body()).find()
                                || Insistence.isFinal(answer)),
            200);
    ledger.promised(new Promise(Promise.Kind.APPEAL, number, said));
    Matcher appeal = APPEAL_NUMBER.matcher(registered.body());
    appeal.find();
    String comment = text("Вирішено:");
    insistence.post(
        "/appeals/" + appeal.group(1) + "/resolution",
        shop.asMachine("If-Match", "*", "Idempotency-Key", id),
        "{\"solved\": true, \"comment\": \"%s\"}".formatted(comment),
        200);
    ledger.promised(new Promise(Promise.Kind.APPEAL_ANSWER, number, comment));
  }

  /** A machine of the shop answers, which cannot be taken back. */
  void answer(long number) {
    String text = text("Дякуємо за запитання:");
    write(number, shop.asMachine(), text);
    promise(number, text);
  }

  /**
   * A person of the shop answers and takes it back; what has reached the buyer by then stays. When
   * the request is sent again, the message that is not there any more was taken back.
   */
  void answerAndTakeBack(long number) {
    String text = text("Відповідаємо:");
    String message = write(number, shop.person(), text).json().path("message").asText();
    int status =
        insistence
            .post("/messages/" + message + "/undo", shop.person(), "", 200, 404, 409)
            .status();
    if (status == 409) {
      promise(number, text);
    }
  }

  private HttpSender.Answer write(long number, Map<String, String> who, String text) {
    return insistence.made(
        "/orders/" + number + "/messages",
        who,
        FaultTestShop.fresh(),
        "{\"text\": \"%s\"}".formatted(text));
  }

  /** A person of the shop reads what the buyer wrote. */
  void read(String conversation) {
    insistence.post("/conversations/" + conversation + "/read", shop.person(), "{}", 200);
  }

  private void promise(long number, String text) {
    ledger.promised(new Promise(Promise.Kind.MESSAGE, number, text));
  }

  private String text(String beginning) {
    return random
        .ints(LENGTH, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" ", beginning + " ", "."));
  }

  /**
   * Whether the call centre's own service was told of each answer of the shop, under one delivery
   * id. A message may come to it several times: it is done once for its id.
   */
  static final class ToldCheck {

    private static final String ANSWERS =
        """
        select s.appeal_id || ' ' || s.status || ' ' || s.comment from appeal_step s
        join appeal a on a.seller_id = s.seller_id and a.id = s.appeal_id
        where s.seller_id = ? and s.party = 'SHOP' and a.source_system = 'sandbox'
        """;

    private final FaultTestExtension.Environment place;
    private final FaultTestShop shop;

    ToldCheck(FaultTestExtension.Environment place, FaultTestShop shop) {
      this.place = place;
      this.shop = shop;
    }

    Set<String> lost() {
      Set<String> lost =
          new TreeSet<>(
              place
                  .database()
                  .rows(row -> row.getString(1), ANSWERS, place.database().seller(shop)));
      long answers = lost.size();
      done().forEach(message -> lost.remove(answer(message)));
      System.out.printf(
          "  answers to appeals %d, lost to the call centre %d, twice %d, messages on the wire %d%n",
          answers,
          lost.size(),
          twice().size(),
          StreamSupport.stream(done().spliterator(), false)
              .mapToInt(message -> message.path("requests").asInt())
              .sum());
      return lost;
    }

    Set<String> twice() {
      Set<String> seen = new HashSet<>();
      Set<String> twice = new TreeSet<>();
      done()
          .forEach(
              message -> {
                if (message.path("number").asLong() > 0 && !seen.add(answer(message))) {
                  twice.add(message.toString());
                }
              });
      return twice;
    }

    private static String answer(JsonNode message) {
      return message.path("number").asLong() == 0
          ? ""
          : message.path("subject").asText()
              + " "
              + message.path("state").asText()
              + " "
              + message.path("comment").asText();
    }

    private JsonNode done() {
      return new HttpSender(place.world().pageUrl())
          .send("GET", "/call-center/told?seller=" + shop.code(), Map.of(), null)
          .expecting(200)
          .json();
    }
  }
}
