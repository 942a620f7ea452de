package ua.kramar.correspondence.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.util.Locale;
import java.util.Set;

/**
 * The text of a mail, and whether there was more. Of the forms of one text the plain one is taken;
 * texts between pictures, as Apple's program makes them, are put together.
 */
record MailBody(String text, boolean more) {

  static final MailBody NONE = new MailBody("", false);

  private static final String DISPOSITION = "Content-Disposition";

  /** Of honest mails few have more than five. */
  private static final int MOST_LEVELS = 20;

  /** What programs add about a mail, and no sender means to send. */
  private static final Set<String> ABOUT_THE_MAIL =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/ms-tnef");

  static MailBody of(MimeMessage mail) throws MessagingException {
    return of(mail, 0);
  }

  private static MailBody of(MimePart part, int level) throws MessagingException {
    String type = MediaTypes.of(part);
    if (type.startsWith("multipart/") && level < MOST_LEVELS) {
      return ofMany(part, type, level);
    }
    if (isFile(part) || !type.startsWith("text/")) {
      return new MailBody("", !ABOUT_THE_MAIL.contains(type));
    }
    return switch (type) {
      case "text/plain" -> new MailBody(PlainText.of(part), false);
      case "text/html" -> new MailBody(HtmlWords.of(PartText.of(part)), false);
      default -> NONE;
    };
  }

  private static MailBody ofMany(MimePart part, String type, int level) throws MessagingException {
    MimeMultipart parts = new MimeMultipart(new MimePartDataSource(part));
    MailBody body = NONE;
    try {
      for (int at = 0; at < parts.getCount(); at++) {
        MailBody each = of((MimePart) parts.getBodyPart(at), level + 1);
        body = type.equals("multipart/alternative") ? body.or(each) : body.and(each);
      }
      return parts.isComplete() ? body : new MailBody(body.text, true);
    } catch (MessagingException e) {
      // The end is missing, or nothing is between the boundaries: what could be read is the mail.
      return new MailBody(body.text, true);
    }
  }

  /** The first form that says something. */
  private MailBody or(MailBody other) {
    return new MailBody(text.isBlank() ? other.text : text, more || other.more);
  }

  private MailBody and(MailBody other) {
    String both =
        text.isBlank() || other.text.isBlank() ? text + other.text : text + "\n" + other.text;
    return new MailBody(both, more || other.more);
  }

  private static boolean isFile(Part part) throws MessagingException {
    String[] disposition = part.getHeader(DISPOSITION);
    return disposition != null
        && disposition[0].strip().toLowerCase(Locale.ROOT).startsWith(BodyPart.ATTACHMENT);
  }
}
