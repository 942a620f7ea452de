package ua.kramar.platform.soap;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.SAXException;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Invalid.Violation;

/**
 * Validates a message before it is unmarshalled: well-formed XML without document type, limited in
 * depth and size, a SOAP 1.1 envelope with one operation of the contract, whose content is valid by
 * the contract's schema. All of it in one pass. The largest request of the current contracts has
 * about 350 elements, four levels below the body.
 */
final class MessageValidator {

  static final int MAX_DEPTH = 32;
  static final int MAX_ELEMENTS = 5_000;
  static final int MAX_ATTRIBUTES = 50;
  static final int MAX_TEXT_LENGTH = 100_000;

  /** A property of Woodstox. */
  private static final String LAZY_PARSING = "com.ctc.wstx.lazyParsing";

  static final XMLInputFactory PARSERS = parsers();

  private final XMLStreamReader xml;
  private final Envelope envelope;
  private final RequestContent content;
  private final Set<QName> binaries;
  private boolean binary;
  private int depth;
  private int elements;
  private int text;

  private MessageValidator(XMLStreamReader xml, MessageRules rules) throws SAXException {
    this.xml = xml;
    envelope = new Envelope(rules.operations(), rules.headers());
    content = new RequestContent(rules.schema(), rules.fieldNames());
    binaries = rules.binaries();
  }

  /**
   * @throws InvalidMessage when it is malformed, exceeds a limit or does not contain exactly one
   *     operation; when it is in another version of SOAP, or requires that an unknown header is
   *     understood
   * @throws Invalid when fields of the request are missing or not valid
   */
  static void require(MessageRules rules, String message) {
    List<Violation> violations;
    try {
      XMLStreamReader xml = PARSERS.createXMLStreamReader(new StringReader(message));
      var validator = new MessageValidator(xml, rules);
      if (!validator.isValid()) {
        throw InvalidMessage.malformed();
      }
      if (!validator.envelope.isUnderstood()) {
        throw InvalidMessage.headerNotUnderstood();
      }
      violations = validator.content.violations();
    } catch (XMLStreamException | SAXException e) {
      throw InvalidMessage.malformed();
    }
    if (!violations.isEmpty()) {
      throw new Invalid(violations);
    }
  }

  private boolean isValid() throws XMLStreamException, SAXException {
    // XML 1.1 allows characters that the SOAP engine, which reads XML 1.0, does not.
    if ("1.1".equals(xml.getVersion())) {
      return false;
    }
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
    return envelope.hasRequest();
  }

  private boolean startElement() throws SAXException {
    depth++;
    elements++;
    text = 0;
    binary = binaries.contains(xml.getName());
    if (depth > MAX_DEPTH
        || elements > MAX_ELEMENTS
        || xml.getAttributeCount() > MAX_ATTRIBUTES
        || !envelope.admits(depth, xml)) {
      return false;
    }
    if (isInRequest()) {
      content.start(xml);
    }
    return true;
  }

  private boolean endElement() throws SAXException {
    if (isInRequest()) {
      content.end(xml.getName());
    }
    depth--;
    text = 0;
    return true;
  }

  /**
   * Adds up the parts of a text, since the parser reports it in parts. Binary content is as large
   * as the message may be.
   */
  private boolean characters() {
    text += xml.getTextLength();
    if (isInRequest()) {
      content.text(xml.getText());
    }
    return (binary || text <= MAX_TEXT_LENGTH) && (depth > 2 || xml.isWhiteSpace());
  }

  private boolean isInRequest() {
    return depth > 2 && envelope.isInBody();
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
