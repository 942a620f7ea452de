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
 * What a message must be before it is unmarshalled: well-formed XML without document type, of
 * limited depth and size, and in it an envelope of SOAP 1.1 with one operation of the contract. The
 * largest request of a contract so far has some 350 elements, four deep below the body.
 */
final class MessageValidator {

  static final int DEEPEST = 32;
  static final int MOST_ELEMENTS = 5_000;
  static final int MOST_ATTRIBUTES = 50;
  static final int LONGEST_TEXT = 100_000;

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final QName ENVELOPE = new QName(SOAP, "Envelope");
  private static final QName BODY = new QName(SOAP, "Body");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

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
   * @param operations the elements of which the body holds exactly one
   * @param encoding in which the message is read, whatever it says of itself (RFC 7303, section 3)
   * @throws InvalidMessage when it is malformed, exceeds a limit or holds no single operation
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

  /** Strictly: bytes that encode no character are refused, not replaced. */
  private static Reader text(byte[] message, String encoding) throws CharacterCodingException {
    CharBuffer text = Charset.forName(encoding).newDecoder().decode(ByteBuffer.wrap(message));
    // The parser accepts U+FFFE and U+FFFF, which XML 1.0 excludes.
    if (!XmlText.holds(text.toString())) {
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
        && depth <= DEEPEST
        && elements <= MOST_ELEMENTS
        && xml.getAttributeCount() <= MOST_ATTRIBUTES;
  }

  private boolean endElement() {
    depth--;
    text = 0;
    return true;
  }

  /** Counts a text as a whole: the parser reports it in pieces. */
  private boolean characters() {
    text += xml.getTextLength();
    return text <= LONGEST_TEXT;
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory parsers = XMLInputFactory.newInstance();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return parsers;
  }
}
