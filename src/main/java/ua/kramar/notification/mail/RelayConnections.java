package ua.kramar.notification.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import ua.kramar.platform.values.EmailAddress;

/** The pool of connections to the relay; idle connections are closed. */
@ApplicationScoped
class RelayConnections {

  private final Deque<RelayConnection> idle = new ConcurrentLinkedDeque<>();

  @Resource(lookup = "java:jboss/mail/kramar")
  private Session mailSession;

  /** Sends a mail. A connection that failed is not reused, since its state is unknown. */
  void send(MimeMessage mail, EmailAddress recipient) throws MessagingException {
    RelayConnection connection = take();
    try {
      connection.send(mail, recipient);
    } catch (MessagingException | RuntimeException e) {
      connection.close();
      throw e;
    }
    keep(connection);
  }

  /**
   * Sends a mail to an address that needs SMTPUTF8, over a connection of its own: on it every mail
   * would need the extension, at all relays on its way.
   */
  void sendInUtf8(MimeMessage mail, EmailAddress recipient, Session utf8)
      throws MessagingException {
    try (RelayConnection connection = new RelayConnection(utf8.getProperties())) {
      connection.send(mail, recipient);
    }
  }

  private RelayConnection take() {
    RelayConnection known = idle.pollFirst();
    while (known != null && !known.isReusable()) {
      known.close();
      known = idle.pollFirst();
    }
    return known == null ? new RelayConnection(mailSession.getProperties()) : known;
  }

  private void keep(RelayConnection connection) {
    if (connection.isReusable()) {
      idle.addFirst(connection);
    } else {
      connection.close();
    }
  }

  void closeIdle() {
    List.copyOf(idle).stream()
        .filter(connection -> !connection.isReusable())
        .filter(idle::remove)
        .forEach(RelayConnection::close);
  }

  @PreDestroy
  void end() {
    idle.forEach(RelayConnection::close);
  }
}
