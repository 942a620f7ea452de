package ua.kramar.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The characters of a part. Programs name encodings that do not exist, name none, or name another
 * one than they use: a text that is no UTF-8 is then windows-1251, as most of such mails are here.
 */
final class PartText {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private static final Map<String, String> OWN_NAMES =
      Map.of(
          "cp-1251", "windows-1251",
          "win-1251", "windows-1251",
          "win1251", "windows-1251",
          "windows1251", "windows-1251",
          "utf-8-sig", "utf-8",
          "utf8mb4", "utf-8",
          "koi8u", "koi8-u",
          "koi8", "koi8-r");

  /** Said where nothing is known: what the bytes are decides. */
  private static final Set<Charset> UNKNOWN =
      Set.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_8);

  private PartText() {}

  static String of(Part part) throws MessagingException {
    byte[] bytes = bytes(part);
    Optional<Charset> named =
        MediaTypes.parameter(part, "charset")
            .flatMap(PartText::charset)
            .filter(c -> !UNKNOWN.contains(c));
    return named.isPresent() ? new String(bytes, named.get()) : guessed(bytes);
  }

  private static Optional<Charset> charset(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(
          Charset.forName(OWN_NAMES.getOrDefault(plain, MimeUtility.javaCharset(plain))));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String guessed(byte[] bytes) {
    return new String(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : CYRILLIC);
  }

  /**
   * The last character of a mail that was cut off may be half there; but a single byte at the end
   * of ASCII is no half of anything.
   */
  private static boolean isUtf8(byte[] bytes) {
    return isUtf8(bytes, bytes.length)
        || IntStream.rangeClosed(1, Math.min(3, bytes.length))
            .map(missing -> bytes.length - missing)
            .anyMatch(length -> isUtf8(bytes, length) && !isAscii(bytes, length));
  }

  private static boolean isAscii(byte[] bytes, int length) {
    return IntStream.range(0, length).allMatch(at -> bytes[at] >= 0);
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static byte[] bytes(Part part) throws MessagingException {
    String[] encodings = part.getHeader("Content-Transfer-Encoding");
    String encoding = encodings == null ? "" : encodings[0].strip().toLowerCase(Locale.ROOT);
    try (InputStream raw = raw(part)) {
      byte[] encoded = raw.readAllBytes();
      return switch (encoding) {
        case "base64" -> base64(encoded);
        case "quoted-printable" ->
            MimeUtility.decode(new ByteArrayInputStream(encoded), encoding).readAllBytes();
        default -> encoded;
      };
    } catch (IOException e) {
      throw new MessagingException("a part cannot be read", e);
    }
  }

  /** Without the characters of a last group that is not whole. */
  private static byte[] base64(byte[] encoded) {
    byte[] digits = new byte[encoded.length];
    int count = 0;
    for (byte each : encoded) {
      if (Character.isLetterOrDigit(each) || each == '+' || each == '/') {
        digits[count++] = each;
      }
    }
    int whole = count % 4 == 1 ? count - 1 : count;
    return Base64.getDecoder().decode(new String(digits, 0, whole, StandardCharsets.ISO_8859_1));
  }

  private static InputStream raw(Part part) throws MessagingException {
    return part instanceof MimeMessage mail
        ? mail.getRawInputStream()
        : ((MimeBodyPart) part).getRawInputStream();
  }
}
