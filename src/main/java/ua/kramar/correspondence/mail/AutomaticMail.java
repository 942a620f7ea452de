package ua.kramar.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a machine wrote a mail (RFC 3834): an answer of an absent person, a report about a
 * mail that did not arrive, a list, or a letter of ours that came back. To answer or store these
 * would start a loop, or the clock of an answer that nobody waits for.
 */
final class AutomaticMail {

  private record Sign(String header, Pattern value) {

    static Sign of(String header, String value) {
      return new Sign(header, Pattern.compile(value, Pattern.CASE_INSENSITIVE));
    }

    boolean isOn(MimeMessage mail) throws MessagingException {
      String found = mail.getHeader(header, " ");
      return found != null && value.matcher(found.strip()).matches();
    }
  }

  private static final String ANYTHING = ".*";

  private static final List<Sign> SIGNS =
      List.of(
          Sign.of("Auto-Submitted", "(?!no\\b).*"),
          Sign.of("Precedence", "(bulk|junk|list|auto_reply|auto-reply)\\b.*"),
          Sign.of("X-Auto-Response-Suppress", "(?!none\\b).+"),
          Sign.of("X-Autoreply", ANYTHING),
          Sign.of("X-Autorespond", ANYTHING),
          Sign.of("X-Autoreply-From", ANYTHING),
          Sign.of("X-Mail-Autoreply", ANYTHING),
          Sign.of("X-Failed-Recipients", ANYTHING),
          Sign.of("List-Id", ANYTHING),
          Sign.of("List-Unsubscribe", ANYTHING),
          Sign.of("Return-Path", "<\\s*>"),
          Sign.of("Content-Type", "multipart/report\\b.*"),
          Sign.of("X-Kramar-Delivery", ANYTHING),
          Sign.of("Message-ID", "<[^<>]*@kramar>"));

  private static final Pattern MACHINE =
      Pattern.compile("<?(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@.*");

  private AutomaticMail() {}

  /**
   * @param sender as {@link RawMail#read} has it
   */
  static boolean is(MimeMessage mail, String sender) throws MessagingException {
    if (sender != null && isMachine(sender)) {
      return true;
    }
    for (Sign sign : SIGNS) {
      if (sign.isOn(mail)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMachine(String sender) {
    String address = Optional.of(sender.strip()).filter(s -> !s.equals("<>")).orElse("");
    return address.isEmpty() || MACHINE.matcher(address.toLowerCase(Locale.ROOT)).matches();
  }
}
