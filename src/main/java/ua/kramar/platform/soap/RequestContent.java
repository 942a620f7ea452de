package ua.kramar.platform.soap;

import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import ua.kramar.platform.refusals.Invalid.Violation;

/**
 * Validates the content of a request by the contract's schema while the message is parsed. Texts
 * are measured in characters, not in UTF-16 units. On an element without children {@code xsi:nil}
 * and {@code xsi:type} are ignored: some clients send them, and an element that is nil is the same
 * as an empty one; one that is nil and not empty is refused.
 */
final class RequestContent {

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
  private static final String TYPE_PREFIX = "t";

  private final ValidatorHandler validator;
  private final FieldPath path;
  private final InvalidFields invalid;
  private final StringBuilder text = new StringBuilder();
  private Start waiting;

  /** The beginning of an element; whether it has children is known later. */
  private record Start(QName name, AttributesImpl attributes, QName type, String nil) {}

  RequestContent(ContractSchema schema, Map<String, String> fieldNames) throws SAXException {
    path = new FieldPath(schema, fieldNames);
    invalid = new InvalidFields(path);
    validator = schema.newValidator();
    validator.setErrorHandler(invalid);
    validator.startDocument();
  }

  /** The fields that are not valid, each once. */
  List<Violation> violations() {
    return invalid.violations();
  }

  void start(XMLStreamReader element) throws SAXException {
    if (waiting != null) {
      begin(true);
    }
    characters();
    String nil = element.getAttributeValue(XSI, "nil");
    waiting = new Start(element.getName(), attributes(element), type(element), nil);
  }

  void text(String more) {
    text.append(more);
  }

  void end(QName name) throws SAXException {
    if (waiting != null) {
      begin(false);
    }
    characters();
    validator.endElement(name.getNamespaceURI(), name.getLocalPart(), name.getLocalPart());
    path.leave();
  }

  private void begin(boolean hasChildren) throws SAXException {
    AttributesImpl attributes = waiting.attributes;
    if (hasChildren && waiting.type != null) {
      validator.startPrefixMapping(TYPE_PREFIX, waiting.type.getNamespaceURI());
      String value = TYPE_PREFIX + ":" + waiting.type.getLocalPart();
      attributes.addAttribute(XSI, "type", "xsi:type", "CDATA", value);
    }
    String name = waiting.name.getLocalPart();
    path.enter(name);
    if (!isNilOnlyWhereEmpty(hasChildren)) {
      invalid.add(path.current());
    }
    invalid.starts(true);
    validator.startElement(waiting.name.getNamespaceURI(), name, name, attributes);
    invalid.starts(false);
    waiting = null;
  }

  /** The content of an element that is nil would be lost, and a request is never nil. */
  private boolean isNilOnlyWhereEmpty(boolean hasChildren) {
    return switch (waiting.nil == null ? "false" : waiting.nil.strip()) {
      case "false", "0" -> true;
      case "true", "1" -> !hasChildren && text.toString().isBlank() && !path.isRequest();
      default -> false;
    };
  }

  private void characters() throws SAXException {
    if (text.length() > 0) {
      char[] characters = oneUnitEach(text.toString()).toCharArray();
      validator.characters(characters, 0, characters.length);
      text.setLength(0);
    }
  }

  /** The schema validator counts UTF-16 units, so that a character must not have two. */
  private static String oneUnitEach(String text) {
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return text;
    }
    var units = new StringBuilder();
    text.codePoints().forEach(c -> units.append(Character.isBmpCodePoint(c) ? (char) c : '\uFFFD'));
    return units.toString();
  }

  private static AttributesImpl attributes(XMLStreamReader element) {
    var attributes = new AttributesImpl();
    for (int at = 0; at < element.getAttributeCount(); at++) {
      QName name = element.getAttributeName(at);
      if (!name.getNamespaceURI().equals(XSI) && !name.getNamespaceURI().equals(SOAP)) {
        String local = name.getLocalPart();
        attributes.addAttribute(
            name.getNamespaceURI(), local, local, "CDATA", element.getAttributeValue(at));
      }
    }
    return attributes;
  }

  private static QName type(XMLStreamReader element) {
    String value = element.getAttributeValue(XSI, "type");
    if (value == null) {
      return null;
    }
    String name = value.strip();
    String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
    String namespace = element.getNamespaceURI(prefix);
    return new QName(namespace == null ? "" : namespace, name.substring(name.indexOf(':') + 1));
  }
}
