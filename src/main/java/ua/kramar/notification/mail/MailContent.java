package ua.kramar.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ua.kramar.notification.Message;
import ua.kramar.platform.values.EmailAddress;

/** What the recipient sees of a mail: the sender's name, the subject, and the text in two forms. */
record MailContent(Message message) {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  /** The mail has its sender's address already. */
  void addTo(MimeMessage mail) throws MessagingException {
    for (Address from : mail.getFrom()) {
      mail.setFrom(named((InternetAddress) from));
    }
    Optional<InternetAddress> replyTo = replyTo();
    if (replyTo.isPresent()) {
      mail.setReplyTo(new InternetAddress[] {replyTo.get()});
    }
    mail.setSubject(message.subject(), UTF_8);
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(message.text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(new HtmlText(message).toString(), UTF_8, "html");
    mail.setContent(new MimeMultipart("alternative", plain, html));
    mail.setContentLanguage(new String[] {message.language().getLanguage()});
  }

  private InternetAddress named(InternetAddress address) throws MessagingException {
    try {
      return new InternetAddress(address.getAddress(), message.sender().name(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("no UTF-8", e);
    }
  }

  /** None when the address needs headers in UTF-8, which the relay may not transmit. */
  private Optional<InternetAddress> replyTo() {
    return Optional.ofNullable(message.sender().replyTo())
        .flatMap(EmailAddress::parse)
        .filter(address -> !address.needsSmtpUtf8())
        .map(
            address -> {
              InternetAddress replyTo = new InternetAddress();
              replyTo.setAddress(address.onTheWire());
              return replyTo;
            });
  }
}
