package ua.kramar.sandbox.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail that arrived.
 *
 * @param id counts from 1 in the order of arrival
 * @param from by the envelope
 * @param to by the envelope, separated by commas
 * @param date of arrival
 * @param headers decoded; one that is repeated has its values on lines
 * @param text the plain text, else the HTML
 * @param html null if the mail has none
 */
record Mail(
    long id,
    String from,
    String to,
    String subject,
    String date,
    Map<String, String> headers,
    String text,
    String html) {

  static Mail of(long id, String from, List<String> to, Instant arrived, MimeMessage message)
      throws MessagingException, IOException {
    return new Mail(
        id,
        from,
        String.join(", ", to),
        Optional.ofNullable(message.getSubject()).orElse(""),
        arrived.toString(),
        headers(message),
        text(message, "text/plain").or(() -> html(message)).orElse(""),
        html(message).orElse(null));
  }

  private static Map<String, String> headers(MimeMessage message)
      throws MessagingException, IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      String value = MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
      headers.merge(header.getName(), value, (one, other) -> one + "\n" + other);
    }
    return headers;
  }

  private static Optional<String> html(MimeMessage message) {
    try {
      return text(message, "text/html");
    } catch (MessagingException | IOException e) {
      return Optional.of("(unreadable: " + e.getMessage() + ")");
    }
  }

  private static Optional<String> text(Part part, String type)
      throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return Optional.of(part.getContent().toString());
    }
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart each = parts.getBodyPart(i);
        Optional<String> found = text(each, type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
