package ua.kramar.system.hostile;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.UniqueValues;

/** How the operations about call-backs are called so that they succeed, as often as they are. */
final class CallbackMessages {

  private static final String TAKE =
      "<c:fetchCallbacks><c:agentId>a-1</c:agentId><c:seller>%s</c:seller><c:max>%d</c:max>"
          + "<c:leaseSeconds>%d</c:leaseSeconds></c:fetchCallbacks>";

  private final Supplier<String> shop;
  private final UnaryOperator<String> ask;
  private String cancelled;
  private String held;
  private String fence;
  private String order;

  /**
   * @param ask sends a message and returns the answer
   */
  CallbackMessages(Supplier<String> shop, UnaryOperator<String> ask) {
    this.shop = shop;
    this.ask = ask;
  }

  Map<String, String> requests() {
    prepare();
    return Map.of(
        "requestCallback",
        request(),
        "cancelCallback",
        "<c:cancelCallback>%s<c:callbackId>%s</c:callbackId></c:cancelCallback>"
            .formatted(ids(), cancelled),
        // Ends soon, since another request that was made of it may take those of other shops.
        "fetchCallbacks",
        TAKE.formatted(shop.get(), 1, 1),
        "openCallback",
        "<c:openCallback><c:callbackId>%s</c:callbackId><c:agentId>a-1</c:agentId><c:fence>%s</c:fence><c:reason>CALL</c:reason></c:openCallback>"
            .formatted(held, fence),
        "reportCallResult",
        "<c:reportCallResult>%s<c:orderNumber>%s</c:orderNumber><c:disposition>ANSWERED</c:disposition></c:reportCallResult>"
            .formatted(ids(), order));
  }

  private void prepare() {
    if (order != null) {
      return;
    }
    cancelled = found("callbackId", ask.apply(request()));
    held = found("callbackId", ask.apply(request()));
    String ended =
        ask.apply(
            "<c:cancelCallback>%s<c:callbackId>%s</c:callbackId></c:cancelCallback>"
                .formatted(ids(), cancelled));
    if (!ended.contains("cancelCallbackResponse")) {
      throw new AssertionError(ended);
    }
    fence =
        Eventually.get(
            "a call-back that is due",
            () -> found("fence", ask.apply(TAKE.formatted(shop.get(), 1, 3600))),
            found -> found != null);
    order =
        found(
            "orderNumber",
            ask.apply(
                """
                <c:placePhoneOrder>%s<c:seller>%s</c:seller>\
                <c:customer><c:surname>Мельник</c:surname><c:name>Ірина</c:name><c:phone>0501234567</c:phone></c:customer>\
                <c:item><c:sku>LAMP-1</c:sku><c:quantity>1</c:quantity></c:item>\
                <c:delivery><c:carrier>NOVA_POSHTA</c:carrier><c:method>PICKUP</c:method><c:city>Київ</c:city>\
                <c:destination>Відділення №3</c:destination></c:delivery><c:payment>CARD</c:payment>\
                <c:doNotCall>false</c:doNotCall></c:placePhoneOrder>"""
                    .formatted(ids(), shop.get())));
  }

  private String request() {
    return """
    <c:requestCallback>%s<c:seller>%s</c:seller>\
    <c:customer><c:surname>Мельник</c:surname><c:name>Ірина</c:name><c:phone>0501234567</c:phone></c:customer>\
    <c:about>REQUESTED</c:about><c:windowTo>2036-01-01T00:00:00Z</c:windowTo><c:note>Дякую</c:note></c:requestCallback>"""
        .formatted(ids(), shop.get());
  }

  private static String ids() {
    return "<c:sourceSystem>hotline</c:sourceSystem><c:externalId>%s</c:externalId>"
        .formatted(UniqueValues.code());
  }

  private static String found(String element, String answer) {
    Matcher value = Pattern.compile("<(?:\\w+:)?" + element + ">([^<]+)<").matcher(answer);
    return value.find() ? value.group(1) : null;
  }
}
