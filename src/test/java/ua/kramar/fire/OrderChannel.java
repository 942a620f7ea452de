package ua.kramar.fire;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An interface that takes orders. The same key is the same order, however often it is sent. */
enum OrderChannel {
  SITE {
    @Override
    Optional<HttpSender.Answer> send(FaultTestShop shop, String key) {
      return order(shop, key, "\"paid\": true");
    }
  },

  /** The site, while the buyer is still paying by card. */
  PAYING_SITE {
    @Override
    Optional<HttpSender.Answer> send(FaultTestShop shop, String key) {
      return order(shop, key, "\"paid\": false, \"pending\": true");
    }
  },

  /** The order form of the cabinet; the shop itself delivers. */
  FORM {
    @Override
    Optional<HttpSender.Answer> send(FaultTestShop shop, String key) {
      Map<String, String> headers = shop.asMachine("Idempotency-Key", key);
      return shop.http().tryTo("POST", "/api/v1/orders", headers, json(shop, key));
    }

    private static String json(FaultTestShop shop, String key) {
      return """
      {"buyer": {"account": "b-%1$s", "surname": "Ткаченко", "name": "Дмитро", "phone": "+380954567890", "email": "%2$s"},
       "lines": [{"sku": "%3$s", "quantity": 1}],
       "delivery": {"carrier": "OWN", "method": "OWN", "city": "Київ", "destination": "вул. Хрещатик, 1"},
       "payment": {"method": "CASH_ON_DELIVERY", "paid": false}, "doNotCall": false, "comment": "%1$s"}
      """
          .formatted(key, shop.buyer(key), FaultTestShop.ARTICLE);
    }
  },

  CALL_CENTRE {
    @Override
    Optional<HttpSender.Answer> send(FaultTestShop shop, String key) {
      return shop.http().tryTo("POST", "/soap/call-center", CALL_CENTRE_HEADERS, xml(shop, key));
    }

    private static String xml(FaultTestShop shop, String key) {
      return """
      <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns="https://kramar.ua/soap/call-center/v1"><soap:Body><placePhoneOrder>
        <sourceSystem>fire</sourceSystem><externalId>%2$s</externalId><seller>%1$s</seller>
        <customer><account>b-%2$s</account><surname>Мельник</surname><name>Ірина</name><phone>0501234567</phone><email>%3$s</email></customer>
        <item><sku>%4$s</sku><quantity>1</quantity></item>
        <delivery><carrier>NOVA_POSHTA</carrier><method>PICKUP</method><city>Київ</city><destination>Відділення №3</destination></delivery>
        <payment>CASH_ON_DELIVERY</payment><doNotCall>false</doNotCall><comment>%2$s</comment>
      </placePhoneOrder></soap:Body></soap:Envelope>
      """
          .formatted(shop.code(), key, shop.buyer(key), FaultTestShop.ARTICLE);
    }
  };

  /** Of the call centre's messages. */
  static final Map<String, String> CALL_CENTRE_HEADERS =
      Map.of(
          "Authorization",
          "Bearer call-center.demo-call-center-secret",
          "Content-Type",
          "text/xml; charset=utf-8");

  private static Optional<HttpSender.Answer> order(FaultTestShop shop, String key, String payment) {
    Map<String, String> headers =
        FaultTestShop.asSite("Idempotency-Key", key, "X-Correlation-Id", key);
    return shop.http()
        .tryTo("POST", "/api/v1/storefront/orders", headers, json(shop, key, payment));
  }

  private static String json(FaultTestShop shop, String key, String payment) {
    return """
    {"seller": "%s",
     "buyer": {"account": "b-%2$s", "surname": "Шевчук", "name": "Оксана", "phone": "+380671234567", "email": "%3$s"},
     "lines": [{"sku": "%4$s", "quantity": 2}],
     "delivery": {"carrier": "NOVA_POSHTA", "method": "PICKUP", "city": "Київ", "destination": "Відділення №12"},
     "payment": {"method": "CARD", %5$s}, "doNotCall": false, "comment": "%2$s"}
    """
        .formatted(shop.code(), key, shop.buyer(key), FaultTestShop.ARTICLE, payment);
  }

  private static final Pattern NUMBER =
      Pattern.compile("\"number\":\"(\\d+)\"|<(?:\\w+:)?orderNumber>(\\d+)<");

  /** The account of the buyer who orders under a key. */
  static String account(String key) {
    return "b-" + key;
  }

  abstract Optional<HttpSender.Answer> send(FaultTestShop shop, String key);

  /** The number of the order that an answer acknowledges. */
  static Optional<Long> acknowledged(HttpSender.Answer answer) {
    Matcher number = NUMBER.matcher(answer.body());
    return answer.status() / 100 == 2 && number.find()
        ? Optional.of(Long.valueOf(number.group(1) != null ? number.group(1) : number.group(2)))
        : Optional.empty();
  }
}
