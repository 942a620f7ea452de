package ua.kramar.notification.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.kramar.notification.Channel;
import ua.kramar.notification.ContactPoints;
import ua.kramar.notification.Message;
import ua.kramar.notification.Recipient;
import ua.kramar.notification.RetrySchedule;
import ua.kramar.notification.SendFailure;
import ua.kramar.platform.caller.Correlation;

/**
 * E-mail over SMTP. The Message-ID is made of the delivery's id: a letter that is sent twice can be
 * recognised as one.
 */
@ApplicationScoped
public class MailChannel implements Channel {

  /** Nine attempts in some 45 hours: relays of others are down for a night, seldom for two days. */
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

  private static final int LONGEST_TEXT = 100_000;

  /** RFC 5321, 4.2.1: a reply that begins with 5 is final. */
  private static final Pattern REPLY = Pattern.compile("\\b([45])\\d\\d[ -]");

  @Resource(lookup = "java:jboss/mail/kramar")
  private Session configured;

  @Inject private RelayConnections connections;
  @Inject private Clock clock;

  @Override
  public String code() {
    return "MAIL";
  }

  @Override
  public boolean isDefaultFor(Recipient recipient) {
    return true;
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
  public int longestText() {
    return LONGEST_TEXT;
  }

  @Override
  public void send(Message message) {
    try {
      connections.carry(letter(message));
    } catch (MessagingException e) {
      throw refusal(e);
    }
  }

  private MimeMessage letter(Message message) throws MessagingException {
    MimeMessage letter = new IdentifiedMimeMessage(configured, message.deliveryId());
    letter.setFrom();
    letter.setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
    letter.setSubject(message.subject(), StandardCharsets.UTF_8.name());
    letter.setText(message.text(), StandardCharsets.UTF_8.name());
    letter.setSentDate(Date.from(clock.instant()));
    letter.setHeader("X-Kramar-Delivery", String.valueOf(message.deliveryId()));
    letter.setHeader(Correlation.HEADER, message.correlationId());
    letter.setHeader("Auto-Submitted", "auto-generated");
    return letter;
  }

  /** Keeps only the reply's class: relays like to repeat the address in their texts. */
  private static SendFailure refusal(MessagingException failure) {
    if (failure instanceof AddressException) {
      return SendFailure.permanent("not an address", failure);
    }
    for (Exception e = failure; e != null; e = next(e)) {
      Matcher reply = REPLY.matcher(String.valueOf(e.getMessage()));
      if (reply.find()) {
        String cause = "SMTP reply " + reply.group(1) + "xx";
        return reply.group(1).equals("5") && isAboutTheRecipient(failure)
            ? SendFailure.permanent(cause, failure)
            : SendFailure.temporary(cause, failure);
      }
    }
    return SendFailure.temporary("SMTP: " + failure.getClass().getSimpleName(), failure);
  }

  /**
   * A relay that refuses us is mended some day; a recipient that it does not know will not appear.
   */
  private static boolean isAboutTheRecipient(MessagingException failure) {
    return failure instanceof SendFailedException refused
        && refused.getInvalidAddresses() != null
        && refused.getInvalidAddresses().length > 0;
  }

  private static Exception next(Exception e) {
    return e instanceof MessagingException chained ? chained.getNextException() : null;
  }
}
