package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The server dies while a mail system hands over a buyer's answer, which tries again. */
@UnderFire
class MailKillIT {

  private static final String API = "/api/v1";

  /** Once before the message is committed, once after it and before the mail system is told. */
  @Test
  void isStoredOnceAndNeverLost(FaultTestExtension.Environment place) throws Exception {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    String account = FaultTestShop.fresh();
    String mailbox = account + "@example.com";
    JsonNode asked =
        shop.http()
            .send(
                "POST",
                API + "/storefront/sellers/" + shop.code() + "/questions",
                FaultTestShop.asSite("Idempotency-Key", FaultTestShop.fresh()),
                """
                {"text": "Ви працюєте?", "buyer": {"account": "%s", "surname": "Коваль", "name": "Іван",
                 "email": "%s"}}
                """
                    .formatted(account, mailbox))
            .expecting(201)
            .json();
    String conversation = API + "/conversations/" + asked.path("conversation").asText();
    shop.http()
        .send(
            "POST",
            conversation + "/messages",
            shop.asMachine("Idempotency-Key", FaultTestShop.fresh()),
            "{\"text\": \"Так\"}")
        .expecting(201);
    String address = awaitAddress(place, mailbox);
    String mail = mail(address);

    CrashPoint.BEFORE_MAIL_COMMIT.arm(place.directory(), 1);
    assertThat(handOver(shop, mail)).as("not acknowledged").isEmpty();
    restart(place, CrashPoint.BEFORE_MAIL_COMMIT);
    assertThat(messages(shop, conversation)).as("nothing half-done").isEqualTo(2);

    CrashPoint.AFTER_MAIL_COMMIT.arm(place.directory(), 1);
    assertThat(handOver(shop, mail)).as("not acknowledged").isEmpty();
    restart(place, CrashPoint.AFTER_MAIL_COMMIT);
    assertThat(messages(shop, conversation)).isEqualTo(3);

    assertThat(handOver(shop, mail)).contains(200);
    assertThat(messages(shop, conversation)).as("once").isEqualTo(3);
  }

  private static String awaitAddress(FaultTestExtension.Environment place, String mailbox) {
    HttpSender sandbox = new HttpSender(place.world().pageUrl());
    return await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                sandbox
                    .send("GET", "/mails?to=" + mailbox, Map.of(), null)
                    .expecting(200)
                    .json()
                    .at("/0/headers/Reply-To")
                    .asText(),
            address -> !address.isEmpty());
  }

  private static String mail(String address) {
    String mail = "Message-ID: <%s@example.com>\r\n\r\nOk".formatted(UUID.randomUUID());
    return "{\"recipient\": \"%s\", \"mail\": \"%s\"}"
        .formatted(
            address, Base64.getEncoder().encodeToString(mail.getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<Integer> handOver(FaultTestShop shop, String mail) {
    return shop.http()
        .tryTo(
            "POST",
            API + "/mail/inbound",
            FaultTestShop.json("Authorization", "Bearer mail-relay.demo-mail-relay-secret"),
            mail)
        .map(HttpSender.Answer::status);
  }

  private static void restart(FaultTestExtension.Environment place, CrashPoint point)
      throws Exception {
    assertThat(place.world().serverEndsWithin(Duration.ofMinutes(3))).isTrue();
    point.disarm(place.directory());
    place.world().killServer();
    place.world().startServer();
  }

  private static int messages(FaultTestShop shop, String conversation) {
    return shop.http()
        .send("GET", conversation, shop.asMachine("Accept", "*/*"), null)
        .expecting(200)
        .json()
        .path("messages")
        .asInt();
  }
}
