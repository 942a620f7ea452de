package ua.kramar.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.kramar.platform.values.EmailAddress;
import ua.kramar.sandbox.Ports;

class RelayConnectionTest {

  private static final EmailAddress SHOP = new EmailAddress("shop", "example.com");

  private final Managers managers = new Managers();
  private final AtomicInteger greeted = new AtomicInteger();
  private final Properties settings = new Properties();
  private ServerSetup setup;
  private SmtpServer relay;

  @BeforeEach
  void begin() throws Exception {
    setup = new ServerSetup(Ports.free().partner("smtp"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
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
        conversation.send(mail(), SHOP);
      }
    }

    assertThat(greeted).hasValue(1);
  }

  /** The library's default is localhost, where nothing listens in production. */
  @Test
  void connectsToTheRelayOfTheSettings() {
    settings.put("mail.smtp.host", "relay.invalid");

    try (RelayConnection conversation = new RelayConnection(settings)) {
      assertThatThrownBy(() -> conversation.send(mail(), SHOP))
          .hasMessageContaining("relay.invalid");
    }
  }

  @Test
  void beginsAnewWithARelayThatWasAway() throws Exception {
    try (RelayConnection conversation = new RelayConnection(settings)) {
      conversation.send(mail(), SHOP);
      relay.stopService();
      assertThatThrownBy(() -> conversation.send(mail(), SHOP))
          .isInstanceOf(MessagingException.class);
      startRelay();
      conversation.send(mail(), SHOP);
    }

    assertThat(greeted).hasValue(2);
  }

  @Test
  void goesOnForAHundredLetters() throws Exception {
    try (RelayConnection conversation = new RelayConnection(settings)) {
      for (int i = 0; i < 100; i++) {
        assertThat(conversation.isReusable()).isTrue();
        conversation.send(mail(), SHOP);
      }
      assertThat(conversation.isReusable()).isFalse();
    }
  }

  @Test
  void namesTheDomainByItsALabels() throws Exception {
    EmailAddress buyer = EmailAddress.parse("info@крамниця.укр").orElseThrow();

    try (RelayConnection connection = new RelayConnection(settings)) {
      connection.send(mail(buyer), buyer);
    }

    assertThat(recipients()).containsExactly("info@xn--80aqejfp0c4d.xn--j1amh");
  }

  @Test
  void namesALocalPartOfOtherLettersAsItIs() throws Exception {
    settings.put("mail.mime.allowutf8", "true");
    EmailAddress buyer = EmailAddress.parse("дід@example.com").orElseThrow();

    try (RelayConnection connection = new RelayConnection(settings)) {
      connection.send(mail(buyer), buyer);
    }

    assertThat(recipients()).containsExactly("дід@example.com");
  }

  /** Cut to the low bytes of its characters the address is that of a stranger: 4V4@example.com. */
  @Test
  void sendsNothingToARelayThatCannotTransmitTheAddress() throws Exception {
    settings.put("mail.mime.allowutf8", "true");
    EmailAddress buyer = EmailAddress.parse("дід@example.com").orElseThrow();

    try (ServerSocket old = new ServerSocket(0)) {
      CompletableFuture<List<String>> commands = CompletableFuture.supplyAsync(() -> heard(old));
      settings.put("mail.smtp.port", String.valueOf(old.getLocalPort()));
      try (RelayConnection connection = new RelayConnection(settings)) {
        assertThatThrownBy(() -> connection.send(mail(buyer), buyer))
            .isInstanceOf(SmtpUtf8Missing.class);
      }
      assertThat(commands.get()).noneMatch(command -> command.startsWith("RCPT"));
    }
  }

  @Test
  void sendsNothingToAnotherThanTheRecipient() throws Exception {
    EmailAddress stranger = EmailAddress.parse("stranger@example.com").orElseThrow();

    try (RelayConnection connection = new RelayConnection(settings)) {
      assertThatThrownBy(() -> connection.send(mail(stranger), SHOP))
          .isInstanceOf(SendFailedException.class);
    }

    assertThat(recipients()).isEmpty();
  }

  /** The commands that a relay without extensions gets, until the connection ends. */
  private static List<String> heard(ServerSocket relay) {
    List<String> commands = new ArrayList<>();
    try (Socket client = relay.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
      reply(client, "220 relay");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        commands.add(line);
        reply(client, line.startsWith("QUIT") ? "221 bye" : "250 relay");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return commands;
  }

  private static void reply(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  /** The recipients of the SMTP dialogues so far. */
  private List<String> recipients() {
    return managers.getUserManager().listUser().stream().map(GreenMailUser::getEmail).toList();
  }

  private MimeMessage mail() throws MessagingException {
    return mail(SHOP);
  }

  private MimeMessage mail(EmailAddress to) throws MessagingException {
    MimeMessage mail = new MimeMessage(Session.getInstance(settings));
    mail.setFrom("noreply@kramar.example");
    InternetAddress recipient = new InternetAddress();
    recipient.setAddress(to.onTheWire());
    mail.setRecipient(RecipientType.TO, recipient);
    mail.setSubject("Замовлення");
    mail.setText("Нове");
    return mail;
  }

  private void startRelay() throws InterruptedException {
    relay =
        new SmtpServer(setup, managers) {
          @Override
          protected void handleClientSocket(Socket client) throws SocketException {
            greeted.incrementAndGet();
            super.handleClientSocket(client);
          }
        };
    relay.startService();
    assertThat(relay.waitTillRunning(60_000)).isTrue();
  }
}
