package ua.kramar.notification.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.kramar.notification.Channel;
import ua.kramar.notification.ContactPoints;
import ua.kramar.notification.Message;
import ua.kramar.notification.Recipient;
import ua.kramar.notification.SendFailure;
import ua.kramar.platform.background.RetrySchedule;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.values.EmailAddress;

/**
 * E-mail over SMTP. The Message-ID derives from the delivery's id, so that receivers can detect
 * duplicates.
 */
@ApplicationScoped
public class MailChannel implements Channel {

  /**
   * Nine attempts within about 45 hours: an outage of a relay may last a night, rarely two days.
   */
  static final RetrySchedule RETRIES =
      RetrySchedule.of(
          Duration.ZERO,
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(12),
          Duration.ofHours(12));

  private static final int MAX_TEXT_LENGTH = 100_000;

  /** RFC 5321, 4.2.1: a reply code of 4xx is temporary, one of 5xx permanent. */
  private static final Pattern REPLY = Pattern.compile("\\b([45])\\d\\d[ -]");

  @Resource(lookup = "java:jboss/mail/kramar")
  private Session mailSession;

  @Inject private RelayConnections connections;
  @Inject private Clock clock;

  @Override
  public String code() {
    return "MAIL";
  }

  @Override
  public boolean isDefaultFor(Recipient recipient) {
    return recipient != Recipient.CALL_CENTER;
  }

  @Override
  public Optional<String> address(ContactPoints contact) {
    return Optional.ofNullable(contact.email());
  }

  @Override
  public RetrySchedule retries() {
    return RETRIES;
  }

  @Override
  public int maxTextLength() {
    return MAX_TEXT_LENGTH;
  }

  @Override
  public void send(Message message) {
    EmailAddress to =
        EmailAddress.parse(message.to())
            .orElseThrow(() -> SendFailure.permanent("mail cannot be sent to the address", null));
    try {
      if (to.needsSmtpUtf8()) {
        Session utf8 = utf8Session();
        connections.sendInUtf8(mail(message, to, utf8), to, utf8);
      } else {
        connections.send(mail(message, to, mailSession), to);
      }
    } catch (MessagingException e) {
      throw toSendFailure(e);
    }
  }

  /** With headers in UTF-8 (RFC 6532). */
  private Session utf8Session() {
    Properties settings = new Properties();
    settings.putAll(mailSession.getProperties());
    settings.put("mail.mime.allowutf8", "true");
    return Session.getInstance(settings);
  }

  private MimeMessage mail(Message message, EmailAddress to, Session session)
      throws MessagingException {
    MimeMessage mail = new IdentifiedMimeMessage(session, message);
    mail.setFrom();
    new MailContent(message).addTo(mail);
    InternetAddress recipient = new InternetAddress();
    recipient.setAddress(to.onTheWire());
    mail.setRecipient(RecipientType.TO, recipient);
    mail.setSentDate(Date.from(clock.instant()));
    mail.setHeader("X-Kramar-Delivery", String.valueOf(message.deliveryId()));
    mail.setHeader(Correlation.HEADER, message.correlationId());
    mail.setHeader("Auto-Submitted", "auto-generated");
    return mail;
  }

  /**
   * Keeps only the class of the reply code: the reply's text often contains the recipient's
   * address.
   */
  private static SendFailure toSendFailure(MessagingException failure) {
    if (failure instanceof SmtpUtf8Missing) {
      return SendFailure.permanent("the relay does not offer SMTPUTF8", failure);
    }
    for (Exception e = failure; e != null; e = next(e)) {
      Matcher reply = REPLY.matcher(String.valueOf(e.getMessage()));
      if (reply.find()) {
        String cause = "SMTP reply " + reply.group(1) + "xx";
        return reply.group(1).equals("5") && hasInvalidRecipient(failure)
            ? SendFailure.permanent(cause, failure)
            : SendFailure.temporary(cause, failure);
      }
    }
    return SendFailure.temporary("SMTP: " + failure.getClass().getSimpleName(), failure);
  }

  /**
   * A 5xx reply to the whole message may be resolved by a change on the relay; an unknown recipient
   * remains unknown.
   */
  private static boolean hasInvalidRecipient(MessagingException failure) {
    return failure instanceof SendFailedException refused
        && refused.getInvalidAddresses() != null
        && refused.getInvalidAddresses().length > 0;
  }

  private static Exception next(Exception e) {
    return e instanceof MessagingException chained ? chained.getNextException() : null;
  }
}
