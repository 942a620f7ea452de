package ua.kramar.platform.soap;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ua.kramar.platform.values.XmlText;

/**
 * Validates a message before it is unmarshalled: well-formed XML without document type, limited in
 * depth and size, that contains a SOAP 1.1 envelope with one operation of the contract. The largest
 * request of the current contracts has about 350 elements, four levels below the body.
 */
final class MessageValidator {

  static final int MAX_DEPTH = 32;
  static final int MAX_ELEMENTS = 5_000;
  static final int MAX_ATTRIBUTES = 50;
  static final int MAX_TEXT_LENGTH = 100_000;

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final QName ENVELOPE = new QName(SOAP, "Envelope");
  private static final QName BODY = new QName(SOAP, "Body");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A property of Woodstox. */
  private static final String LAZY_PARSING = "com.ctc.wstx.lazyParsing";

  private static final XMLInputFactory PARSERS = parsers();

  private final XMLStreamReader xml;
  private final Set<QName> operations;
  private int depth;
  private int elements;
  private int text;
  private int requests;
  private boolean inBody;

  private MessageValidator(XMLStreamReader xml, Set<QName> operations) {
    this.xml = xml;
    this.operations = operations;
  }

  /**
   * @param operations the elements of which the body must contain exactly one
   * @param encoding of the message; overrides its XML declaration (RFC 7303, section 3)
   * @throws InvalidMessage when it is malformed, exceeds a limit or does not contain exactly one
   *     operation
   */
  static void require(Set<QName> operations, byte[] message, String encoding) {
    try {
      XMLStreamReader xml = PARSERS.createXMLStreamReader(text(message, encoding));
      if (!new MessageValidator(xml, operations).isValid()) {
        throw InvalidMessage.malformed();
      }
    } catch (XMLStreamException | CharacterCodingException | IllegalArgumentException e) {
      throw InvalidMessage.malformed();
    }
  }

  /** Decodes the message; refuses invalid bytes in place of replacing them. */
  private static Reader text(byte[] message, String encoding) throws CharacterCodingException {
    CharBuffer text = Charset.forName(encoding).newDecoder().decode(ByteBuffer.wrap(message));
    // The parser accepts U+FFFE and U+FFFF, which XML 1.0 excludes.
    if (!XmlText.isValid(text.toString())) {
      throw InvalidMessage.malformed();
    }
    boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
    return new CharArrayReader(
        text.array(), text.arrayOffset() + (marked ? 1 : 0), text.length() - (marked ? 1 : 0));
  }

  private boolean isValid() throws XMLStreamException {
    while (xml.hasNext()) {
      boolean valid =
          switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> startElement();
            case XMLStreamConstants.END_ELEMENT -> endElement();
            case XMLStreamConstants.CHARACTERS,
                XMLStreamConstants.CDATA,
                XMLStreamConstants.SPACE ->
                characters();
            case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> true;
            // Document types, entities; SOAP 1.1, section 3: no processing instructions either.
            default -> false;
          };
      if (!valid) {
        return false;
      }
    }
    return requests == 1;
  }

  private boolean startElement() {
    depth++;
    elements++;
    text = 0;
    if (depth == 2) {
      inBody = xml.getName().equals(BODY);
    } else if (depth == 3 && inBody) {
      requests++;
      return requests == 1 && operations.contains(xml.getName());
    }
    return (depth > 1 || xml.getName().equals(ENVELOPE))
        && depth <= MAX_DEPTH
        && elements <= MAX_ELEMENTS
        && xml.getAttributeCount() <= MAX_ATTRIBUTES;
  }

  private boolean endElement() {
    depth--;
    text = 0;
    return true;
  }

  /** Adds up the parts of a text, since the parser reports it in parts. */
  private boolean characters() {
    text += xml.getTextLength();
    return text <= MAX_TEXT_LENGTH;
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory parsers = XMLInputFactory.newInstance();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // A lazy parser reports damage by a runtime exception where text is read.
    if (parsers.isPropertySupported(LAZY_PARSING)) {
      parsers.setProperty(LAZY_PARSING, false);
    }
    return parsers;
  }
}
