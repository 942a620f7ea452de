package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.MailProgram;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestEnvironment;
import ua.kramar.system.drivers.TestShop;

/** A buyer answers a letter about a message, and the answer stands in the conversation. */
@Tag("C1")
@Tag("C2a")
class AnswerByMailIT {

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write");
  private final TestBuyer buyer = TestBuyer.registered();
  private final String id =
      Talk.shopWritesAbout(machine, shop.placedOrder(buyer), "Який колір надіслати?")
          .expecting(201)
          .json()
          .path("conversation")
          .asText();
  private final Mailbox.Letter letter = letter();
  private final String address = address(letter);

  private Mailbox.Letter letter() {
    return Eventually.get(
            "the letter about the message", () -> letters(buyer), letters -> !letters.isEmpty())
        .get(0);
  }

  private static List<Mailbox.Letter> letters(TestBuyer buyer) {
    return new Mailbox(buyer.mail())
        .letters().stream().filter(each -> each.text().contains("написав вам")).toList();
  }

  private static String address(Mailbox.Letter letter) {
    return letter.header("Reply-To");
  }

  @Test
  void anAnswerFromAnyMailboxReachesTheShop() {
    assertThat(address).matches("[0-9a-z]{25,}@reply\\.kramar\\.demo");
    assertThat(letter.header("From")).contains("noreply@kramar.demo");
    assertThat(letter.text()).contains("дайте відповідь на цей лист");

    MailProgram.send(
        "work@firm.example.com",
        address.toUpperCase(Locale.ROOT),
        MailProgram.mail(
            """
            Синій, будь ласка.

            пт, 27 лист. 2026 р. о 14:05 Магазин <noreply@kramar.demo> пише:
            > Магазин написав вам про замовлення.\
            """));

    assertThat(awaitTexts(2)).containsExactly("Синій, будь ласка.", "Який колір надіслати?");
    assertThat(Talk.conversation(machine, id).path("waitingSince").isNull()).isFalse();
    assertThat(Talk.seenByBuyer(buyer.account(), id)).first().isEqualTo("Синій, будь ласка.");
  }

  private List<String> awaitTexts(int count) {
    return Eventually.get(count + " messages", () -> texts(), messages -> messages.size() == count);
  }

  private List<String> texts() {
    return Answer.texts(
        machine.get("/conversations/" + id + "/messages").expecting(200).json().path("items"),
        "text");
  }

  @Test
  void aMailThatComesAgainIsStoredOnce() {
    String mail = MailProgram.mail("Синій");

    List<Answer> answers =
        ConcurrentCalls.run(4, () -> MailProgram.handOver(address, mail).expecting(200));
    answers.forEach(
        answer -> assertThat(answer.json().path("outcome").asText()).isEqualTo("STORED"));
    MailProgram.handOver(address, mail).expecting(200);

    assertThat(texts()).containsExactly("Синій", "Який колір надіслати?");
    MailProgram.handOver(address, MailProgram.mail("І ще лампу")).expecting(200);
    assertThat(texts()).first().isEqualTo("І ще лампу");
  }

  @Test
  void onlyTheAddressDecides() {
    TestBuyer other = TestBuyer.registered();
    String others =
        Talk.buyerAsks(shop, other, null, "Ви працюєте?")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();

    MailProgram.handOver(
            address,
            MailProgram.mail("Синій")
                .replace("Message-ID:", "In-Reply-To: <" + others + "@kramar>\r\nMessage-ID:"))
        .expecting(200);

    assertThat(texts()).hasSize(2);
    assertThat(Talk.conversation(machine, others).path("messages").asInt()).isEqualTo(1);
  }

  @Test
  void refusesAddressesThatNoLetterHasAndSaysSoToTheSender() {
    String cut = address.substring(1);
    List<String> wrong =
        List.of(
            cut,
            "0" + cut,
            "guessed@reply.kramar.demo",
            "@reply.kramar.demo",
            address.replace("reply.kramar.demo", "kramar.demo"),
            address + ".example.com",
            "nobody");
    for (String each : wrong) {
      MailProgram.handOver(each, MailProgram.mail("Синій"))
          .refusedWith(404, "unknown-reply-address");
    }
    String sender = TestBuyer.registered().mail();

    MailProgram.send(sender, cut, MailProgram.mail("Синій"));

    Mailbox.Letter bounce = new Mailbox(sender).await(1).get(0);
    assertThat(bounce.subject()).isEqualTo("Undelivered Mail Returned to Sender");
    assertThat(bounce.text()).contains("напишіть зі свого кабінету");
    assertThat(texts()).hasSize(1);
  }

  @Test
  void refusesAnAddressWhoseTimeIsOver() {
    Caller.anonymous()
        .send(
            "POST",
            TestEnvironment.sandbox("/shops/" + shop.code() + "/links/expiry"),
            "application/json",
            "{}")
        .expecting(200);

    MailProgram.handOver(address, MailProgram.mail("Синій"))
        .refusedWith(422, "reply-address-expired");

    assertThat(texts()).hasSize(1);
  }

