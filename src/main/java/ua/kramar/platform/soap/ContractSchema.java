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
  private final Set<String> repeatable = new HashSet<>();
  private final Set<String> required = new HashSet<>();

  private ContractSchema(Schema schema, List<Element> sources) {
    this.schema = schema;
    sources.forEach(this::readOccurrences);
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

  /** Whether an element of this name may occur several times in some parent. */
  boolean isRepeatable(String name) {
    return repeatable.contains(name);
  }

  /** Whether an element of this name must occur in some parent. */
  boolean isRequired(String name) {
    return required.contains(name);
  }

  private void readOccurrences(Element source) {
    for (Element element : elements(source, "element")) {
      String name = element.getAttribute(element.hasAttribute("ref") ? "ref" : "name");
      String local = name.substring(name.indexOf(':') + 1);
      String maxOccurs = element.getAttribute("maxOccurs");
      if (!maxOccurs.isEmpty() && !maxOccurs.equals("1")) {
        repeatable.add(local);
      }
      if (!element.getAttribute("minOccurs").equals("0")) {
        required.add(local);
      }
    }
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
