package ua.kramar.callcentre.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.callcentre.wsdl.Fault;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Refusal.Kind;
import ua.kramar.platform.soap.FaultDetail;
import ua.kramar.platform.soap.SoapContract;

class CallCentreContractTest {

  private static final String NAMESPACE = "https://kramar.ua/soap/call-center/v1";

  private final SoapContract contract = new CallCentreContract();

  @Test
  void admitsTheOperationsOfTheWsdl() {
    assertThat(contract.path()).isEqualTo("/soap/call-center");
    assertThat(contract.operations())
        .containsExactlyInAnyOrder(
            new QName(NAMESPACE, "ping"),
            new QName(NAMESPACE, "getDictionaries"),
            new QName(NAMESPACE, "placePhoneOrder"),
            new QName(NAMESPACE, "getOrderInfo"),
            new QName(NAMESPACE, "registerAppeal"),
            new QName(NAMESPACE, "changeAppealStatus"),
            new QName(NAMESPACE, "getAppeal"),
            new QName(NAMESPACE, "searchAppeals"),
            new QName(NAMESPACE, "addAttachment"),
            new QName(NAMESPACE, "requestCallback"),
            new QName(NAMESPACE, "cancelCallback"),
            new QName(NAMESPACE, "fetchCallbacks"),
            new QName(NAMESPACE, "openCallback"),
            new QName(NAMESPACE, "reportCallResult"));
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID, validation-failed, validationFault",
    "UNPROCESSABLE, price-changed, validationFault",
    "NOT_FOUND, not-found, notFoundFault",
    "UNPROCESSABLE, unknown-offer, notFoundFault",
    "UNPROCESSABLE, unknown-seller, notFoundFault",
    "UNPROCESSABLE, offer-sold-out, outOfStockFault",
    "UNPROCESSABLE, do-not-call, doNotCallFault",
    "CONFLICT, concurrent-change, conflictFault",
    "STALE, stale-version, conflictFault",
    "UNPROCESSABLE, idempotency-key-reused, conflictFault",
    "UNAUTHENTICATED, unauthenticated, accessDeniedFault",
    "FORBIDDEN, forbidden, accessDeniedFault",
    "UNAVAILABLE, unavailable, unavailableFault",
    "INTERNAL, internal, unavailableFault"
  })
  void tellsARefusalInItsTypedFault(Kind kind, String code, String name) {
    Refusal refusal = new Refusal(kind, code) {};
    var detail = new FaultDetail(code, "text", List.of("a", "b"), true, "id-1");

    var element = (JAXBElement<?>) contract.faults().fault(refusal, detail);

    assertThat(element.getName()).isEqualTo(new QName(NAMESPACE, name));
    Fault fault = (Fault) element.getValue();
    assertThat(fault.getCode()).isEqualTo(code);
    assertThat(fault.getMessage()).isEqualTo("text");
    assertThat(fault.getField()).containsExactly("a", "b");
    assertThat(fault.isRetryable()).isTrue();
    assertThat(fault.getCorrelationId()).isEqualTo("id-1");
  }
}
