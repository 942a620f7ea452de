package ua.kramar.platform.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The requirements of WS-I Basic Profile 1.1 that can be judged on a WSDL without importing another
 * one, each by its number. A check names what is against it.
 */
class BasicProfileTest {

  private static final Path CONTRACTS = Path.of("src/main/wsdl");

  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
  private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
  private static final String ENCODING = "http://schemas.xmlsoap.org/soap/encoding/";
  private static final String HTTP = "http://schemas.xmlsoap.org/soap/http";

  private static final Map<String, Function<Contract, List<String>>> REQUIREMENTS = requirements();

  private static Map<String, Function<Contract, List<String>>> requirements() {
    Map<String, Function<Contract, List<String>>> all = new LinkedHashMap<>();
    all.put("R2001, R2007 imports nothing that is not a description", c -> c.named(WSDL, "import"));
    all.put("R2002, R2003, R2004 imports no schema", c -> c.named(SCHEMA, "import"));
    all.put("R2023 wsdl:types come first", Contract::typesBehindOthers);
    all.put("R2026 demands no extension", Contract::demandedExtensions);
    all.put("R2101 refers to what is defined", Contract::unresolved);
    all.put("R2105 schemas have a target namespace", Contract::schemasWithoutNamespace);
    all.put("R2110, R2111 has no encoded arrays", Contract::encodedArrays);
    all.put("R2112 no type is named as an array", Contract::typesNamedAsArrays);
    all.put("R2201 a body has one part at most", Contract::bodiesOfSeveralParts);
    all.put("R2204, R2205 parts are elements", Contract::partsWithoutElement);
    all.put("R2209 binds every part", Contract::listedParts);
    all.put("R2210 a message has one part at most", Contract::messagesOfSeveralParts);
    all.put("R2303 operations are asked or told", Contract::operationsThatBeginWithOutput);
    all.put("R2304 operations have distinct names", Contract::operationsOfTheSameName);
    all.put("R2306 a part has a type or an element", Contract::partsWithTypeAndElement);
    all.put("R2401 bindings are of SOAP", Contract::bindingsWithoutSoap);
    all.put("R2701, R2702 the transport is HTTP", Contract::otherTransports);
    all.put("R2705 bindings are document style", Contract::otherStyles);
    all.put("R2706, R2723 uses are literal", Contract::otherUses);
    all.put("R2710 messages tell operations apart", Contract::operationsOfTheSameMessage);
    all.put("R2711 ports have distinct addresses", Contract::portsOfTheSameAddress);
    all.put("R2716 bodies have no namespace of their own", Contract::bodiesWithNamespace);
    all.put("R2718 binds the operations of the port type", Contract::operationsNotBound);
    all.put("R2721, R2754 faults are bound by their names", Contract::faultsOfOtherNames);
    all.put("R2740 binds each fault", Contract::faultsNotBound);
    all.put("R2744 operations have a SOAPAction", Contract::operationsWithoutAction);
    all.put("R4003 is in UTF-8", Contract::otherEncoding);
    all.put("R4004 is XML 1.0", Contract::otherVersion);
    return all;
  }

