package ua.kramar.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.values.EmailAddress;

/**
 * A connection to the relay that is reused for several mails: opening and closing one costs more
 * than sending a mail. Not thread-safe.
 */
final class RelayConnection implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RelayConnection.class);

  /**
   * Together with the time to render the message and to record the result, shorter than the lease.
   */
  private static final Duration MAX_DIALOGUE = Duration.ofSeconds(20);

  /** Relays close idle connections, and limit the mails per connection; these limits are lower. */
  private static final Duration MAX_IDLE = Duration.ofSeconds(5);

  private static final int MAX_MAILS = 100;

  private final DeadlineSocketFactory sockets = new DeadlineSocketFactory(MAX_DIALOGUE);
  private final RelayTransport relay;
  private long lastUse = System.nanoTime();
  private int mails;

  /**
   * @param settings properties of the mail session, with the names of Jakarta Mail
   */
  RelayConnection(Properties settings) {
    Properties own = new Properties();
    own.putAll(settings);
    own.put("mail.smtp.socketFactory", sockets);
    own.put("mail.smtp.socketFactory.fallback", "false");
    relay = new RelayTransport(Session.getInstance(own));
  }

  /**
   * Sends a mail, after a check that the relay is still connected: a connection that the relay
   * closed while idle must not cause a failure.
   *
   * @throws SmtpUtf8Missing when the relay cannot transmit the recipient's address
   */
  void send(MimeMessage mail, EmailAddress recipient) throws MessagingException {
    sockets.begin();
    if (!relay.isConnected()) {
      relay.connect();
      mails = 0;
    }
    relay.expect(recipient);
    mail.saveChanges();
    relay.sendMessage(mail, mail.getAllRecipients());
    mails++;
    lastUse = System.nanoTime();
  }

  boolean isReusable() {
    return mails < MAX_MAILS && System.nanoTime() - lastUse < MAX_IDLE.toNanos();
  }

  @Override
  public void close() {
    try {
      relay.close();
    } catch (MessagingException e) {
      LOG.debug("the relay was gone before QUIT: {}", e.getMessage());
    }
  }
}
