package ua.kramar.notification.turbosms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import ua.kramar.notification.phones.PhoneText;

/**
 * The request {@code message/send}. With both parts it is hybrid: by SMS where Viber does not reach
 * the phone.
 *
 * @param recipients digits only
 * @param sequenceId a request with the same one is executed once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SendRequest(
    List<String> recipients, Viber viber, Sms sms, @JsonProperty("sequence_id") String sequenceId) {

  /**
   * A notice about an order is transactional: it needs a template that the gateway has approved.
   */
  record Viber(String sender, String text, @JsonProperty("is_transactional") int transactional) {}

  record Sms(String sender, String text) {}

  static SendRequest of(PhoneText text, String smsSender, String viberSender) {
    return new SendRequest(
        List.of(digits(text.to())),
        text.viber() ? new Viber(viberSender, text.text(), 1) : null,
        text.sms() ? new Sms(smsSender, text.text()) : null,
        text.request().toString());
  }

  static String digits(String phone) {
    return phone.replaceAll("\\D", "");
  }
}
