package ua.kramar.system.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** What call centres send that are older than their toolkits' manuals. */
class PhoneOrderOnTheWireIT {

  @Test
  @Tag("O1")
  void readsXmlThatDoesNotSayItsEncodingAsUtf8() {
    TestShop shop = TestShop.opened();

    Answer answer = send("text/xml", order(shop, "1")).expecting(200);

    String number = answer.text().replaceAll("(?s).*<orderNumber>(\\d+)<.*", "$1");
    assertThat(shop.cabinet().open(number).at("/buyer/surname").asText()).isEqualTo("Їжакевич");
  }

  @Test
  void namesTheFieldThatHoldsNoNumber() {
    TestShop shop = TestShop.opened();

    Answer answer = send("text/xml; charset=utf-8", order(shop, "two")).expecting(500);

    assertThat(answer.text())
        .contains("validationFault", "<code>validation-failed</code>", "lines[0].quantity");
    assertThat(shop.cabinet().list()).isEmpty();
  }

  @Test
  void namesTheFieldThatHoldsNoWordOfTheContract() {
    TestShop shop = TestShop.opened();
    String order = order(shop, "1").replace("CASH_ON_DELIVERY", "BARTER");

    Answer answer = send("text/xml; charset=utf-8", order).expecting(500);

    assertThat(answer.text()).contains("validationFault", "payment");
    assertThat(shop.cabinet().list()).isEmpty();
  }

  @Test
  void refusesAddressThatCannotBeMailed() {
    TestShop shop = TestShop.opened();
    String order =
        order(shop, "1").replace("</customer>", "<email>a@[127.0.0.1]</email></customer>");

    Answer answer = send("text/xml; charset=utf-8", order).expecting(500);

    assertThat(answer.text()).contains("validationFault", "buyer.email");
    assertThat(shop.cabinet().list()).isEmpty();
  }

  private static Answer send(String type, String message) {
    return Caller.bearer(CallCentre.ID + "." + CallCentre.SECRET)
        .send("POST", CallCentre.address(), type, message);
  }

  private static String order(TestShop shop, String quantity) {
    return """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
          <s:Body>
            <placePhoneOrder xmlns="https://kramar.ua/soap/call-center/v1">
              <sourceSystem>hotline</sourceSystem>
              <externalId>%s</externalId>
              <seller>%s</seller>
              <customer><surname>Їжакевич</surname><name>Іван</name><phone>0501234567</phone></customer>
              <item><sku>%s</sku><quantity>%s</quantity></item>
              <delivery>
                <carrier>NOVA_POSHTA</carrier><method>PICKUP</method>
                <city>Ніжин</city><destination>Відділення №1</destination>
              </delivery>
              <payment>CASH_ON_DELIVERY</payment>
              <doNotCall>false</doNotCall>
            </placePhoneOrder>
          </s:Body>
        </s:Envelope>
        """
        .formatted(UniqueValues.code(), shop.code(), TestShop.LAMP, quantity);
  }
}
