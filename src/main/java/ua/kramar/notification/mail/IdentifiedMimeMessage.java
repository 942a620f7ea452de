package ua.kramar.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail whose Message-ID derives from its delivery, so that it is the same at every attempt. */
class IdentifiedMimeMessage extends MimeMessage {

  private final long delivery;

  IdentifiedMimeMessage(Session session, long delivery) {
    super(session);
    this.delivery = delivery;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<delivery-" + delivery + "@kramar>");
  }
}