  @TestFactory
  Stream<DynamicTest> eachContractKeepsEachRequirement() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(CONTRACTS)) {
      files = found.filter(file -> file.toString().endsWith(".wsdl")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(3);
    return files.stream()
        .map(Contract::read)
        .flatMap(
            contract ->
                REQUIREMENTS.entrySet().stream()
                    .map(
                        requirement ->
                            DynamicTest.dynamicTest(
                                contract.name() + ": " + requirement.getKey(),
                                () ->
                                    assertThat(requirement.getValue().apply(contract)).isEmpty())));
  }

  /** Otherwise a check that finds nothing would prove nothing. */
  @TestFactory
  Stream<DynamicTest> aContractThatIsWrongInEachWayIsFound() {
    Contract wrong = Contract.of("wrong", WRONG);
    return REQUIREMENTS.entrySet().stream()
        .map(
            requirement ->
                DynamicTest.dynamicTest(
                    requirement.getKey(),
                    () -> assertThat(requirement.getValue().apply(wrong)).isNotEmpty()));
  }

  private static final String WRONG =
      """
      <?xml version="1.1" encoding="windows-1251"?>
      <w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
          xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"
          xmlns:t="urn:t" targetNamespace="urn:t">
        <w:import namespace="urn:a" location="a.xsd"/>
        <w:message name="two"><w:part name="a" element="t:a"/><w:part name="b" type="x:int" element="t:a"/></w:message>
        <w:message name="fault"><w:part name="f" type="x:int"/></w:message>
        <w:types><x:schema><x:import namespace="urn:b"/><x:element name="a" type="x:int"/>
          <x:complexType name="ArrayOfInt"><x:complexContent><x:restriction base="e:Array"/></x:complexContent></x:complexType>
        </x:schema></w:types>
        <w:portType name="p">
          <w:operation name="ask"><w:input message="t:two"/><w:output message="t:two"/><w:fault name="f" message="t:fault"/><w:fault name="g" message="t:fault"/></w:operation>
          <w:operation name="ask"><w:input message="t:two"/></w:operation>
          <w:operation name="tell"><w:output message="t:none"/></w:operation>
        </w:portType>
        <w:binding name="b" type="t:p"><s:binding style="rpc" transport="urn:smtp" w:required="true"/>
          <w:operation name="ask"><s:operation/>
            <w:input><s:body use="encoded" parts="a b" namespace="urn:t"/></w:input><w:output><s:body use="literal" parts="a"/></w:output>
            <w:fault name="f"><s:fault name="other" use="literal"/></w:fault></w:operation>
        </w:binding>
        <w:binding name="none" type="t:p"/>
        <w:service name="s">
          <w:port name="one" binding="t:b"><s:address location="http://a/"/></w:port>
          <w:port name="two" binding="t:b"><s:address location="http://a/"/></w:port>
        </w:service>
      </w:definitions>
      """;

  /** A WSDL, with what in it is against a requirement. */
  private record Contract(String name, String text, Document document) {

    static Contract read(Path file) {
      try {
        return of(file.getFileName().toString(), Files.readString(file));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    static Contract of(String name, String text) {
      try {
        // What the declaration says is judged on the text.
        String body = text.replaceFirst("^<\\?xml[^>]*>", "");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return new Contract(
            name,
            text,
            factory
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    List<String> named(String namespace, String element) {
      return all(namespace, element).map(Element::getTagName).toList();
    }

    List<String> typesBehindOthers() {
      boolean others = false;
      for (Element child : children(document.getDocumentElement(), WSDL, null)) {
        String kind = child.getLocalName();
        if (kind.equals("types") && others) {
          return List.of("types");
        }
        others |= !Set.of("documentation", "import", "types").contains(kind);
      }
      return List.of();
    }

    List<String> demandedExtensions() {
      return all("*", "*")
          .filter(element -> element.getAttributeNS(WSDL, "required").equals("true"))
          .map(Element::getTagName)
          .toList();
    }

    /** Messages, port types and bindings that are referred to; elements of parts. */
    List<String> unresolved() {
      List<String> missing = new ArrayList<>();
      Map<String, String> references =
          Map.of("message", "message", "type", "portType", "binding", "binding");
      all(WSDL, "*")
          .forEach(
              element ->
                  references.forEach(
                      (attribute, kind) -> {
                        boolean refers =
                            element.hasAttribute(attribute)
                                && !element.getLocalName().equals("part");
                        if (refers && !isDefined(element, attribute, kind)) {
                          missing.add(element.getAttribute(attribute));
                        }
                      }));
      all(WSDL, "part")
          .filter(part -> part.hasAttribute("element"))
          .filter(part -> !isDefinedElement(part))
          .forEach(part -> missing.add(part.getAttribute("element")));
      return missing;
    }

    private boolean isDefined(Element element, String attribute, String kind) {
      return namespace(element, element.getAttribute(attribute)).equals(target())
          && all(WSDL, kind)
              .anyMatch(
                  each -> each.getAttribute("name").equals(local(element.getAttribute(attribute))));
    }

    private boolean isDefinedElement(Element part) {
      String name = part.getAttribute("element");
      return all(SCHEMA, "schema")
          .filter(schema -> schema.getAttribute("targetNamespace").equals(namespace(part, name)))
          .flatMap(schema -> children(schema, SCHEMA, "element").stream())
          .anyMatch(each -> each.getAttribute("name").equals(local(name)));
    }

    List<String> schemasWithoutNamespace() {
      return all(SCHEMA, "schema")
          .filter(schema -> schema.getAttribute("targetNamespace").isBlank())
          .map(Element::getTagName)
          .toList();
    }

    List<String> encodedArrays() {
      return all("*", "*")
          .filter(
              element ->
                  element.hasAttributeNS(WSDL, "arrayType")
                      || ENCODING.equals(namespace(element, element.getAttribute("base"))))
          .map(Element::getTagName)
          .toList();
    }

    List<String> typesNamedAsArrays() {
      return all(SCHEMA, "complexType")
          .map(type -> type.getAttribute("name"))
          .filter(name -> name.startsWith("ArrayOf"))
          .toList();
    }

    List<String> bodiesOfSeveralParts() {
      return all(SOAP, "body")
          .map(body -> body.getAttribute("parts").strip())
          .filter(parts -> parts.contains(" "))
          .toList();
    }

    List<String> partsWithoutElement() {
      return all(WSDL, "part")
          .filter(part -> !part.hasAttribute("element"))
          .map(part -> part.getAttribute("name"))
          .toList();
    }

    /** A body that lists parts may leave some out; without a list it has all of them. */
    List<String> listedParts() {
      return all(SOAP, "body")
          .filter(body -> body.hasAttribute("parts"))
          .map(body -> body.getAttribute("parts"))
          .toList();
    }

    List<String> messagesOfSeveralParts() {
      return all(WSDL, "message")
          .filter(message -> children(message, WSDL, "part").size() > 1)
          .map(message -> message.getAttribute("name"))
          .toList();
    }

    List<String> operationsThatBeginWithOutput() {
      return abstractOperations()
          .filter(operation -> !children(operation, WSDL, null).isEmpty())
          .filter(
              operation ->
                  !children(operation, WSDL, null).stream()
                      .map(Element::getLocalName)
                      .filter(kind -> !kind.equals("documentation"))
                      .findFirst()
                      .orElse("")
                      .equals("input"))
          .map(operation -> operation.getAttribute("name"))
          .toList();
    }

    List<String> operationsOfTheSameName() {
      return repeated(abstractOperations().map(operation -> operation.getAttribute("name")));
    }

    List<String> partsWithTypeAndElement() {
      return all(WSDL, "part")
          .filter(part -> part.hasAttribute("type") && part.hasAttribute("element"))
          .map(part -> part.getAttribute("name"))
          .toList();
    }

    List<String> bindingsWithoutSoap() {
      return all(WSDL, "binding")
          .filter(binding -> children(binding, SOAP, "binding").size() != 1)
          .map(binding -> binding.getAttribute("name"))
          .toList();
    }

    List<String> otherTransports() {
      return valuesBut(all(SOAP, "binding"), "transport", HTTP);
    }

    /** The default is the document's. */
    List<String> otherStyles() {
      return Stream.concat(all(SOAP, "binding"), all(SOAP, "operation"))
          .map(element -> element.getAttribute("style"))
          .filter(style -> !style.isEmpty() && !style.equals("document"))
          .toList();
    }

    List<String> otherUses() {
      return Stream.of("body", "fault", "header", "headerfault")
          .flatMap(kind -> valuesBut(all(SOAP, kind), "use", "literal").stream())
          .toList();
    }

    List<String> operationsOfTheSameMessage() {
      return repeated(
          abstractOperations()
              .flatMap(operation -> children(operation, WSDL, "input").stream())
              .map(input -> input.getAttribute("message")));
    }

    List<String> portsOfTheSameAddress() {
      return repeated(all(SOAP, "address").map(address -> address.getAttribute("location")));
    }

    List<String> bodiesWithNamespace() {
      return Stream.of("body", "fault", "header", "headerfault")
          .flatMap(kind -> all(SOAP, kind))
          .filter(element -> element.hasAttribute("namespace"))
          .map(element -> element.getAttribute("namespace"))
          .toList();
    }

    List<String> operationsNotBound() {
      Set<String> names =
          abstractOperations()
              .map(operation -> operation.getAttribute("name"))
              .collect(Collectors.toCollection(TreeSet::new));
      return all(WSDL, "binding")
          .filter(
              binding ->
                  !children(binding, WSDL, "operation").stream()
                      .map(operation -> operation.getAttribute("name"))
                      .collect(Collectors.toCollection(TreeSet::new))
                      .equals(names))
          .map(binding -> binding.getAttribute("name"))
          .toList();
    }

    List<String> faultsOfOtherNames() {
      return boundFaults()
          .filter(
              fault ->
                  children(fault, SOAP, "fault").stream()
                      .noneMatch(
                          bound -> bound.getAttribute("name").equals(fault.getAttribute("name"))))
          .map(fault -> fault.getAttribute("name"))
          .toList();
    }

    List<String> faultsNotBound() {
      Set<String> bound = boundFaults().map(Contract::path).collect(Collectors.toSet());
      return abstractOperations()
          .flatMap(operation -> children(operation, WSDL, "fault").stream())
          .map(Contract::path)
          .filter(path -> !bound.contains(path))
          .toList();
    }

    /** Its value is sent in quotes; without one there would be nothing between them. */
    List<String> operationsWithoutAction() {
      return all(SOAP, "operation")
          .filter(operation -> !operation.hasAttribute("soapAction"))
          .map(Element::getTagName)
          .toList();
    }

    List<String> otherEncoding() {
      return text.contains("encoding=\"UTF-8\"") ? List.of() : List.of(text.substring(0, 40));
    }

    List<String> otherVersion() {
      return text.startsWith("<?xml version=\"1.0\"") ? List.of() : List.of(text.substring(0, 40));
    }

    private Stream<Element> abstractOperations() {
      return all(WSDL, "operation")
          .filter(operation -> operation.getParentNode().getLocalName().equals("portType"));
    }

    private Stream<Element> boundFaults() {
      return all(WSDL, "fault")
          .filter(fault -> fault.getParentNode().getParentNode().getLocalName().equals("binding"));
    }

    private static String path(Element fault) {
      return ((Element) fault.getParentNode()).getAttribute("name")
          + " "
          + fault.getAttribute("name");
    }

    private String target() {
      return document.getDocumentElement().getAttribute("targetNamespace");
    }

    private static String namespace(Element at, String name) {
      int colon = name.indexOf(':');
      String namespace = at.lookupNamespaceURI(colon < 0 ? null : name.substring(0, colon));
      return namespace == null ? "" : namespace;
    }

    private static String local(String name) {
      return name.substring(name.indexOf(':') + 1);
    }

    private static List<String> valuesBut(Stream<Element> elements, String attribute, String only) {
      return elements
          .map(element -> element.getAttribute(attribute))
          .filter(value -> !value.equals(only))
          .toList();
    }

    private static List<String> repeated(Stream<String> values) {
      return values
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
          .entrySet()
          .stream()
          .filter(each -> each.getValue() > 1)
          .map(Map.Entry::getKey)
          .toList();
    }

    private Stream<Element> all(String namespace, String name) {
      return elements(document.getElementsByTagNameNS(namespace, name)).stream();
    }

    private static List<Element> children(Element parent, String namespace, String name) {
      return elements(parent.getChildNodes()).stream()
          .filter(child -> namespace.equals(child.getNamespaceURI()))
          .filter(child -> name == null || name.equals(child.getLocalName()))
          .toList();
    }

    private static List<Element> elements(NodeList nodes) {
      List<Element> elements = new ArrayList<>();
      for (int at = 0; at < nodes.getLength(); at++) {
        if (nodes.item(at) instanceof Element element) {
          elements.add(element);
        }
      }
      return elements;
    }
  }
}
