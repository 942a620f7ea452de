package ua.kramar.platform.soap;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A contract with its compiled rules and the document that callers read.
 *
 * @param wsdl empty where the SOAP engine generates the document
 */
record PublishedContract(SoapContract contract, MessageRules rules, Optional<String> wsdl) {

  private static final Pattern LOCATION =
      Pattern.compile("(<(?:\\w+:)?address\\s+location=\")[^\"]*(?=\")");

  /**
   * Reads the contract's definition from the application.
   *
   * @param publicUrl the server's, without a slash at the end
   * @throws IllegalStateException when there is none, or its schema cannot be compiled
   */
  static PublishedContract of(SoapContract contract, ServletContext application, String publicUrl) {
    String path = contract.definition();
    try (InputStream resource = application.getResourceAsStream(path)) {
      if (resource == null) {
        throw new IllegalStateException("there is no " + path);
      }
      byte[] document = resource.readAllBytes();
      ContractSchema schema = ContractSchema.in(new ByteArrayInputStream(document));
      Optional<String> wsdl =
          Optional.of(new String(document, StandardCharsets.UTF_8))
              .filter(text -> path.endsWith(".wsdl"))
              .map(text -> withAddress(publicUrl + contract.path(), text));
      return new PublishedContract(contract, MessageRules.of(contract, schema), wsdl);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The document with the address of the endpoint, which is one of the settings: an address built
   * from a request's {@code Host} could lead the readers of a cache to a stranger.
   */
  static String withAddress(String address, String wsdl) {
    String escaped = address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    return LOCATION.matcher(wsdl).replaceAll("$1" + Matcher.quoteReplacement(escaped));
  }
}