  @Test
  void refusesMailsThatAreNoMessage() {
    MailProgram.handOver(address, MailProgram.mail("> Який колір?"))
        .refusedWith(422, "mail-without-text");
    MailProgram.handOver(address, MailProgram.mail("слово ".repeat(334)))
        .refusedWith(422, "mail-too-long");
    MailProgram.handOver(address, "").refusedWith(400, "validation-failed");
    MailProgram.handOver(address, "\r\n\r\n").refusedWith(422, "unreadable-mail");
    ObjectNode broken = MailProgram.inbound(address, "").put("mail", "це не Base64");
    assertThat(
            Caller.bearer("mail-relay.demo-mail-relay-secret")
                .post("/mail/inbound", broken)
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("mail");
    assertThat(texts()).hasSize(1);
    MailProgram.handOver(address, MailProgram.mail("слово ".repeat(333))).expecting(200);
  }

  @Test
  void dropsWhatMachinesAnswer() {
    String absent =
        MailProgram.mail("Я у відпустці")
            .replace("MIME-Version", "Auto-Submitted: auto-replied\r\nMIME-Version");
    Answer dropped = MailProgram.handOver(address, absent).expecting(200);
    assertThat(dropped.json().path("outcome").asText()).isEqualTo("DROPPED");
    MailProgram.handOver(
            address, MailProgram.mail(letter.header("Message-ID"), "Ваш лист повертається"))
        .expecting(200);
    Caller.bearer("mail-relay.demo-mail-relay-secret")
        .post(
            "/mail/inbound", MailProgram.inbound(address, MailProgram.mail("x")).put("sender", ""))
        .expecting(200);

    assertThat(texts()).hasSize(1);
    assertThat(Talk.conversation(machine, id).path("waitingSince").isNull()).isTrue();
  }

  @Test
  void saysThatFilesAreNotPassedOn() {
    MailProgram.handOver(
            address,
            """
            Message-ID: <%s@mail.example.com>
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Ось рахунок
            --b
            Content-Type: application/pdf; name=a.pdf
            Content-Disposition: attachment

            %%PDF
            --b--
            """
                .formatted(Talk.key()))
        .expecting(200);

    assertThat(texts().get(0)).startsWith("Ось рахунок\n\n[У листі було ще щось");
  }

  @Test
  @Tag("C5")
  void anInsultWaitsForTheMarketplace() {
    MailProgram.handOver(address, MailProgram.mail("Ви суки")).expecting(200);

    assertThat(texts()).hasSize(1);
    assertThat(
            Talk.buyerReads(buyer.account(), "/conversations/" + id).at("/sending/0/state").asInt())
        .isEqualTo(1);
  }

  @Test
  void aConversationGetsOnlySoManyMailsInAnHour() {
    for (int mail = 1; mail <= 30; mail++) {
      MailProgram.handOver(address, MailProgram.mail("Лист " + mail)).expecting(200);
    }

    Answer refused =
        MailProgram.handOver(address, MailProgram.mail("Лист 31"))
            .refusedWith(429, "too-many-mails");
    assertThat(refused.json().path("retryAfter").asInt()).isPositive();
    assertThat(Talk.conversation(machine, id).path("messages").asInt()).isEqualTo(31);
  }

  @Test
  void lettersAboutAQuestionToTheShopAreAnsweredToo() {
    TestBuyer asking = TestBuyer.registered();
    String conversation =
        Talk.buyerAsks(shop, asking, TestShop.LAMP, "Яка вага?")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    Talk.shopWrites(machine, conversation, "Два кілограми").expecting(201);
    Mailbox.Letter about = new Mailbox(asking.mail()).await(1).get(0);

    MailProgram.handOver(address(about), MailProgram.mail("Дякую!")).expecting(200);

    assertThat(Talk.seenByBuyer(asking.account(), conversation))
        .containsExactly("Дякую!", "Два кілограми", "Яка вага?");
  }

  /** The script that a mail system runs. */
  @Test
  void theScriptOfAMailSystemTellsItWhatToDo() throws Exception {
    assertThat(script(TestEnvironment.server(), address, MailProgram.mail("Синій")))
        .isEqualTo(new Ended(0, ""));
    assertThat(texts()).first().isEqualTo("Синій");
    Ended refused =
        script(TestEnvironment.server(), "\"a b\"@reply.kramar.demo", MailProgram.mail("Синій"));
    assertThat(refused.code()).isEqualTo(65);
    assertThat(refused.says()).contains("дайте відповідь на сам лист");
    assertThat(script("http://localhost:1", address, MailProgram.mail("І лампу")).code())
        .isEqualTo(75);
    assertThat(texts()).hasSize(2);
  }

  private record Ended(int code, String says) {}

  private static Ended script(String server, String to, String mail) throws Exception {
    Path header = Files.createTempFile("mail-relay", ".header");
    Path input = Files.createTempFile("mail", ".eml");
    try {
      Files.writeString(header, "Authorization: Bearer mail-relay.demo-mail-relay-secret\n");
      Files.writeString(input, mail);
      ProcessBuilder process =
          new ProcessBuilder("sh", "src/main/relay/hand-over", to, "somebody@example.com")
              .redirectInput(input.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      process.environment().put("KRAMAR_URL", server);
      process.environment().put("KRAMAR_MAIL_HEADER", header.toString());
      Process running = process.start();
      String says =
          new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Ended(running.waitFor(), says);
    } finally {
      Files.delete(header);
      Files.delete(input);
    }
  }
}
