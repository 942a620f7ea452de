package ua.kramar.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayConnectionTest {

  private final AtomicInteger greeted = new AtomicInteger();
  private final Properties settings = new Properties();
  private ServerSetup setup;
  private SmtpServer relay;

  @BeforeEach
  void begin() throws Exception {
    setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", String.valueOf(setup.getPort()));
    settings.put("mail.smtp.quitwait", "false");
    startRelay();
  }

  @AfterEach
  void end() {
    relay.stopService();
  }

  @Test
  void carriesManyLettersOverOneConnection() throws Exception {
    try (RelayConnection conversation = new RelayConnection(settings)) {
      for (int i = 0; i < 5; i++) {
        conversation.send(mail());
      }
    }

    assertThat(greeted).hasValue(1);
  }

  @Test
  void beginsAnewWithARelayThatWasAway() throws Exception {
    try (RelayConnection conversation = new RelayConnection(settings)) {
      conversation.send(mail());
      relay.stopService();
      assertThatThrownBy(() -> conversation.send(mail())).isInstanceOf(MessagingException.class);
      startRelay();
      conversation.send(mail());
    }

    assertThat(greeted).hasValue(2);
  }

  @Test
  void goesOnForAHundredLetters() throws Exception {
    try (RelayConnection conversation = new RelayConnection(settings)) {
      for (int i = 0; i < 100; i++) {
        assertThat(conversation.isReusable()).isTrue();
        conversation.send(mail());
      }
      assertThat(conversation.isReusable()).isFalse();
    }
  }

  private MimeMessage mail() throws MessagingException {
    MimeMessage mail = new MimeMessage(Session.getInstance(settings));
    mail.setFrom("noreply@kramar.example");
    mail.setRecipients(RecipientType.TO, "shop@example.com");
    mail.setSubject("Замовлення");
    mail.setText("Нове");
    return mail;
  }

  private void startRelay() throws InterruptedException {
    relay =
        new SmtpServer(setup, new Managers()) {
          @Override
          protected void handleClientSocket(Socket client) throws SocketException {
            greeted.incrementAndGet();
            super.handleClientSocket(client);
          }
        };
    relay.startService();
    assertThat(relay.waitTillRunning(10_000)).isTrue();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
