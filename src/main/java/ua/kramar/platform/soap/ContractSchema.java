package ua.kramar.platform.soap;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The compiled XML schema of a contract. Thread-safe. */
final class ContractSchema {

  private static final String SCHEMA = XMLConstants.W3C_XML_SCHEMA_NS_URI;

  private final Schema schema;
  private final Set<Child> repeatable = new HashSet<>();
  private final Set<Child> required = new HashSet<>();

  /** An element in another one, by their names. */
  private record Child(String parent, String name) {}

  private ContractSchema(Schema schema, List<Element> sources) {
    this.schema = schema;
    for (Element source : sources) {
      for (Element declaration : elements(source, "element")) {
        parents(declaration, sources).forEach(parent -> readOccurrence(parent, declaration));
      }
    }
  }

  /**
   * Compiles the schemas in a WSDL or XML schema document, which must not import others.
   *
   * @throws IllegalStateException when it has no schema, or one that is not valid
   */
  static ContractSchema in(InputStream document) {
    try {
      List<Element> schemas =
          elements(parser().newDocumentBuilder().parse(document).getDocumentElement(), "schema");
      if (schemas.isEmpty()) {
        throw new IllegalStateException("the contract has no schema");
      }
      schemas.forEach(ContractSchema::copyInheritedPrefixes);
      Source[] sources = schemas.stream().map(DOMSource::new).toArray(Source[]::new);
      SchemaFactory compiler = SchemaFactory.newDefaultInstance();
      compiler.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      compiler.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return new ContractSchema(compiler.newSchema(sources), schemas);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException("the contract's schema cannot be compiled", e);
    }
  }

  ValidatorHandler newValidator() {
    return schema.newValidatorHandler();
  }

  /**
   * Whether an element may occur several times in another one. The same name may be repeatable
   * elsewhere: an answer lists carriers, a request names one.
   */
  boolean isRepeatable(String parent, String name) {
    return repeatable.contains(new Child(parent, name));
  }

  /** Whether an element must occur in another one. */
  boolean isRequired(String parent, String name) {
    return required.contains(new Child(parent, name));
  }

  private void readOccurrence(String parent, Element declaration) {
    Child child =
        new Child(parent, local(declaration, declaration.hasAttribute("ref") ? "ref" : "name"));
    String maxOccurs = declaration.getAttribute("maxOccurs");
    if (!maxOccurs.isEmpty() && !maxOccurs.equals("1")) {
      repeatable.add(child);
    }
    if (!declaration.getAttribute("minOccurs").equals("0")) {
      required.add(child);
    }
  }

  /** The names of the elements in whose content an element is declared; none for a global one. */
  private static List<String> parents(Element declaration, List<Element> sources) {
    for (Node node = declaration.getParentNode();
        node instanceof Element above;
        node = node.getParentNode()) {
      if (above.getLocalName().equals("element")) {
        return List.of(local(above, "name"));
      }
      if (above.getLocalName().equals("complexType") && above.hasAttribute("name")) {
        return ofType(local(above, "name"), sources);
      }
    }
    return List.of();
  }

  private static List<String> ofType(String type, List<Element> sources) {
    return sources.stream()
        .flatMap(source -> elements(source, "element").stream())
        .filter(element -> local(element, "type").equals(type))
        .map(element -> local(element, "name"))
        .toList();
  }

  /** The value of an attribute without its prefix. */
  private static String local(Element element, String attribute) {
    String name = element.getAttribute(attribute);
    return name.substring(name.indexOf(':') + 1);
  }

  /** The compiler does not read declarations outside the schema's own element. */
  private static void copyInheritedPrefixes(Element schema) {
    for (Node node = schema.getParentNode(); node instanceof Element; node = node.getParentNode()) {
      NamedNodeMap attributes = node.getAttributes();
      for (int at = 0; at < attributes.getLength(); at++) {
        String name = attributes.item(at).getNodeName();
        if (name.startsWith("xmlns:") && !schema.hasAttribute(name)) {
          schema.setAttributeNS(
              XMLConstants.XMLNS_ATTRIBUTE_NS_URI, name, attributes.item(at).getNodeValue());
        }
      }
    }
  }

  private static DocumentBuilderFactory parser() throws ParserConfigurationException {
    DocumentBuilderFactory parser = DocumentBuilderFactory.newDefaultNSInstance();
    parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return parser;
  }

  /** The element itself, if it has the name, and its descendants of the name. */
  private static List<Element> elements(Element root, String name) {
    List<Element> found = new ArrayList<>();
    if (SCHEMA.equals(root.getNamespaceURI()) && name.equals(root.getLocalName())) {
      found.add(root);
    }
    NodeList below = root.getElementsByTagNameNS(SCHEMA, name);
    for (int at = 0; at < below.getLength(); at++) {
      found.add((Element) below.item(at));
    }
    return found;
  }
}
