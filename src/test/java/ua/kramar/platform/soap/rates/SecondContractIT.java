package ua.kramar.platform.soap.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.handler.MessageContext;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.InContainer;

/** A contract beside the call centre's needs an endpoint, a servlet mapping and a registration. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SecondContractIT {

  private static final String APPLICATION = System.getProperty("kramar.url") + "/shared";
  private static final String ID = "call-center";
  private static final String SECRET = "demo-call-center-secret";
  private static final String CORRELATION = "X-Correlation-Id";

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
  private static final String PING = "<p:ping xmlns:p=\"https://kramar.ua/soap/call-center/v1\"/>";
  private static final String RATE =
      "<r:rate xmlns:r=\"" + RatesPort.NAMESPACE + "\"><currency>USD</currency></r:rate>";

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void executesAnOperation() throws Exception {
    assertThat(client("rates-1", SECRET).rate("USD")).isEqualTo("41.25");
  }

  @Test
  void tellsARefusalInTheTypedFaultOfTheContract() throws Exception {
    RatesPort rates = client("rates-2", SECRET);

    RatesFault fault = catchThrowableOfType(RatesFault.class, () -> rates.rate("XXX"));

    assertThat(fault.getFaultInfo().code).isEqualTo("not-found");
    assertThat(fault.getFaultInfo().correlationId).isEqualTo("rates-2");
  }

  @Test
  void tellsWrongCredentialsInTheTypedFaultOfTheContract() throws Exception {
    RatesPort rates = client("rates-3", "wrong");

    RatesFault fault = catchThrowableOfType(RatesFault.class, () -> rates.rate("USD"));

    assertThat(fault.getFaultInfo().code).isEqualTo("unauthenticated");
    assertThat(fault.getFaultInfo().correlationId).isEqualTo("rates-3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<r:rate>", "<rate/>", "", RATE + RATE, PING})
  void refusesWhatIsNoOperationOfTheContract(String body) throws Exception {
    HttpResponse<String> response = post("/soap/rates", envelope("", body));

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body())
        .contains("ratesFault", "<code>malformed-body</code>", correlationId(response))
        .doesNotContain("validationFault", "call-center");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<currency>usd</currency>", "<currency/>", ""})
  void refusesWhatTheSchemaOfTheContractDoesNotAllow(String content) throws Exception {
    String request = RATE.replace("<currency>USD</currency>", content);
    HttpResponse<String> response = post("/soap/rates", envelope("", request));

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body())
        .contains("ratesFault", "<code>validation-failed</code>", correlationId(response));
  }

  @Test
  void leavesTheOtherContractItsOperationsAndFaults() throws Exception {
    HttpResponse<String> response = post("/soap/call-center", envelope("", RATE));

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body())
        .contains("validationFault", "malformed-body", correlationId(response))
        .doesNotContain("ratesFault");
    assertThat(post("/soap/call-center", envelope("", PING)).body()).contains("pingResponse");
  }

  @Test
  void answers404WhereNoContractIs() throws Exception {
    HttpResponse<String> response = post("/soap/other", envelope("", RATE));

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).doesNotContain("Fault");
  }

  @Test
  void authenticatesByUsernameToken() throws Exception {
    HttpResponse<String> known = post("/soap/rates", envelope(security(SECRET), RATE));
    HttpResponse<String> unknown = post("/soap/rates", envelope(security("wrong"), RATE));

    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(known.body()).contains("41.25");
    assertThat(unknown.statusCode()).isEqualTo(500);
    assertThat(unknown.body()).contains("ratesFault", "<code>unauthenticated</code>");
  }

  private static RatesPort client(String correlationId, String secret)
      throws MalformedURLException {
    URI address = URI.create(APPLICATION + "/soap/rates");
    RatesPort port =
        Service.create(
                URI.create(address + "?wsdl").toURL(),
                new QName(RatesPort.NAMESPACE, "RatesService"))
            .getPort(RatesPort.class);
    Map<String, Object> context = ((BindingProvider) port).getRequestContext();
    context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address.toString());
    context.put(
        MessageContext.HTTP_REQUEST_HEADERS,
        Map.of(
            CORRELATION,
            List.of(correlationId),
            "Authorization",
            List.of("Bearer " + ID + "." + secret)));
    return port;
  }

  private static HttpResponse<String> post(String path, String message)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(APPLICATION + path))
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"\"")
            .POST(BodyPublishers.ofString(message))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String correlationId(HttpResponse<String> response) {
    return response.headers().firstValue(CORRELATION).orElseThrow();
  }

  private static String envelope(String header, String body) {
    return """
    <s:Envelope xmlns:s="%s"><s:Header>%s</s:Header><s:Body>%s</s:Body></s:Envelope>\
    """
        .formatted(SOAP, header, body);
  }

  private static String security(String secret) {
    return """
    <w:Security xmlns:w="%s"><w:UsernameToken>\
    <w:Username>%s</w:Username><w:Password>%s</w:Password>\
    </w:UsernameToken></w:Security>\
    """
        .formatted(WSSE, ID, secret);
  }
}
