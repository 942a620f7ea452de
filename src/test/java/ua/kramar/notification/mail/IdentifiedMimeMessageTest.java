package ua.kramar.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.kramar.notification.Message;

class IdentifiedMimeMessageTest {

  private static final UUID EVENT = UUID.fromString("6d2f2a51-5a0e-4a3c-9a41-1c2f4a5b6c7d");

  @Test
  void hasTheSameIdAtEveryAttempt() throws Exception {
    assertThat(messageId(7, EVENT)).isEqualTo(messageId(7, EVENT)).matches("<\\S+@\\S+>");
  }

  /** A database that is built anew, or another one, gives the same numbers again. */
  @Test
  void hasAnotherIdForTheSameDeliveryOfAnotherDatabase() throws Exception {
    assertThat(messageId(7, UUID.randomUUID())).isNotEqualTo(messageId(7, EVENT));
  }

  @Test
  void hasAnotherIdForAnotherRecipientOfTheEvent() throws Exception {
    assertThat(messageId(8, EVENT)).isNotEqualTo(messageId(7, EVENT));
  }

  private static String messageId(long delivery, UUID event) throws MessagingException {
    MimeMessage mail =
        new IdentifiedMimeMessage(
            Session.getInstance(new Properties()),
            new Message(
                delivery,
                event,
                "test",
                "a@example.com",
                new Message.Sender("Затишок", null),
                Locale.forLanguageTag("uk"),
                "Тема",
                "Вітаємо",
                List.of()));
    mail.setText("Вітаємо");
    mail.saveChanges();
    return mail.getMessageID();
  }
}
