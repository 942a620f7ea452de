package ua.kramar.notification.turbosms;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.kramar.notification.phones.DeliveryReport;
import ua.kramar.notification.phones.GatewayFailure;
import ua.kramar.notification.phones.GatewayFailure.Kind;
import ua.kramar.notification.phones.PhoneGateway;
import ua.kramar.notification.phones.PhoneText;
import ua.kramar.platform.client.HttpResult;
import ua.kramar.platform.client.NoResponse;
import ua.kramar.platform.client.PartnerClient;
import ua.kramar.platform.values.Json;

/**
 * The adapter to TurboSMS over HTTP. A request carries a {@code sequence_id}, so that a repeated
 * one sends nothing again.
 */
final class TurboSms implements PhoneGateway {

  static final String NAME = "turbosms";

  /** An id as the gateway makes them, and nothing that could be a page or a text. */
  private static final Pattern MESSAGE_ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

  private final PartnerClient client;
  private final URI address;
  private final String token;
  private final String smsSender;
  private final String viberSender;

  /**
   * @param address ends with a slash
   */
  TurboSms(PartnerClient client, URI address, String token, String smsSender, String viberSender) {
    this.client = client;
    this.address = address;
    this.token = token;
    this.smsSender = smsSender;
    this.viberSender = viberSender;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean deduplicates() {
    return true;
  }

  @Override
  public boolean speaksViber() {
    return true;
  }

  @Override
  public String send(PhoneText text) {
    TurboSmsAnswer answer = ask("message/send.json", SendRequest.of(text, smsSender, viberSender));
    if (answer.code() == ResponseCode.DUPLICATE) {
      return null;
    }
    if (!ResponseCode.isCarriedOut(answer.code())) {
      throw ResponseCode.failure(answer.code());
    }
    return message(answer, SendRequest.digits(text.to()));
  }

  /** The result for the recipient; an answer without one says nothing of what was done. */
  private static String message(TurboSmsAnswer answer, String phone) {
    JsonNode result =
        answer.results().stream()
            .filter(each -> SendRequest.digits(each.path("phone").asText()).equals(phone))
            .findFirst()
            .orElseThrow(() -> unclear("the gateway's answer does not name the recipient", null));
    int code = result.path("response_code").asInt(-1);
    if (code == ResponseCode.DUPLICATE) {
      return null;
    }
    if (!ResponseCode.isCarriedOut(code)) {
      throw ResponseCode.failure(code);
    }
    String id = result.path("message_id").textValue();
    if (id == null || !MESSAGE_ID.matcher(id).matches()) {
      throw unclear("the gateway's answer has no id of the message", null);
    }
    return id;
  }

  @Override
  public List<DeliveryReport> reports(List<String> messages) {
    TurboSmsAnswer answer = ask("message/status.json", Map.of("messages", messages));
    if (!ResponseCode.isCarriedOut(answer.code())) {
      throw ResponseCode.failure(answer.code());
    }
    return answer.results().stream()
        .map(MessageStatus::read)
        .flatMap(Optional::stream)
        .filter(report -> messages.contains(report.message()))
        .toList();
  }

  private TurboSmsAnswer ask(String method, Object request) {
    try {
      HttpResult result =
          client.post(address.resolve(method), token, Json.write(request).getBytes(UTF_8));
      if (result.status() != 200) {
        throw unclear("HTTP " + result.status(), null);
      }
      return TurboSmsAnswer.read(result.body())
          .orElseThrow(() -> unclear("what answers is not the gateway", null));
    } catch (NoResponse e) {
      throw unclear(e.getMessage(), e);
    }
  }

  private static GatewayFailure unclear(String reason, Throwable cause) {
    return new GatewayFailure(Kind.UNCLEAR, reason, cause);
  }
}
