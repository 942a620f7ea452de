package ua.kramar.platform.soap;

import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * A message from which the inclusion of a part was taken out (XOP, 3.2). One that stands where the
 * contract has no binary content stays in the message, so that it is refused by the name of its
 * field.
 *
 * @param part the id of the part that is included; null for none
 * @param field the name of the element that includes it; null for none
 * @param misplaced whether there is one that stands elsewhere
 */
record Inclusions(String message, String part, String field, boolean misplaced) {

  private static final QName INCLUDE =
      new QName("http://www.w3.org/2004/08/xop/include", "Include");
  private static final QName HREF = new QName("href");
  private static final String PART = "cid:";

  /**
   * @param binaries the elements whose content may be included
   * @throws InvalidMessage when it is not well-formed, or includes several parts
   */
  static Inclusions in(String message, Set<QName> binaries) {
    var copy = new StringWriter(message.length());
    try {
      XMLEventReader events =
          MessageValidator.PARSERS.createXMLEventReader(new StringReader(message));
      XMLEventWriter out = XMLOutputFactory.newInstance().createXMLEventWriter(copy);
      StartElement parent = null;
      String part = null;
      String field = null;
      boolean misplaced = false;
      while (events.hasNext()) {
        XMLEvent event = events.nextEvent();
        boolean inclusion = isInclusion(event);
        if (inclusion && parent != null && binaries.contains(parent.getName())) {
          if (part != null) {
            throw InvalidMessage.malformed();
          }
          part = part(event.asStartElement());
          field = parent.getName().getLocalPart();
          requireEmpty(events);
        } else {
          misplaced |= inclusion;
          out.add(event);
        }
        parent = event.isStartElement() ? event.asStartElement() : directly(parent, event);
      }
      out.flush();
      return new Inclusions(copy.toString(), part, field, misplaced);
    } catch (XMLStreamException e) {
      throw InvalidMessage.malformed();
    }
  }

  /** Blanks may stand around an inclusion; behind anything else it is not alone. */
  private static StartElement directly(StartElement parent, XMLEvent event) {
    return event.isCharacters() && event.asCharacters().isWhiteSpace() ? parent : null;
  }

  private static boolean isInclusion(XMLEvent event) {
    return event.isStartElement() && event.asStartElement().getName().equals(INCLUDE);
  }

  /** The id of the part; another address than one of a part is none. */
  private static String part(StartElement inclusion) {
    Attribute href = inclusion.getAttributeByName(HREF);
    String address = href == null ? "" : href.getValue().strip();
    try {
      return address.startsWith(PART)
          ? URLDecoder.decode(
              address.substring(PART.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
          : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static void requireEmpty(XMLEventReader events) throws XMLStreamException {
    XMLEvent next = events.nextEvent();
    while (next.isCharacters() && next.asCharacters().isWhiteSpace()) {
      next = events.nextEvent();
    }
    if (!next.isEndElement()) {
      throw InvalidMessage.malformed();
    }
  }
}
