package ua.kramar.notification.mail;

import jakarta.mail.MessagingException;

/** The relay does not offer SMTPUTF8 (RFC 6531), which the recipient's local part needs. */
final class SmtpUtf8Missing extends MessagingException {

  private static final long serialVersionUID = 1;

  SmtpUtf8Missing() {
    super("the relay does not offer SMTPUTF8");
  }
}
