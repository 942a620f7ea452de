package ua.kramar.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import ua.kramar.platform.values.EmailAddress;

/**
 * A connection to the relay that checks the recipient in the SMTP command before the relay gets it.
 * The library cuts characters to their low byte where it does not know better, and what is left of
 * an address can be the mailbox of a stranger.
 */
final class RelayTransport extends SMTPTransport {

  private static final String RECIPIENT = "RCPT TO:";

  private EmailAddress recipient;

  /** The address of the relay is in the session's settings {@code mail.smtp.*}. */
  RelayTransport(Session session) {
    // Without a protocol the library would not read these settings, and connect to localhost.
    super(session, new URLName("smtp", null, -1, null, null, null));
  }

  /**
   * Sets the recipient of the next mail, on an open connection.
   *
   * @throws SmtpUtf8Missing when the relay cannot transmit the address
   */
  void expect(EmailAddress recipient) throws SmtpUtf8Missing {
    if (recipient.needsSmtpUtf8() && !supportsExtension("SMTPUTF8")) {
      throw new SmtpUtf8Missing();
    }
    this.recipient = recipient;
  }

  @Override
  protected void sendCommand(String command) throws MessagingException {
    if (command.startsWith(RECIPIENT) && !isExpected(command)) {
      throw new SendFailedException("the command names another recipient than the mail");
    }
    super.sendCommand(command);
  }

  private boolean isExpected(String command) {
    return recipient != null
        && command.startsWith(RECIPIENT + "<" + recipient.onTheWire() + ">")
        && (recipient.needsSmtpUtf8() || StandardCharsets.US_ASCII.newEncoder().canEncode(command));
  }
}
