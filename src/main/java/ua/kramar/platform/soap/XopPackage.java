package ua.kramar.platform.soap;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import ua.kramar.platform.refusals.Invalid;

/**
 * A message of MTOM: XML in the first part, and one part that an element of it includes (XOP). What
 * the contract does not provide for is refused: other parts, several, other inclusions. Nothing but
 * a part of the message itself is ever read.
 */
final class XopPackage {

  /** In bytes: as for a message that comes alone. */
  private static final int MOST_XML = 1 << 20;

  private static final Set<String> PLAIN = Set.of("", "binary", "8bit", "7bit");

  private final MediaType type;
  private final Set<QName> binaries;

  /**
   * @param type of the whole body
   * @param binaries the elements whose content may be a part of its own
   * @throws InvalidMessage when it is no message of MTOM with SOAP 1.1
   */
  XopPackage(MediaType type, Set<QName> binaries) {
    if (type.parameter("start-info").startsWith("application/soap+xml")) {
      throw InvalidMessage.mediaTypeOfOtherVersion();
    }
    if (binaries.isEmpty() || !type.parameter("type").equalsIgnoreCase("application/xop+xml")) {
      throw InvalidMessage.unsupportedMediaType();
    }
    this.type = type;
    this.binaries = binaries;
  }

  /**
   * Reads the body.
   *
   * @param received keeps the part that is included
   * @return the message, with an empty element in place of the inclusion
   * @throws InvalidMessage when it is malformed
   * @throws Invalid when an element includes what is not there
   */
  String read(InputStream body, ReceivedContent received) throws IOException {
    var parts = new MultipartReader(body, type.parameter("boundary"));
    parts.begin();
    Map<String, String> root = headers(parts);
    String start = id(type.parameter("start"));
    boolean named = start.isEmpty() || start.equals(id(root.getOrDefault("content-id", "")));
    MediaType rootType = MediaType.of(root.get("content-type"));
    if (!named || !rootType.name().equals("application/xop+xml")) {
      throw InvalidMessage.malformed();
    }
    var xml = new ByteArrayOutputStream();
    boolean more = parts.content(xml, MOST_XML);
    String message = MessageText.decode(xml.toByteArray(), root.get("content-type"));
    Inclusions inclusions = Inclusions.in(message, binaries);
    String found = more ? part(parts, received) : null;
    if (inclusions.part() != null && !inclusions.part().equals(found)) {
      throw new Invalid(inclusions.field(), "part-of-message");
    }
    // What includes a part in the wrong place is refused by the name of its field.
    if (inclusions.part() == null && found != null && !inclusions.misplaced()) {
      throw InvalidMessage.malformed();
    }
    return inclusions.message();
  }

  /**
   * @return its id
   */
  private static String part(MultipartReader parts, ReceivedContent received) throws IOException {
    String id = id(headers(parts).getOrDefault("content-id", ""));
    Path file = Files.createTempFile("kramar-part-", ".in");
    received.keep(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      if (parts.content(out, Long.MAX_VALUE)) {
        throw InvalidMessage.malformed();
      }
    }
    return id;
  }

  private static Map<String, String> headers(MultipartReader parts) throws IOException {
    Map<String, String> headers = parts.headers();
    if (!PLAIN.contains(
        headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT))) {
      throw InvalidMessage.malformed();
    }
    return headers;
  }

  /** An id without its angle brackets. */
  private static String id(String header) {
    return header.replaceAll("^<|>$", "");
  }
}
