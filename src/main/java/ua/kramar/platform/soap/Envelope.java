package ua.kramar.platform.soap;

import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;

/**
 * The envelope of a message while it is parsed: which of its elements stand where SOAP 1.1 allows
 * them.
 */
final class Envelope {

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final QName ENVELOPE = new QName(SOAP, "Envelope");
  private static final QName HEADER = new QName(SOAP, "Header");
  private static final QName BODY = new QName(SOAP, "Body");
  private static final Set<String> OURS = Set.of("", "http://schemas.xmlsoap.org/soap/actor/next");

  private final Set<QName> operations;
  private final Set<QName> headers;
  private QName part;
  private int requests;
  private boolean understood = true;

  /**
   * @param operations the elements of which the body contains exactly one
   * @param headers the header blocks that are understood
   */
  Envelope(Set<QName> operations, Set<QName> headers) {
    this.operations = operations;
    this.headers = headers;
  }

  /**
   * Whether the element may stand here.
   *
   * @param depth of the element; the envelope's own is 1
   * @throws InvalidMessage when the envelope is one of another version
   */
  boolean admits(int depth, XMLStreamReader element) {
    QName name = element.getName();
    return switch (depth) {
      case 1 -> isEnvelope(name);
      case 2 -> isNextPart(name);
      // The SOAP engine looks for a fault everywhere, and fails when it finds one in a header.
      default -> !SOAP.equals(name.getNamespaceURI()) && (depth > 3 || isBlock(name, element));
    };
  }

  boolean isInBody() {
    return BODY.equals(part);
  }

  boolean hasRequest() {
    return requests == 1;
  }

  /** False when a header must be understood that is not. */
  boolean isUnderstood() {
    return understood;
  }

  /** SOAP 1.1, 4.4.1: an envelope in another namespace is one of another version. */
  private static boolean isEnvelope(QName name) {
    if (name.getLocalPart().equals("Envelope") && !name.equals(ENVELOPE)) {
      throw InvalidMessage.otherVersion();
    }
    return name.equals(ENVELOPE);
  }

  /** A header or none, then the body, and nothing after it (WS-I Basic Profile, R1011). */
  private boolean isNextPart(QName name) {
    boolean next = name.equals(BODY) ? !isInBody() : name.equals(HEADER) && part == null;
    part = name;
    return next;
  }

  private boolean isBlock(QName name, XMLStreamReader element) {
    if (isInBody()) {
      requests++;
      return requests == 1 && operations.contains(name);
    }
    understood = understood && (headers.contains(name) || !isDemanded(element));
    return true;
  }

  /** SOAP 1.1, 4.2.3: what must be understood, and by the actor that receives the message. */
  private static boolean isDemanded(XMLStreamReader block) {
    String actor = block.getAttributeValue(SOAP, "actor");
    String demand = block.getAttributeValue(SOAP, "mustUnderstand");
    return demand != null
        && Set.of("1", "true").contains(demand)
        && OURS.contains(actor == null ? "" : actor.strip());
  }
}
