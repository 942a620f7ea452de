package ua.kramar.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to the relay that stays open for the next letter: opening and closing one costs more
 * than the letter itself. For one courier at a time.
 */
final class RelayConnection implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RelayConnection.class);

  /** With the time to write the letter and the result less than a courier's lease. */
  private static final Duration LONGEST_DIALOGUE = Duration.ofSeconds(20);

  /** Relays close connections that are idle or carry too much; ours are closed before that. */
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(5);

  private static final int MOST_LETTERS = 100;

  private final TimedSockets sockets = new TimedSockets(LONGEST_DIALOGUE);
  private final Transport relay;
  private long lastUse = System.nanoTime();
  private int letters;

  /**
   * @param settings of the mail session, as Jakarta Mail names them
   */
  RelayConnection(Properties settings) throws MessagingException {
    Properties own = new Properties();
    own.putAll(settings);
    own.put("mail.smtp.socketFactory", sockets);
    own.put("mail.smtp.socketFactory.fallback", "false");
    relay = Session.getInstance(own).getTransport("smtp");
  }

  /**
   * Checks first that the relay is still there: a letter must not fail for an idle time before it.
   */
  void carry(MimeMessage letter) throws MessagingException {
    sockets.begin();
    if (!relay.isConnected()) {
      relay.connect();
      letters = 0;
    }
    letter.saveChanges();
    relay.sendMessage(letter, letter.getAllRecipients());
    letters++;
    lastUse = System.nanoTime();
  }

  boolean isReusable() {
    return letters < MOST_LETTERS && System.nanoTime() - lastUse < LONGEST_IDLE.toNanos();
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
