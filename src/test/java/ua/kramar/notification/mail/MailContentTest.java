package ua.kramar.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.notification.Message;

/** What a recipient sees of a letter. */
class MailContentTest {

  @Test
  void hasTheSameWordsAsTextAndAsHtml() throws Exception {
    MimeMessage mail = received("Затишок", null);

    Multipart parts = (Multipart) mail.getContent();
    assertThat(mail.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Вітаємо");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat((String) parts.getBodyPart(1).getContent()).contains("<p>Вітаємо</p>");
    assertThat(mail.getSubject()).isEqualTo("Тема №1");
    assertThat(mail.getContentLanguage()).containsExactly("uk");
  }

  /** A name may try to be another address. */
  @ParameterizedTest
  @CsvSource({"Затишок", "bank@bank.example", "'A <b@c.example>, D'"})
  void comesFromTheShopByName(String shop) throws Exception {
    InternetAddress from = (InternetAddress) received(shop, null).getFrom()[0];

    assertThat(from.getPersonal()).isEqualTo(shop);
    assertThat(from.getAddress()).isEqualTo("noreply@kramar.example");
  }

  @Test
  void takesNoHeaderFromTheNameOfAShop() throws Exception {
    MimeMessage mail = received("Затишок\r\nBcc: spy@example.com", null);

    InternetAddress from = (InternetAddress) mail.getFrom()[0];
    assertThat(from.getPersonal()).isEqualTo("Затишок Bcc: spy@example.com");
    assertThat(mail.getAllRecipients()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "shop@example.com, shop@example.com",
    "shop@пошта.укр, shop@xn--80a1acn3a.xn--j1amh",
    "дід@example.com, noreply@kramar.example",
    ", noreply@kramar.example"
  })
  void isAnsweredToTheShop(String given, String answered) throws Exception {
    InternetAddress to = (InternetAddress) received("Затишок", given).getReplyTo()[0];

    assertThat(to.getAddress()).isEqualTo(answered);
  }

  private static MimeMessage received(String shop, String replyTo) throws Exception {
    Session session = Session.getInstance(new Properties());
    MimeMessage mail = new MimeMessage(session);
    mail.setFrom("noreply@kramar.example");
    new MailContent(
            new Message(
                1,
                UUID.randomUUID(),
                "test",
                "a@example.com",
                new Message.Sender(shop, replyTo),
                Locale.forLanguageTag("uk"),
                "Тема №1",
                "Вітаємо",
                List.of()))
        .addTo(mail);
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    mail.writeTo(wire);
    return new MimeMessage(session, new ByteArrayInputStream(wire.toByteArray()));
  }
}
