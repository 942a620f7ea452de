package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Files;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Moderation;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** Both sides send files with their messages. */
@Tag("C1")
class AttachmentsIT {

  private static final int MOST = 10 << 20;

  private final TestShop shop = TestShop.openedWithManager();
  private final Caller machine = shop.machine("messages:read", "messages:write");
  private final Caller site = new Storefront().caller();
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  @Tag("C2a")
  void aFileOfTheShopReachesTheBuyerAsItIs() {
    String conversation = conversation();
    byte[] largest = pdf(MOST);

    JsonNode file = Files.upload(machine, "Рахунок №1.pdf", largest).expecting(201).json();
    assertThat(file.path("type").asText()).isEqualTo("application/pdf");
    assertThat(file.path("size").asInt()).isEqualTo(MOST);
    String id = file.path("id").asText();
    site.get(ofBuyer("/attachments/" + id)).refusedWith(404, "not-found");
    write(machine, conversation, "Ось рахунок", id).expecting(201);

    JsonNode message =
        Talk.buyerReads(buyer.account(), "/conversations/" + conversation + "/messages")
            .at("/items/0");
    assertThat(message.at("/attachments/0")).isEqualTo(file);
    Answer read = site.get(ofBuyer("/attachments/" + id)).expecting(200);
    assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(read.header("Content-Disposition"))
        .startsWith("attachment; ")
        .contains("filename*=UTF-8''%D0%A0");
    assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(read.headers().get("Content-Security-Policy"))
        .hasToString("[default-src 'none'; sandbox; frame-ancestors 'none']");
    assertThat(site.download(ofBuyer("/attachments/" + id))).isEqualTo(largest);
    // It is that message's now, and no other's.
    write(machine, conversation, "Ще раз", id).refusedWith(404, "not-found");
    machine.delete("/attachments/" + id).refusedWith(404, "not-found");
  }

  @Test
  void anImageIsWrittenAnewUprightAndWithoutItsMetadata() throws IOException {
    String secret = "50.4501N 30.5234E";
    byte[] photo = Files.photo(300, 200, 6, secret);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(secret);

    JsonNode file =
        Files.uploadAsBuyer(shop, buyer.account(), "IMG_1.JPG", photo).expecting(201).json();
    assertThat(file.path("width").asInt()).isEqualTo(200);
    assertThat(file.path("height").asInt()).isEqualTo(300);

    String id = file.path("id").asText();
    machine.get("/attachments/" + id).refusedWith(404, "not-found");
    String conversation =
        site.with("Idempotency-Key", Talk.key())
            .post(
                "/storefront/orders/" + shop.placedOrder(buyer) + "/messages",
                Files.message("Прийшла така", id).put("account", buyer.account()))
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    JsonNode message =
        machine.get("/conversations/" + conversation + "/messages").json().at("/items/0");
    assertThat(message.at("/attachments/0/id").asText()).isEqualTo(id);
    Answer answer = machine.get("/attachments/" + id).expecting(200);
    assertThat(answer.header("Content-Disposition")).startsWith("inline; ");
    byte[] kept = machine.download("/attachments/" + id);
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(secret, "Exif");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
    // The red corner was the upper left one of what lay on its side.
    assertThat(new java.awt.Color(image.getRGB(190, 10)).getGreen()).isLessThan(60);
    assertThat(new java.awt.Color(image.getRGB(10, 10)).getGreen()).isGreaterThan(200);
  }

  @Test
  void whatIsNoFileToSendIsRefusedAndNotKept() {
    byte[] random = new byte[5000];
    new Random(7).nextBytes(random);

    refused("empty.txt", new byte[0], 422, "attachment-empty");
    announcedTooLarge();
    refused("photo.jpg", Files.PDF, 422, "attachment-type-mismatch");
    refused("page.txt", Files.SVG, 422, "attachment-type-not-allowed");
    refused("picture.svg", Files.SVG, 422, "attachment-type-not-allowed");
    refused(
        "page.txt",
        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
        422,
        "attachment-type-not-allowed");
    refused("photo.jpg", random, 422, "attachment-type-not-allowed");
    refused(
        "letter.txt",
        new byte[] {(byte) 0xCF, (byte) 0xF0, ' ', 'a', 'b'},
        422,
        "attachment-type-not-allowed");
    refused("bomb.png", Files.bomb(30_000, 30_000), 422, "attachment-unreadable");
    byte[] whole = Files.image("jpeg", 200, 200);
    refused("half.jpg", Arrays.copyOf(whole, 200), 422, "attachment-unreadable");
    machine
        .upload("/attachments?name=a.pdf", Files.PDF)
        .refusedWith(400, "idempotency-key-missing");
  }

