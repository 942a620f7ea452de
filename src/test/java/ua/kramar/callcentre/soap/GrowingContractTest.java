package ua.kramar.callcentre.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The namespace is one of version 1: clients that were made from the first contract go on working.
 * What was there stays, in its order, and what is added is optional and behind it.
 */
class GrowingContractTest {

  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

  private static Element first;
  private static Element now;

  @BeforeAll
  static void read() throws Exception {
    first = parsed(GrowingContractTest.class.getResourceAsStream("call-center-first.wsdl"));
    now = parsed(Files.newInputStream(Path.of("src/main/wsdl/call-center.wsdl")));
  }

  @Test
  void messagesKeepTheirElementsAndGetOptionalOnesBehind() {
    Map<String, List<String>> before = contents(first);
    Map<String, List<String>> after = contents(now);

    assertThat(before).hasSizeGreaterThan(15);
    before.forEach(
        (type, elements) -> {
          List<String> grown = after.get(type);
          assertThat(grown).as(type).startsWith(elements.toArray(String[]::new));
          assertThat(grown.subList(elements.size(), grown.size()))
              .as("added to %s", type)
              .allMatch(element -> element.contains(" optional"));
        });
  }

  @Test
  void valuesThatWereValidStaySo() {
    Map<String, String> after = restrictions(now);

    restrictions(first).forEach((type, facets) -> assertThat(after).containsEntry(type, facets));
  }

  @Test
  void operationsStayWithTheirFaultsAndActions() {
    for (String parent : List.of("portType", "binding")) {
      List<String> operations = operations(first, parent);
      assertThat(operations).hasSize(4);
      assertThat(operations(now, parent)).containsAll(operations);
    }
  }

  /** The elements of each type and of each message, as name, type and how often. */
  private static Map<String, List<String>> contents(Element contract) {
    Map<String, List<String>> contents = new LinkedHashMap<>();
    for (Element type : elements(contract, SCHEMA, "complexType")) {
      String name =
          type.hasAttribute("name")
              ? "type " + type.getAttribute("name")
              : "message " + ((Element) type.getParentNode()).getAttribute("name");
      List<String> elements = new ArrayList<>();
      for (Element element : elements(type, SCHEMA, "element")) {
        elements.add(
            element.getAttribute("name")
                + " "
                + element.getAttribute("type")
                + (element.getAttribute("minOccurs").equals("0") ? " optional" : "")
                + " "
                + element.getAttribute("maxOccurs"));
      }
      contents.put(name, elements);
    }
    return contents;
  }

  private static Map<String, String> restrictions(Element contract) {
    Map<String, String> restrictions = new LinkedHashMap<>();
    for (Element type : elements(contract, SCHEMA, "simpleType")) {
      StringBuilder facets = new StringBuilder();
      for (Node child = type.getFirstChild().getFirstChild();
          child != null;
          child = child.getNextSibling()) {
        if (child instanceof Element facet) {
          facets.append(facet.getLocalName()).append('=').append(facet.getAttribute("value"));
        }
      }
      restrictions.put(type.getAttribute("name"), facets.toString());
    }
    return restrictions;
  }

  private static List<String> operations(Element contract, String parent) {
    return elements(contract, WSDL, "operation").stream()
        .filter(operation -> operation.getParentNode().getLocalName().equals(parent))
        .map(
            operation -> {
              StringBuilder text = new StringBuilder(operation.getAttribute("name"));
              NodeList parts = operation.getElementsByTagName("*");
              for (int at = 0; at < parts.getLength(); at++) {
                Element part = (Element) parts.item(at);
                text.append(' ').append(part.getLocalName()).append(part.getAttribute("name"));
                text.append(part.getAttribute("message")).append(part.getAttribute("soapAction"));
              }
              return text.toString();
            })
        .toList();
  }

  private static List<Element> elements(Element root, String namespace, String name) {
    NodeList found = root.getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      elements.add((Element) found.item(at));
    }
    return elements;
  }

  private static Element parsed(InputStream document) throws Exception {
    try (document) {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(document)
          .getDocumentElement();
    }
  }
}
