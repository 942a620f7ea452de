package ua.kramar.callcentre.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The namespace v1 only grows: whoever reads the contract of an earlier day is understood, and
 * understands the answers.
 */
class CallCentreGrowthTest {

  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

  private final Document before = read("src/test/resources/call-center-2026-11-28.wsdl");
  private final Document now = read("src/main/wsdl/call-center.wsdl");

  /** Each element and type has what it had, in the same order; what is new may be left out. */
  @Test
  void addsOptionalElementsBehindTheOthers() {
    Map<String, List<Element>> grown = contents(now);

    contents(before)
        .forEach(
            (name, children) -> {
              List<Element> current = grown.get(name);
              assertThat(current).as(name).isNotNull();
              assertThat(described(current))
                  .as(name)
                  .startsWith(described(children).toArray(new String[0]));
              assertThat(current.subList(children.size(), current.size()))
                  .as("new in %s", name)
                  .allSatisfy(added -> assertThat(added.getAttribute("minOccurs")).isEqualTo("0"));
            });
  }

  /** A value that was allowed still is: the facets are those of before. */
  @Test
  void leavesSimpleTypesAsTheyAre() {
    Map<String, String> types = simpleTypes(now);

    assertThat(types).containsAllEntriesOf(simpleTypes(before));
  }

  @Test
  void keepsEachOperationWithItsFaults() {
    Map<String, List<String>> operations = operations(now);

    operations(before)
        .forEach((name, parts) -> assertThat(operations.get(name)).as(name).isEqualTo(parts));
  }

  private static List<String> described(List<Element> children) {
    return children.stream()
        .map(
            child ->
                "%s %s %s-%s"
                    .formatted(
                        child.getAttribute("name"),
                        child.getAttribute("type"),
                        child.getAttribute("minOccurs"),
                        child.getAttribute("maxOccurs")))
        .toList();
  }

  /** The elements in each named type and in each global element. */
  private static Map<String, List<Element>> contents(Document document) {
    Map<String, List<Element>> contents = new LinkedHashMap<>();
    for (Element sequence : all(document, SCHEMA, "sequence")) {
      contents.put(owner(sequence), childElements(sequence));
    }
    return contents;
  }

  private static String owner(Element sequence) {
    Node node = sequence.getParentNode();
    while (!(node instanceof Element named && named.hasAttribute("name"))) {
      node = node.getParentNode();
    }
    return node.getLocalName() + " " + ((Element) node).getAttribute("name");
  }

  private static Map<String, String> simpleTypes(Document document) {
    Map<String, String> types = new LinkedHashMap<>();
    for (Element type : all(document, SCHEMA, "simpleType")) {
      if (type.hasAttribute("name")) {
        StringBuilder facets = new StringBuilder();
        for (Element restriction : childElements(type)) {
          facets.append(restriction.getAttribute("base"));
          childElements(restriction)
              .forEach(
                  facet ->
                      facets
                          .append(' ')
                          .append(facet.getLocalName())
                          .append('=')
                          .append(facet.getAttribute("value")));
        }
        types.put(type.getAttribute("name"), facets.toString());
      }
    }
    return types;
  }

  private static Map<String, List<String>> operations(Document document) {
    Map<String, List<String>> operations = new LinkedHashMap<>();
    for (Element operation : all(document, WSDL, "operation")) {
      if (operation.getParentNode().getLocalName().equals("portType")) {
        operations.put(
            operation.getAttribute("name"),
            childElements(operation).stream()
                .map(part -> part.getLocalName() + " " + part.getAttribute("message"))
                .toList());
      }
    }
    return operations;
  }

  private static List<Element> all(Document document, String namespace, String name) {
    return elements(document.getElementsByTagNameNS(namespace, name));
  }

  private static List<Element> childElements(Element parent) {
    return elements(parent.getChildNodes());
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      if (nodes.item(at) instanceof Element element
          && !element.getLocalName().equals("annotation")) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static Document read(String path) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(Path.of(path).toFile());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
