package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;
import java.util.UUID;

/**
 * How a buyer answers a letter: with a program of their own, over the mail systems of the world.
 */
public final class MailProgram {

  private static final Caller RELAY = Caller.bearer("mail-relay.demo-mail-relay-secret");

  private MailProgram() {}

  /** A plain mail with that text. */
  public static String mail(String text) {
    return mail("<" + UUID.randomUUID() + "@mail.example.com>", text);
  }

  public static String mail(String id, String text) {
    return """
    From: Somebody <somebody@example.com>
    Subject: Re: a message from the shop
    Message-ID: %s
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    %s
    """
        .formatted(id, text)
        .replace("\n", "\r\n");
  }

  /**
   * Sends a mail over SMTP.
   *
   * @param from of the SMTP dialogue
   */
  public static void send(String from, String to, String mail) {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "localhost");
    settings.put("mail.smtp.port", String.valueOf(port()));
    settings.put("mail.smtp.from", from);
    settings.put("mail.smtp.allow8bitmime", "true");
    Session session = Session.getInstance(settings);
    try {
      MimeMessage message =
          new MimeMessage(session, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
      Transport.send(message, new InternetAddress[] {new InternetAddress(to)});
    } catch (MessagingException e) {
      throw new AssertionError("The mail was not taken", e);
    }
  }

  private static int port() {
    return Caller.anonymous()
        .get(TestEnvironment.sandbox("/smtp"))
        .expecting(200)
        .json()
        .path("port")
        .asInt();
  }

  /** Hands a mail over, as the mail system does that has received it. */
  public static Answer handOver(String to, String mail) {
    return RELAY.post("/mail/inbound", inbound(to, mail));
  }

  public static ObjectNode inbound(String to, String mail) {
    return Answer.JSON
        .createObjectNode()
        .put("recipient", to)
        .put("sender", "somebody@example.com")
        .put("mail", Base64.getEncoder().encodeToString(mail.getBytes(StandardCharsets.UTF_8)));
  }
}