  /** The body need not follow: the refusal comes at once. */
  private static void announcedTooLarge() {
    RawHttp.Reply refusal =
        RawHttp.send(
            new RawHttp.Request(
                "POST",
                "/api/v1/attachments?name=large.pdf",
                List.of("Content-Type: application/pdf", "Content-Length: " + (MOST + 1)),
                null));
    assertThat(refusal.status()).isEqualTo(413);
    assertThat(refusal.body()).contains("\"code\":\"body-too-large\"");
  }

  /** Nobody waits for the body, and nothing of it is kept: the connection ends with the refusal. */
  @Test
  void aFileOfNobodyKnownIsRefusedBeforeItIsReceived() {
    for (List<String> headers :
        List.of(
            List.of("Content-Length: 5000000"),
            List.of("Content-Length: 5000000", "Authorization: Bearer site.wrong"),
            List.of("Content-Length: 5000000", "Cookie: __Host-SID=wrong"),
            List.of("Transfer-Encoding: chunked", "Authorization: Basic none"))) {
      for (String path :
          List.of("/attachments", ofBuyer("/shops/" + shop.code() + "/attachments"))) {
        RawHttp.Reply refusal =
            RawHttp.send(
                new RawHttp.Request("POST", "/api/v1" + path + "?name=a.pdf", headers, null));

        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.isProblem()).isTrue();
        assertThat(refusal.body()).contains("\"code\":\"unauthenticated\"");
        assertThat(refusal.header("WWW-Authenticate")).contains("Bearer realm", "Basic realm");
      }
    }
  }

  /** A picture says it all. */
  @Test
  @Tag("C2a")
  void filesAloneAreAMessage() {
    String number = shop.placedOrder(buyer);
    String theirs =
        Files.uploadAsBuyer(shop, buyer.account(), "Акт.pdf", Files.PDF)
            .expecting(201)
            .json()
            .path("id")
            .asText();
    String conversation =
        site.with("Idempotency-Key", Talk.key())
            .post(
                "/storefront/orders/" + number + "/messages",
                Files.message(" ", theirs).put("account", buyer.account()))
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    assertThat(Talk.conversation(machine, conversation).at("/last/text").asText()).isEmpty();
    assertThat(Talk.conversation(machine, conversation).at("/last/files").asInt()).isEqualTo(1);

    Mailbox mails = new Mailbox(buyer.mail());
    write(machine, conversation, "", uploaded("a.pdf"), uploaded("b.pdf")).expecting(201);

    assertThat(mails.await(1).get(0).text()).contains("Файлів у повідомленні: 2");
    JsonNode read =
        Talk.buyerReads(buyer.account(), "/conversations/" + conversation + "/messages")
            .at("/items/0");
    assertThat(read.path("text").asText()).isEmpty();
    assertThat(read.path("attachments")).hasSize(2);
    JsonNode told =
        shop.machine("orders:read", "messages:read")
            .get("/orders/" + number + "/timeline?group=talks")
            .expecting(200)
            .json()
            .at("/items/0");
    assertThat(told.path("text").asText()).isEmpty();
    assertThat(told.path("files").asInt()).isEqualTo(2);
    for (ObjectNode wrong :
        List.of(
            Files.message(""),
            Files.message(" \u00a0"),
            Files.message("x", uploaded("a.pdf")).without("text"))) {
      assertThat(
              machine
                  .with("Idempotency-Key", Talk.key())
                  .post("/conversations/" + conversation + "/messages", wrong)
                  .refusedWith(400, "validation-failed")
                  .fields())
          .containsExactly("text");
    }
  }

  /** What nobody may read yet nobody may see yet. */
  @Test
  @Tag("C5")
  void theFileOfAHeldMessageIsSeenWhenItPasses() {
    List<String> held = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (String name : List.of("passes.pdf", "does-not.pdf")) {
      String file =
          Files.uploadAsBuyer(shop, buyer.account(), name, Files.PDF)
              .expecting(201)
              .json()
              .path("id")
              .asText();
      files.add(file);
      held.add(
          site.with("Idempotency-Key", Talk.key())
              .post(
                  "/storefront/orders/" + shop.placedOrder(buyer) + "/messages",
                  Files.message("Ви ідіоти?", file).put("account", buyer.account()))
              .expecting(201)
              .json()
              .path("message")
              .asText());
      machine.get("/attachments/" + file).refusedWith(404, "not-found");
      site.get(ofBuyer("/attachments/" + file)).expecting(200);
    }

    Moderation.pass(Moderation.MESSAGES, held.get(0)).expecting(204);
    Moderation.reject(Moderation.MESSAGES, held.get(1), "PROFANITY", null).expecting(204);

    machine.get("/attachments/" + files.get(0)).expecting(200);
    machine.get("/attachments/" + files.get(1)).refusedWith(404, "not-found");
  }

  private void refused(String name, byte[] bytes, int status, String code) {
    Files.upload(machine, name, bytes).refusedWith(status, code);
  }

  @Test
  void aMessageHasTenFilesAtMost() {
    String conversation = conversation();
    String[] eleven =
        IntStream.range(0, 11).mapToObj(each -> uploaded("f.pdf")).toArray(String[]::new);

    assertThat(
            write(machine, conversation, "Усі", eleven)
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("attachments");
    write(machine, conversation, "Усі", Arrays.copyOf(eleven, 10)).expecting(201);
    JsonNode message =
        machine.get("/conversations/" + conversation + "/messages").json().at("/items/0");
    assertThat(Answer.texts(message.path("attachments"), "id"))
        .containsExactly(Arrays.copyOf(eleven, 10));
  }

  @Test
  void theSameKeyUploadsOnce() {
    String key = Talk.key();

    JsonNode first = Files.upload(machine, key, "a.pdf", Files.PDF).expecting(201).json();
    assertThat(Files.upload(machine, key, "a.pdf", Files.PDF).expecting(201).json())
        .isEqualTo(first);
    Files.upload(machine, key, "b.pdf", Files.PDF).refusedWith(422, "idempotency-key-reused");
    machine.delete("/attachments/" + first.path("id").asText()).expecting(204);
    machine.delete("/attachments/" + first.path("id").asText()).refusedWith(404, "not-found");
  }

  @Test
  @Tag("C5")
  void aNameSaysNothingThatAShopMayNotWrite() {
    assertThat(name("../../etc/Чек.pdf")).isEqualTo("Чек.pdf");
    assertThat(name("C:\\temp\\чек")).isEqualTo("чек.pdf");
    assertThat(name("Телефон 067 123 45 67.pdf")).isEqualTo("file.pdf");
    assertThat(name("IMG_20261128_101112.pdf")).isEqualTo("IMG_20261128_101112.pdf");
  }

  private String name(String given) {
    return Files.upload(machine, given, Files.PDF).expecting(201).json().path("name").asText();
  }

  @Test
  void aFileIsTheTwoSidesOnly() {
    String conversation = conversation();
    String id = uploaded("a.pdf");
    Caller owner = shop.cabinet().caller();
    owner.get("/attachments/" + id).refusedWith(404, "not-found");
    write(owner, conversation, "Чуже", id).refusedWith(404, "not-found");
    write(machine, conversation, "Своє", id).expecting(201);

    owner.get("/attachments/" + id).expecting(200);
    Cabinet.signIn(shop.with("PACKER").login(), TestShop.PASSWORD)
        .caller()
        .get("/attachments/" + id)
        .expecting(200);
    TestShop.opened().cabinet().caller().get("/attachments/" + id).refusedWith(404, "not-found");
    site.get(Talk.ofBuyer(TestBuyer.registered().account()) + "/attachments/" + id)
        .refusedWith(404, "not-found");
    Caller.anonymous().get("/attachments/" + id).expecting(401);
    TestShop other = TestShop.opened();
    String theirs =
        Files.uploadAsBuyer(other, buyer.account(), "a.pdf", Files.PDF)
            .expecting(201)
            .json()
            .path("id")
            .asText();
    site.with("Idempotency-Key", Talk.key())
        .post(ofBuyer("/conversations/" + conversation + "/messages"), Files.message("Ось", theirs))
        .refusedWith(404, "not-found");
  }

  @Test
  void whatIsTakenBackCanBeSentAgain() {
    String conversation = conversation();
    Caller owner = shop.cabinet().caller();
    String id = Files.upload(owner, "a.pdf", Files.PDF).expecting(201).json().path("id").asText();
    String message =
        write(owner, conversation, "Помилка", id).expecting(201).json().path("message").asText();

    Answer back = owner.post("/messages/" + message + "/undo", "");
    // On a slow machine the message may have gone.
    if (back.status() == 200) {
      assertThat(back.json().at("/attachments/0/id").asText()).isEqualTo(id);
      write(owner, conversation, "Тепер так", id).expecting(201);
    }
  }

  private String uploaded(String name) {
    return Files.upload(machine, name, Files.PDF).expecting(201).json().path("id").asText();
  }

  private static Answer write(Caller shop, String conversation, String text, String... files) {
    return shop.with("Idempotency-Key", Talk.key())
        .post("/conversations/" + conversation + "/messages", Files.message(text, files));
  }

  private static byte[] pdf(int size) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    System.arraycopy(Files.PDF, 0, bytes, 0, Files.PDF.length);
    return bytes;
  }

  private String conversation() {
    return Talk.buyerWrites(shop.placedOrder(buyer), buyer, "Коли?")
        .expecting(201)
        .json()
        .path("conversation")
        .asText();
  }

  private String ofBuyer(String path) {
    return Talk.ofBuyer(buyer.account()) + path;
  }
}
