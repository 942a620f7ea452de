package ua.kramar.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import ua.kramar.correspondence.replies.ReceivedMail;
import ua.kramar.correspondence.replies.UnreadableMail;

/** Reads mails as they are handed over. */
public final class RawMail {

  /** RFC 5322, 2.1.1: a line has 998 characters at most, and so an id. */
  private static final int MOST_OF_AN_ID = 998;

  private RawMail() {}

  /**
   * Reads a mail.
   *
   * @param sender of the SMTP dialogue; empty for the null sender, null when it is not known
   * @throws UnreadableMail when it is no mail, or one that is made to be unreadable
   */
  public static ReceivedMail read(byte[] content, String sender) {
    try {
      MimeMessage mail =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
      if (!mail.getAllHeaders().hasMoreElements()) {
        throw new UnreadableMail();
      }
      boolean automatic = AutomaticMail.is(mail, sender);
      MailBody body = automatic ? MailBody.NONE : MailBody.of(mail);
      return new ReceivedMail(id(mail, content), automatic, body.text(), body.more());
    } catch (MessagingException e) {
      throw new UnreadableMail();
    }
  }

  /** Without a Message-ID the same bytes are the same mail. */
  private static String id(MimeMessage mail, byte[] content) throws MessagingException {
    String id = mail.getHeader("Message-ID", null);
    return id == null || id.isBlank() || id.length() > MOST_OF_AN_ID
        ? new String(content, StandardCharsets.ISO_8859_1)
        : id.strip();
  }
}
