package ua.kramar.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import java.util.Optional;

/** The media type of a part; what is no type is plain text, as RFC 2045, 5.2 has it. */
final class MediaTypes {

  private static final String PLAIN = "text/plain";

  private MediaTypes() {}

  static String of(Part part) throws MessagingException {
    return parsed(part).map(ContentType::getBaseType).orElse(PLAIN).toLowerCase(Locale.ROOT);
  }

  static Optional<String> parameter(Part part, String name) throws MessagingException {
    return parsed(part).map(type -> type.getParameter(name));
  }

  private static Optional<ContentType> parsed(Part part) throws MessagingException {
    String[] headers = part.getHeader("Content-Type");
    if (headers == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ContentType(headers[0])).filter(type -> type.getSubType() != null);
    } catch (ParseException e) {
      return Optional.empty();
    }
  }
}
