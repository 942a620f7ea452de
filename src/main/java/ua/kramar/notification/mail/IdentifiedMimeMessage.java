package ua.kramar.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import ua.kramar.notification.Message;

/**
 * A mail whose Message-ID is the same at every attempt. It contains the event's random id, because
 * a delivery's number exists again in another installation and in a database that was rebuilt.
 */
class IdentifiedMimeMessage extends MimeMessage {

  private final String id;

  IdentifiedMimeMessage(Session session, Message message) {
    super(session);
    this.id = "<%s.%d@kramar>".formatted(message.eventId(), message.deliveryId());
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
